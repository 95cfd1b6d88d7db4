/** An action, or a key in a prompt -> the next state, and what is asked of the world. */
import { citationOf, counted, printNamesNothing } from '../../../src/index.ts';
import { detailLength } from './detail.ts';
import { jumpToCitation } from './jump.ts';
import { chooseItem, closeLayer, moveInLayer, pushLayer, typeInPrompt } from './layers.ts';
import { bookmark, here, markSeen, noteHere, setMark } from './marking.ts';
import { copied, copyMenu, filterMenu, notesMenu, writeMenu } from './menus.ts';
import { jumpTo, moveBy, nextEntry, scrollBy, settled, step, toEnd, toMatch, toStart } from './move.ts';
import { markedEntry } from './notes.ts';
import { overviewMenu } from './overview.ts';
import { flagsMenu, noticesPage } from './pair-lists.ts';
import { panesOf } from './panes.ts';
import {
  type Effect,
  type Outcome,
  type PaneName,
  type State,
  VIEW_NAMES,
  VIEWS,
  type View,
} from './state.ts';
import { treeEntries, treePlace } from './tree.ts';

/** What an action does. Those that a layer takes are handled before this table is asked. */
const ACTIONS: Readonly<Record<string, (state: State, key: string) => Outcome | State>> = {
  down: state => line(state, 1),
  up: state => line(state, -1),
  'page-down': state => page(state, 1),
  'page-up': state => page(state, -1),
  'half-down': state => page(state, 0.5),
  'half-up': state => page(state, -0.5),
  top: toStart,
  end: state => (state.count ? jumpToCitation(state, state.count) : toEnd(state)),
  next: state => (state.search ? toMatch(state, 1) : step(state, 'change', 1)),
  previous: state => (state.search ? toMatch(state, -1) : step(state, 'change', -1)),
  'next-change': state => step(state, 'change', 1),
  'previous-change': state => step(state, 'change', -1),
  'next-article': state => step(state, 'article', 1),
  'previous-article': state => step(state, 'article', -1),
  'next-flag': state => step(state, 'flag', 1),
  'previous-flag': state => step(state, 'flag', -1),
  'next-bracket': state => step(state, 'bracket', 1),
  'previous-bracket': state => step(state, 'bracket', -1),
  jump: state => prompt(state, 'jump', 'Jump to'),
  search: state => ({ ...prompt(state, 'search', 'Search'), searchFrom: state.cursor }),
  'filter-text': state => prompt(state, 'filter-text', 'Show only provisions with'),
  filter: state => pushLayer(state, filterMenu(state)),
  'next-link': state => chooseLink(state, 1),
  'previous-link': state => chooseLink(state, -1),
  enter,
  back: state => {
    const place = state.trail.at(-1);
    if (!place) return { ...state, message: 'there is no earlier position to go back to' };
    return { ...jumpTo(state, place.entry, place.line), trail: state.trail.slice(0, -1) };
  },
  view: state => withView(state, state.view === 'side' ? 'inline' : 'side'),
  'next-view': state => {
    const views = VIEWS.filter(view => view !== 'side' || !state.document.isRightToLeft);
    return withView(state, views[(views.indexOf(state.view) + 1) % views.length] ?? 'inline');
  },
  tree: state => focus(state, 'tree'),
  detail: state => focus(state, 'detail'),
  zoom: state => settled({ ...state, zoom: !state.zoom, focus: 'text' }),
  marks: state => ({
    ...settled({ ...state, marks: !state.marks }),
    message: `signs around changes: ${state.marks ? 'off' : 'on'}`,
  }),
  fold: toggleFold,
  'fold-all': state =>
    settled({
      ...onHead(state),
      folded: new Set(state.document.entries.filter(({ isHead }) => isHead).map(({ at }) => at)),
    }),
  'unfold-all': state => settled({ ...state, folded: new Set() }),
  timeline: state => [state, { type: 'timeline', entry: state.cursor.entry }],
  note: state => prompt(state, 'note', `Note on ${here(state)}`, noteHere(state)?.note ?? ''),
  seen: markSeen,
  bookmark,
  mark: setMark,
  'to-mark': (state, letter) => {
    const at = markedEntry(state.notes, letter);
    if (at === undefined) return { ...state, message: `there is no bookmark ${letter}` };
    return jumpTo({ ...state, trail: [...state.trail, state.cursor] }, at);
  },
  notes: state => pushLayer(state, notesMenu(state)),
  flags: state => pushLayer(state, flagsMenu(state)),
  notices: state => pushLayer(state, noticesPage(state)),
  overview: state => pushLayer(state, overviewMenu(state)),
  small: state => ({
    ...settled({ ...state, hidesSmall: !state.hidesSmall }),
    message: state.hidesSmall ? 'all changes are shown' : 'minor changes are hidden; their sign is ·',
  }),
  more: state => withContext(state, 1),
  less: state => withContext(state, -1),
  copy: state => {
    const row = state.document.entries[state.cursor.entry]?.row;
    return row ? pushLayer(state, copyMenu(row)) : state;
  },
  'copy-citation': state => {
    const row = state.document.entries[state.cursor.entry]?.row;
    return row ? [state, { type: 'copy', text: copied(row, 'citation'), what: 'the citation' }] : state;
  },
  write: state => pushLayer(state, writeMenu()),
  library: state => [state, { type: 'library' }],
  swap: state => [state, { type: 'swap' }],
  'next-pair': state => [state, { type: 'pair', step: 1 }],
  'previous-pair': state => [state, { type: 'pair', step: -1 }],
  help: state => pushLayer(state, { type: 'help', top: 0 }),
  redraw: state => [state, { type: 'redraw' }],
  suspend: state => [state, { type: 'suspend' }],
  escape: state => {
    if (state.search) return { ...settled({ ...state, search: '', searchFrom: null }), message: '' };
    return state.focus === 'text' ? { ...state, link: -1 } : { ...state, focus: 'text' };
  },
  close: state =>
    state.focus !== 'text' ? settled({ ...state, focus: 'text' }) : [state, { type: 'quit', exit: 0 }],
};

