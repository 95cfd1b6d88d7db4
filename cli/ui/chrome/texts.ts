/** What the top line and the last line of the screen say. */
import { citationOf, isChange, provisionName } from '../../../src/index.ts';
import { textWidth } from '../../terminal/width.ts';
import { BINDINGS, type Place, printKey } from '../keys.ts';
import { matchesOf } from '../model/move.ts';
import { type State, VIEW_NAMES } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';

/** `change 3 of 82`, `match 2 of 17 provisions`. */
export function positionText(state: State): string {
  const { document, cursor, search } = state;
  if (search) {
    const matches = matchesOf(state);
    const at = matches.filter(entry => entry <= cursor.entry).length;
    return matches.length === 0 ? 'no match' : `match ${Math.max(1, at)} of ${matches.length} provisions`;
  }
  const changes = changesOf(document.entries);
  const at = changes.filter(entry => entry <= cursor.entry).length;
  return changes.length === 0 ? 'no differences' : `change ${at} of ${changes.length}`;
}

const known = new WeakMap<object, number[]>();

function changesOf(entries: State['document']['entries']): readonly number[] {
  let changes = known.get(entries);
  if (!changes) {
    changes = entries.filter(({ row }) => isChange(row)).map(({ at }) => at);
    known.set(entries, changes);
  }
  return changes;
}

/** The top line: where we are, in what, seen how. */
export function headerSpans(state: State): Styled[] {
  const { document, cursor, names, view, filter, size } = state;
  const entry = document.entries[cursor.entry];
  const head = entry && entry.head >= 0 ? document.entries[entry.head] : entry;
  const where = entry
    ? entry === head
      ? provisionName(entry.row)
      : `${head ? `${provisionName(head.row)} · ` : ''}${citationOf(entry.row)}`
    : '';
  const filters = [filter.name === 'all' ? '' : filter.name, filter.words && `"${filter.words}"`].filter(
    Boolean,
  );
  const facts = [
    positionText(state),
    view === 'inline' ? '' : VIEW_NAMES[view],
    filters.length > 0 ? `only ${filters.join(', ')}` : '',
  ].filter(Boolean);
  const left = ` ${shownText(where)}  ${facts.join(' · ')}`;
  const pair = size.columns < 60 ? '' : `${names.before} → ${names.after} `;
  const gap = size.columns - textWidth(left) - textWidth(pair);
  return [
    { text: gap < 1 ? left.padEnd(size.columns) : left + ' '.repeat(gap) + shownText(pair), colour: 'bar' },
  ];
}

/** The last line: what was just said, else the keys that help most here. */
export function footerSpans(state: State): Styled[] {
  if (state.message) return [{ text: ` ${shownText(state.message)}`, colour: 'notice' }];
  const pending = state.prefix || state.count;
  const hints = hintSpans('review', state.size.columns - 2 - pending.length);
  return pending ? [{ text: ` ${pending}`, colour: 'notice' }, ...hints] : hints;
}

/** As many hints as fit, `?` and quitting always. */
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
