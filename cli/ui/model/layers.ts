/** What lies over the pair: opening, closing, moving in it, typing into it, choosing from it. */
import { helpLines } from './help-lines.ts';
import { jumpToCitation } from './jump.ts';
import { cellLines, menuTop } from './menu-rows.ts';
import { copied, exported, menu } from './menus.ts';
import { jumpTo, matchesOf, settled, toMatch, withCursor } from './move.ts';
import { annotate } from './notes.ts';
import { listHeight } from './panes.ts';
import type { FilterName, Layer, MenuItem, Outcome, State } from './state.ts';

type Prompt = Extract<Layer, { type: 'prompt' }>;

export const pushLayer = (state: State, layer: Layer): State => ({
  ...state,
  layers: [...state.layers, layer],
});

/** Takes the top layer away; a search that was not finished is one that never was. */
export function closeLayer(state: State): State {
  const layer = state.layers.at(-1);
  const closed = { ...state, layers: state.layers.slice(0, -1) };
  if (layer?.type !== 'prompt' || layer.for !== 'search') return closed;
  const { searchFrom } = state;
  const without = { ...closed, search: '', searchFrom: null };
  return searchFrom ? withCursor(without, searchFrom) : without;
}

const replaceTop = (state: State, layer: Layer): State => ({
  ...state,
  layers: [...state.layers.slice(0, -1), layer],
});

/** Moves in a list or a text that is open. */
export function moveInLayer(state: State, action: string): State {
  const layer = state.layers.at(-1);
  const height = listHeight(state);
  const by: Readonly<Record<string, number>> = {
    down: 1,
    up: -1,
    'page-down': height,
    'page-up': -height,
    top: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
  };
  const step = by[action];
  if (layer?.type === 'menu' && (action === 'next-cell' || action === 'previous-cell')) {
    const cells = layer.items[layer.at]?.cells ?? [];
    const cell = layer.cell + (action === 'next-cell' ? 1 : -1);
    return cells[cell] ? replaceTop(state, { ...layer, cell }) : state;
  }
  if (!layer || step === undefined) return state;
  if (layer.type === 'menu') {
    const { columns } = state.size;
    const cell = Math.abs(step) === 1 ? cellBelow(layer, step, columns) : null;
    const at = cell === null ? itemAt(layer.items, layer.at + step, step > 0 ? 1 : -1) : layer.at;
    const moved = { ...layer, at, cell: cell ?? (at === layer.at ? layer.cell : 0) };
    return replaceTop(state, { ...moved, top: menuTop(moved, columns, height) });
  }
  if (layer.type === 'prompt') return state;
  const lines = layer.type === 'page' ? layer.lines : helpLines('review', state.size.columns);
  const most = Math.max(0, lines.length - height);
  return replaceTop(state, { ...layer, top: Math.max(0, Math.min(layer.top + step, most)) });
}

/** The cell in the line below the chosen one, or above; null where there is none. */
function cellBelow(
  { items, at, cell }: Extract<Layer, { type: 'menu' }>,
  way: number,
  columns: number,
): number | null {
  const lines = cellLines(items[at]?.cells ?? [], columns);
  const line = lines.findIndex(one => one.some(place => place.cell === cell));
  const here = lines[line]?.find(place => place.cell === cell)?.column ?? 0;
  const next = lines[line + way];
  return next ? ((next.findLast(({ column }) => column <= here) ?? next[0])?.cell ?? null) : null;
}

/** The item at a place or, where a heading stands there, the next one; the one before it at the ends of the list. */
function itemAt(items: readonly MenuItem[], place: number, way: 1 | -1): number {
  const at = Math.max(0, Math.min(items.length - 1, place));
  if (items[at]?.style !== 'heading') return at;
  const next = at + way;
  return next >= 0 && next < items.length ? next : at - way;
}

/** Lists whose items lead to a provision. */
const LEADING: readonly string[] = ['notes', 'flags', 'overview', 'entry'];