/** Everywhere, whatever lies on top. */
const ALWAYS: Readonly<Record<string, Effect>> = {
  quit: { type: 'quit', exit: 0 },
  interrupt: { type: 'quit', exit: 130 },
  suspend: { type: 'suspend' },
  redraw: { type: 'redraw' },
};

/** Does an action; `key` is the one that was pressed last, for those that any letter may end. */
export function act(state: State, action: string, key = ''): Outcome {
  const told = { ...state, message: '' };
  const always = ALWAYS[action];
  if (always) return [told, always];
  const layer = state.layers.at(-1);
  if (layer) {
    if (action === 'close' || action === 'escape') return [closeLayer(told)];
    // Where to go next is typed over whatever list or page is open.
    if (action === 'jump' || action === 'search') return act({ ...state, layers: [] }, action);
    return action === 'enter' ? chooseItem(told) : [moveInLayer(told, action)];
  }
  const outcome = ACTIONS[action]?.(told, key) ?? told;
  const [next, ...effects]: Outcome = Array.isArray(outcome)
    ? (outcome as unknown as Outcome)
    : [outcome as State];
  return [{ ...next, count: '' }, ...effects];
}

export { typeInPrompt };

function prompt(
  state: State,
  forWhat: 'jump' | 'search' | 'filter-text' | 'note',
  title: string,
  value = '',
): State {
  return pushLayer(state, { type: 'prompt', for: forWhat, title, value, cursor: value.length, error: '' });
}

function line(state: State, by: number): State {
  const many = by * Math.max(1, Math.min(Number(state.count || 1), 10_000));
  if (state.focus === 'detail') {
    const { detail, height } = panesOf(state);
    const most = Math.max(0, detailLength(state, detail) - height);
    return { ...state, detailTop: Math.max(0, Math.min(state.detailTop + many, most)) };
  }
  if (state.focus !== 'tree') return moveBy(state, many);
  const entries = treeEntries(state);
  const place = treePlace(state, entries) + many;
  const entry = entries[Math.max(0, Math.min(place, entries.length - 1))];
  return entry ? jumpTo(state, entry.at) : state;
}

function page(state: State, part: number): State {
  const by = Math.trunc(part * Math.max(2, panesOf(state).height - 2));
  return state.focus === 'text' ? scrollBy(state, by) : line({ ...state, count: '' }, by);
}

function chooseLink(state: State, way: 1 | -1): State {
  if (state.links === null) return { ...state, message: 'references are still being read' };
  const links = state.links.from.get(state.cursor.entry) ?? [];
  if (links.length > 0) {
    const link =
      state.link < 0 ? (way > 0 ? 0 : links.length - 1) : (state.link + way + links.length) % links.length;
    const chosen = links[link];
    const row =
      chosen?.to === null || chosen === undefined ? undefined : state.document.entries[chosen.to]?.row;
    return {
      ...state,
      link,
      message: `${chosen?.words} → ${row ? citationOf(row) : 'nothing'}; Enter follows`,
    };
  }
  const next = nextEntry(state, way, at => state.links?.from.has(at) === true);
  return next === null
    ? { ...state, message: 'there are no more cross-references here' }
    : chooseLink(jumpTo(state, next), way);
}

function enter(state: State): Outcome | State {
  if (state.focus === 'tree') return settled({ ...state, focus: 'text' });
  const link = state.link < 0 ? undefined : state.links?.from.get(state.cursor.entry)?.[state.link];
  if (!link) return toggleFold(state);
  if (link.to === null) return { ...state, message: printNamesNothing(link.words) };
  return {
    ...jumpTo({ ...state, trail: [...state.trail, state.cursor] }, link.to),
    message: 'Backspace goes back',
  };
}

const onHead = (state: State): State => {
  const head = state.document.entries[state.cursor.entry]?.head ?? -1;
  return head < 0 ? state : { ...state, cursor: { entry: head, line: 0 } };
};

function toggleFold(state: State): State {
  const head = state.document.entries[state.cursor.entry]?.head ?? -1;
  if (head < 0) return { ...state, message: 'this provision is not in an article' };
  const folded = new Set(state.folded);
  if (!folded.delete(head)) folded.add(head);
  return settled({ ...onHead(state), folded });
}

function withView(state: State, view: View): State {
  if (view === 'side' && state.document.isRightToLeft)
    return {
      ...state,
      message: 'side by side is not available for right-to-left text: terminals would mix up the columns',
    };
  return { ...settled({ ...state, view }), message: `view: ${VIEW_NAMES[view]}` };
}

/** To a pane, or from it back to the text. */
function focus(state: State, pane: PaneName): State {
  return settled({ ...state, zoom: false, focus: state.focus === pane ? 'text' : pane });
}

function withContext(state: State, by: number): State {
  const context = Math.max(0, Math.min(state.context + by, MOST_CONTEXT));
  const isAll = state.filter.name === 'all' && state.filter.words === '';
  const said = `${counted(context, 'provision')} before and after`;
  return {
    ...settled({ ...state, context }),
    message: isAll ? `${said}, once a filter is set with f or &; all provisions are shown now` : said,
  };
}

/** More around what a filter shows is no filter any more. */
const MOST_CONTEXT = 20;
