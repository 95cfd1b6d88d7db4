/** The text of the top line and of the last line of the screen. */
import { citationOf, counted, provisionName } from '../../../src/index.ts';
import { textWidth } from '../../terminal/width.ts';
import { BINDINGS, type Place, printKey } from '../keys.ts';
import { isTold } from '../model/changes.ts';
import type { Entry } from '../model/document.ts';
import { matchesOf } from '../model/move.ts';
import { FILTER_NAMES, type State, VIEW_NAMES } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';

/** `change 3 of 82`, `match 2 of 17 provisions`. */
export function positionText(state: State): string {
  const { cursor, search } = state;
  if (search) {
    const matches = matchesOf(state);
    const at = matches.filter(entry => entry <= cursor.entry).length;
    return matches.length === 0
      ? 'no match'
      : `match ${Math.max(1, at)} of ${counted(matches.length, 'provision')}`;
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

/**
 * The top line: the provision with its numbers in both drafts, the position, the view and the filters, the drafts. Where it is
 * narrow, the names of the drafts get shorter, then the last facts are left out; the numbers never are.
 */
export function headerSpans(state: State): Styled[] {
  const { document, cursor, names, view, filter, size, hidesSmall } = state;
  const entry = document.entries[cursor.entry];
  const head = entry && entry.head >= 0 ? document.entries[entry.head] : entry;
  const filters = [FILTER_NAMES[filter.name], filter.words && `"${filter.words}"`].filter(Boolean);
  const facts = [
    positionText(state),
    filters.length > 0 ? `only ${filters.join(', ')}` : '',
    view === 'inline' ? '' : VIEW_NAMES[view],
    hidesSmall ? 'minor changes hidden' : '',
  ].filter(Boolean);
  const place = ` ${shownText(entry ? placeText(entry, head, size.columns) : '')}`;
  const withFacts = (some: readonly string[]): string => {
    let left = place;
    for (const [at, fact] of some.entries()) {
      const longer = `${left}${at === 0 ? '  ' : ' · '}${shownText(fact)}`;
      if (textWidth(longer) < size.columns) left = longer;
    }
    return left;
  };
  const pairBeside = (left: string) => pairText(names, size.columns - textWidth(left) - 3);
  const [long, short] = [withFacts(facts), withFacts([shortPosition(facts[0] ?? ''), ...facts.slice(1)])];
  const left = pairBeside(long) === '' && pairBeside(short) !== '' ? short : long;
  const pair = pairBeside(left);
  const gap = ' '.repeat(Math.max(0, size.columns - textWidth(left) - textWidth(pair) - 1));
  return [{ text: `${left}${gap}${pair} `, colour: 'bar' }];
}

/** `39/54` */
const shortPosition = (position: string) => position.replace(/^\w+ (\d+) of (\d+).*$/, '$1/$2');

/** `Article 40 · 40(22) (was 40(20 bis))`; without the article where that does not fit. */
function placeText({ row }: Entry, head: Entry | undefined, columns: number): string {
  const { before, after } = row;
  const was = before !== null && after !== null && before !== after ? ` (was ${before})` : '';
  if (row === head?.row || !head) return provisionName(row) + was;
  const long = `${provisionName(head.row)} · ${citationOf(row)}${was}`;
  return textWidth(long) <= columns / 2 ? long : citationOf(row) + was;
}

/** The names of the drafts in so many columns: in full, without the folders or the treaty that they share, or cut. */
function pairText(names: State['names'], room: number): string {
  const both = (short: (name: string) => string) =>
    `${shownText(short(names.before))} → ${shownText(short(names.after))}`;
  const base = (name: string) => name.replace(/^.*[\\/](?=.)/, '');
  const forms = [
    both(name => name),
    both(base),
    both(name => base(name).replace(/(?<=.)\.[a-z]{1,4}$/i, '')),
    ...(treatyOf(names.before) === treatyOf(names.after) ? [both(name => name.replace(/^.*@/, ''))] : []),
  ];
  const found = forms.find(form => textWidth(form) <= room);
  if (found !== undefined) return found;
  const each = Math.floor((room - 3) / 2);
  if (each < LEAST_NAME) return '';
  const cut = (name: string) => (name.length <= each ? name : `${name.slice(0, each - 1)}…`);
  return both(name => cut(base(name)));
}

/** Letters of a name that still tell it from another one: a date. */
const LEAST_NAME = 10;

const treatyOf = (name: string) => /^(.*)@/.exec(name)?.[1];

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