/** Takes the item that is marked, or the answer to a prompt. */
export function chooseItem(state: State): Outcome {
  const layer = state.layers.at(-1);
  if (layer?.type === 'prompt') return answer(state, layer);
  if (layer?.type !== 'menu') return [closeLayer(state)];
  const chosen = layer.items[layer.at];
  const item = chosen?.cells?.[layer.cell] ?? chosen;
  const closed = closeLayer(state);
  const row = state.document.entries[state.cursor.entry]?.row;
  if (chosen?.inner) return [pushLayer(state, menu('entry', chosen.text, chosen.inner))];
  if (item?.id === '' && LEADING.includes(layer.for))
    return [{ ...state, message: 'this entry does not concern a single provision' }];
  if (!item || item.id === '') return [closed];
  if (layer.for === 'filter') {
    const name = item.id as FilterName;
    return [settled({ ...closed, filter: { name, words: name === 'all' ? '' : state.filter.words } })];
  }
  if (layer.for === 'copy')
    return row ? [closed, { type: 'copy', text: copied(row, item.id), what: item.text }] : [closed];
  if (LEADING.includes(layer.for)) {
    const trail = [...state.trail, state.cursor];
    return [jumpTo({ ...state, layers: [], trail }, Number(item.id))];
  }
  if (layer.for === 'write') {
    const value = `${state.names.before.replace(/[^\w.@-]+/g, '-')}--${state.names.after.replace(/[^\w.@-]+/g, '-')}-${item.id}.md`;
    return [
      pushLayer(closed, {
        type: 'prompt',
        for: 'write',
        title: 'Write to',
        value,
        cursor: value.length,
        error: '',
        extra: item.id,
      }),
    ];
  }
  return [closed];
}

/** A key that is a sign goes into the prompt; `key` is a name of a key, or pasted text of any length. */
export function typeInPrompt(state: State, key: string, isPaste = false): Outcome {
  const layer = state.layers.at(-1);
  if (layer?.type !== 'prompt') return [state];
  if (!isPaste && key === 'enter') return answer({ ...state, message: '' }, layer);
  if (!isPaste && (key === 'escape' || key === 'C-c' || key === 'C-g')) return [closeLayer(state)];
  const next = isPaste ? insert(layer, key.replace(/\s+/g, ' ')) : edited(layer, key);
  if (next === layer) return [state];
  const typed = replaceTop(state, { ...next, error: '' });
  if (layer.for !== 'search') return [typed];
  const from = state.searchFrom ?? state.cursor;
  const searched = withCursor({ ...typed, search: next.value, message: '' }, from);
  return [next.value === '' ? searched : toMatch(searched, 1, true)];
}

const insert = (prompt: Prompt, text: string): Prompt => ({
  ...prompt,
  value: prompt.value.slice(0, prompt.cursor) + text + prompt.value.slice(prompt.cursor),
  cursor: prompt.cursor + text.length,
});

/** Editing as shells do it. */
function edited(prompt: Prompt, key: string): Prompt {
  const { value, cursor } = prompt;
  const left = [...value.slice(0, cursor)].at(-1)?.length ?? 0;
  const right = [...value.slice(cursor)].at(0)?.length ?? 0;
  switch (key) {
    case 'space':
      return insert(prompt, ' ');
    case 'backspace':
      return { ...prompt, value: value.slice(0, cursor - left) + value.slice(cursor), cursor: cursor - left };
    case 'delete':
    case 'C-d':
      return { ...prompt, value: value.slice(0, cursor) + value.slice(cursor + right) };
    case 'left':
    case 'C-b':
      return { ...prompt, cursor: cursor - left };
    case 'right':
    case 'C-f':
      return { ...prompt, cursor: cursor + right };
    case 'home':
    case 'C-a':
      return { ...prompt, cursor: 0 };
    case 'end':
    case 'C-e':
      return { ...prompt, cursor: value.length };
    case 'C-u':
      return { ...prompt, value: value.slice(cursor), cursor: 0 };
    case 'C-w': {
      const kept = value.slice(0, cursor).replace(/\S+\s*$/, '');
      return { ...prompt, value: kept + value.slice(cursor), cursor: kept.length };
    }
    default:
      return [...key].length === 1 ? insert(prompt, key) : prompt;
  }
}

function answer(state: State, { for: what, value, extra }: Prompt): Outcome {
  const closed = { ...state, layers: state.layers.slice(0, -1) };
  const entry = state.document.entries[state.cursor.entry];
  switch (what) {
    case 'jump':
      if (/^q(?:uit)?!?$/.test(value.trim())) return [closed, { type: 'quit', exit: 0 }];
      return [jumpToCitation(closed, value)];
    case 'search':
      return [searched(closed)];
    case 'filter-text':
      return [settled({ ...closed, filter: { ...state.filter, words: value.trim() } })];
    case 'write':
      return [closed, { type: 'write', path: value, text: exported(closed, extra ?? 'shown') }];
    case 'note':
      return entry
        ? [
            {
              ...closed,
              notes: annotate(state.notes, entry, { note: value.trim() }),
              message: value.trim() ? 'note kept' : 'note removed',
            },
            { type: 'save-notes' },
          ]
        : [closed];
  }
}

/** A search that is taken. One that found nothing is over: n goes on walking changes. */
function searched(state: State): State {
  const { searchFrom, search, trail } = state;
  if (matchesOf(state).length === 0 && search !== '')
    return { ...state, search: '', searchFrom: null, message: `"${search}" not found` };
  return { ...state, searchFrom: null, trail: searchFrom ? [...trail, searchFrom] : trail };
}
