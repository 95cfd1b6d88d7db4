/** The text of the top line and of the last line of the screen. */
import { citationOf, provisionName } from '../../../src/index.ts';
import { textWidth } from '../../terminal/width.ts';
import { BINDINGS, type Place, printKey } from '../keys.ts';
import { isTold } from '../model/changes.ts';
import { matchesOf } from '../model/move.ts';
import { FILTER_NAMES, type State, VIEW_NAMES } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';

/** `change 3 of 82`, `match 2 of 17 provisions`. */
export function positionText(state: State): string {
  const { cursor, search } = state;
  if (search) {
    const matches = matchesOf(state);
    const at = matches.filter(entry => entry <= cursor.entry).length;
    return matches.length === 0 ? 'no match' : `match ${Math.max(1, at)} of ${matches.length} provisions`;
  }
  const changes = changesOf(state);
  const at = changes.filter(entry => entry <= cursor.entry).length;
  return changes.length === 0 ? 'no differences' : `change ${at} of ${changes.length}`;
}

let known: (Pick<State, 'document' | 'hidesSmall'> & { changes: readonly number[] }) | null = null;

function changesOf({ document, hidesSmall }: State): readonly number[] {
  if (known?.document !== document || known.hidesSmall !== hidesSmall) {
    const changes = document.entries.filter(({ row }) => isTold(row, { hidesSmall })).map(({ at }) => at);
    known = { document, hidesSmall, changes };
  }
  return known.changes;
}

/** The top line: the provision, the position, the view and the filters. */
export function headerSpans(state: State): Styled[] {
  const { document, cursor, names, view, filter, size, hidesSmall } = state;
  const entry = document.entries[cursor.entry];
  const head = entry && entry.head >= 0 ? document.entries[entry.head] : entry;
  const where = entry
    ? entry === head
      ? provisionName(entry.row)
      : `${head ? `${provisionName(head.row)} · ` : ''}${citationOf(entry.row)}`
    : '';
  const filters = [FILTER_NAMES[filter.name], filter.words && `"${filter.words}"`].filter(Boolean);
  const facts = [
    positionText(state),
    view === 'inline' ? '' : VIEW_NAMES[view],
    filters.length > 0 ? `only ${filters.join(', ')}` : '',
    hidesSmall ? 'minor changes hidden' : '',
  ].filter(Boolean);
  const left = ` ${shownText(where)}  ${facts.join(' · ')}`;
  const pair = size.columns < 60 ? '' : `${names.before} → ${names.after} `;
  const gap = size.columns - textWidth(left) - textWidth(pair);
  return [
    { text: gap < 1 ? left.padEnd(size.columns) : left + ' '.repeat(gap) + shownText(pair), colour: 'bar' },
  ];
}

/** The last line: the current message, or the most useful keys. */
export function footerSpans(state: State): Styled[] {
  if (state.message) return [{ text: ` ${shownText(state.message)}`, colour: 'notice' }];
  if (state.prefix) return prefixSpans(state.prefix);
  const hints = hintSpans('review', state.size.columns - 2 - state.count.length);
  return state.count ? [{ text: ` ${state.count}`, colour: 'notice' }, ...hints] : hints;
}

/** The keys that may follow the first of two keys. */
function prefixSpans(prefix: string): Styled[] {
  const seconds = BINDINGS.filter(({ places }) => places.includes('review')).flatMap(({ keys, help }) =>
    keys.filter(key => key.startsWith(`${prefix} `)).map(key => ({ key: printKey(key), help })),
  );
  const seen = new Set<string>();
  return [
    { text: ` ${printKey(prefix)} …`, colour: 'notice' },
    ...seconds.flatMap(({ key, help }): Styled[] => {
      if (seen.has(help)) return [];
      seen.add(help);
      return [{ text: `  ${key}`, colour: 'citation' }, { text: ` ${help.replace(/[;,(].*/, '').trim()}` }];
    }),
  ];
}

/** As many hints as fit; `?` and quitting are always shown. */
export function hintSpans(place: Place, room: number): Styled[] {
  const hints = BINDINGS.filter(({ places, hint }) => hint && places.includes(place));
  const words = hints.map(({ keys, hint, action }) => ({
    text: `${printKey(keys[0] ?? '')} ${hint}`,
    isLast: action === 'help' || action === 'close',
  }));
  const last = words.filter(({ isLast }) => isLast);
  let left = room - last.reduce((sum, { text }) => sum + text.length + 2, 0);
  const shown = words.filter(({ text, isLast }) => {
    if (isLast) return true;
    left -= text.length + 2;
    return left >= 0;
  });
  return shown.flatMap(({ text }) => {
    const space = text.indexOf(' ');
    return [{ text: ` ${text.slice(0, space)}`, colour: 'citation' }, { text: `${text.slice(space)} ` }];
  });
}
