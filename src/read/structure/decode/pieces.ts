/** The words of a block, piece by piece: labelled lines, unlabelled ones, and labels in the middle of them. */
import { type Delimiter, EXACT, isFirst, numberingsOf, sequenceScore } from '../../../document/index.ts';
import { bareLabel, labelAt, type Printed } from '../../line-start.ts';
import { isHeadingOnly } from '../../plain-words.ts';
import { type Habits, type Item, inlineLabelAt } from '../candidates/index.ts';
import { placesOfLine, stackOf } from './lines.ts';
import { type Labelled, listsWith, numberedIn, type Place } from './lists.ts';
import { placesOfOption } from './options.ts';
import { baseOf, type Frame, hold, type State, went } from './state.ts';
import { endsClause, holderOf, leadsOn, wordlessHolder } from './words.ts';

export interface Setting {
  items: readonly Item[];
  habits: Habits;
  /** The block that is read. */
  at: number;
  /** How often it was cut at a label in the middle. */
  cuts: number;
}

/** Labels in the middle of one block; there are never so many, and each costs a walk through the rest. */
export const MOST_CUTS = 60;
/** Places for one label that are followed further. */
const MOST_PLACES = 3;
/** What a place may cost beyond the best to be followed. */
const REACH = 3.5;

/** The readings of a block, or of what is left of it, as lines. */
export function readLine(state: State, setting: Setting, from: number, column: number): State[] {
  const { items, at } = setting;
  const plain = items[at]?.seen.plain ?? '';
  const start = from + (/^\s*/.exec(plain.slice(from))?.[0].length ?? 0);
  const words = plain.slice(start);
  const label = labelIn(state, setting, words);
  if (!label) return readUnlabelled(state, setting, start, column);
  const labelled = labelledOf(setting, label, words, column);
  const indented = setting.habits.indented;
  const places = isOptionForm(label.form)
    ? placesOfOption(state.top, labelled, indented)
    : placesOfLine(state.top, labelled, indented);
  const best = places[0]?.cost ?? 0;
  // In the middle of a block nothing but the best place is looked at.
  const most = from === 0 ? MOST_PLACES : 1;
  return places
    .filter((place, rank) => rank < most && place.cost <= best + REACH)
    .flatMap(place =>
      fill(
        put(state, setting, labelled, place, start, label),
        setting,
        start + label.printed.length,
        label,
        column,
      ),
    );
}

const isOptionForm = (form: Printed['form']): form is 'option' | 'sub-option' =>
  form === 'option' || form === 'sub-option';

/** The label that words begin with as a line of this place. */
export function labelIn(state: State, setting: Setting, words: string): Printed | null {
  const printed = labelAt(words);
  if (printed && isInitial(printed, words) && state.began && baseOf(state.top).role === 'draft') return null;
  return (
    repeated(state, printed, words) ??
    (printed?.form === 'point-first' ? due(state, printed) : printed) ??
    bare(state, setting, words)
  );
}

/** `A. Reed`, as people sign: an initial and a name or two. */
const isInitial = ({ form, number, printed }: Printed, words: string): boolean =>
  form === 'point' &&
  /^\p{Lu}$/u.test(number) &&
  /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u.test(words.slice(printed.length));

/** `(a)(2)` after `(a)(1)`: one label, of the second item of (a). */
function repeated(state: State, label: Printed | null, words: string): Printed | null {
  if (label?.form !== 'parentheses' || words.charAt(label.printed.length) !== '(') return null;
  const inner = labelAt(words.slice(label.printed.length));
  if (inner?.form !== 'parentheses') return null;
  const holds = stackOf(state.top).some(
    ({ self, lists }) =>
      self?.form === label.form &&
      self.last === label.number &&
      lists.some(
        list => list.form === inner.form && sequenceScore(list.last, inner.number, list.numbering) === EXACT,
      ),
  );
  return holds ? { ...inner, printed: label.printed + inner.printed } : null;
}

/** A number without any mark is a label only where the document has the habit, and where it is due. */
function bare(state: State, setting: Setting, words: string): Printed | null {
  const source = setting.items[setting.at]?.seen.source;
  const hangs =
    source?.type === 'words' && source.hanging === true && words === setting.items[setting.at]?.seen.plain;
  const label = bareLabel(words);
  // `4 Where a code …` after paragraph 3: a number that is just the next one needs no other sign.
  if (!hangs && !setting.habits.bareLabels)
    return label && /^[[ ]*\p{Nd}{1,3} [[]*\p{Lu}/u.test(words) && expects(state, label.number, 'point')
      ? label
      : null;
  // `A certificate is issued …` begins with an article, not with a letter.
  if (!label || /^A\s\p{Ll}/u.test(words)) return null;
  return due(state, label);
}

/** A label that is one only where it begins a list, or goes on with one. */
function due(state: State, label: Printed): Printed | null {
  const isDue = expects(state, label.number, label.form as Delimiter);
  return isDue || numberingsOf(label.number).some(numbering => isFirst(label.number, numbering))
    ? label
    : null;
}

/** Whether exactly this label is due: the next one of an open list. */
function expects(state: State, number: string, form: Delimiter): boolean {
  const label = { number, form, column: state.top.column, next: null, until: null, isPrinted: false };
  return placesOfLine(state.top, label, false).some(
    ({ list, cost, continuity }) => list && continuity === 'follows' && cost <= 0,
  );
}

function labelledOf({ items, at }: Setting, label: Printed, words: string, column: number): Labelled {
  const item = items[at];
  const source = item?.seen.source;
  const next = source?.type === 'words' && words === item?.seen.plain ? (source.next ?? null) : null;
  const until = isOptionForm(label.form) ? lastHeld(words.slice(label.printed.length)) : null;
  return {
    number: label.number,
    form: label.form,
    column,
    next,
    until,
    isPrinted: item !== undefined && (item.isPrinted || item.seen.level !== null),
  };
}

/** `(paragraphs 47 and 47bis)` after the label of an option: the last number of what it holds. */
const lastHeld = (words: string): string | null =>
  /^[\s[]*\(paragraphs? (?:\p{Nd}{1,3}\p{L}*\s?(?:[-–,]|and|to)\s?)*(\p{Nd}{1,3}\p{L}*)\)/u.exec(
    words,
  )?.[1] ?? null;

/** Puts a line in its place and leaves it open. */
function put(
  state: State,
  setting: Setting,
  label: Labelled,
  place: Place,
  from: number,
  printed: Printed,
): State {
  const { lists, self } = listsWith(place.outer, place, label);
  const rival = isOptionForm(label.form) ? rivalOf(state.top, place.outer) : undefined;
  const outer = withReached(place, self, label.number);
  const top = hold(
    outer,
    { lists },
    {
      role: 'line',
      kind: isOptionForm(label.form) ? 'option' : 'line',
      number: label.number,
      rank: null,
      wordless: null,
      column: label.column,
      lists: [],
      self,
      awaitsTitle: false,
      isBare: true,
      isEmpty: true,
      leads: true,
      ended: false,
      recitals: false,
      ...(rival ? { rival } : {}),
      ...(label.until ? { until: label.until } : {}),
    },
  );
  const isTitled = from === 0 && hasTitle(setting.items[setting.at], printed);
  const to = from + printed.printed.length;
  return went(
    state,
    top,
    {
      block: setting.at,
      do: 'line',
      depth: place.outer.depth,
      from,
      to,
      continuity: place.continuity,
      titled: isTitled,
    },
    place.cost,
  );
}

/** The last number of the option that is closed by the next one beside it. */
function rivalOf(top: Frame, outer: Frame): string | undefined {
  for (let frame: Frame | null = top; frame; frame = frame.up) {
    if (frame.up === outer) return numberedIn(frame)?.last;
  }
  return undefined;
}

/** The list that options go on with is as far as the longest of them: noted where that list is open. */
function withReached(place: Place, self: { within?: number }, number: string): Frame {
  const depth = place.within ?? self.within;
  if (depth === undefined) return place.outer;
  const rebuild = (frame: Frame): Frame => {
    if (frame.depth === depth) {
      const lists = frame.lists.map(list => {
        const isIt = list.form !== 'option' && list.form !== 'sub-option' && list.form !== 'heading';
        const isFurther = isIt && sequenceScore(list.reached ?? list.last, number, list.numbering) > 0;
        return isFurther ? { ...list, reached: number } : list;
      });
      return { ...frame, lists };
    }
    return frame.up ? { ...frame, up: rebuild(frame.up) } : frame;
  };
  return rebuild(place.outer);
}

/** Whether the words after a label are its title: of options that are marked as headings. */
const hasTitle = (item: Item | undefined, label: Printed): boolean =>
  item !== undefined && item.seen.level !== null && isOptionForm(label.form);

/** The words after a label: its heading, its own words, and further labels on the same line. */
function fill(state: State, setting: Setting, from: number, label: Printed, column: number): State[] {
  const item = setting.items[setting.at];
  const plain = item?.seen.plain ?? '';
  if (from === label.printed.length && hasTitle(item, label)) return [state];
  const rest = plain.slice(from).trimStart();
  if (rest === '' && !item?.seen.hasNotes) return [state];
  const next = setting.cuts < MOST_CUTS ? labelAt(rest) : null;
  const opens =
    next &&
    (isFirst(next.number, numberingsOf(next.number)[0] ?? 'other') ||
      (isOptionForm(label.form) && next.form === 'point' && /^\d/.test(next.number)));
  if (next && opens && (next.form !== label.form || next.number !== label.number)) {
    setting.cuts += 1;
    return readLine(state, setting, from, column + label.printed.length + 1);
  }
  return giveWords(state, setting, from, column);
}

/** Words without a label: those of what is open and has none, or a line of their own. */
function readUnlabelled(state: State, setting: Setting, from: number, column: number): State[] {
  const { items, at, habits } = setting;
  const seen = items[at]?.seen;
  const source = seen?.source;
  const plain = seen?.plain.slice(from) ?? '';
  const isBullet = source?.type === 'words' && source.bullet === true && from === 0;
  const hasRunIn = seen !== undefined && from === 0 && isHeadingOnly(seen.words);
  const holder = hasRunIn || isBullet ? null : wordlessHolder(state.top, column, habits.indented);
  if (holder) return giveWords(state, setting, from, column);
  // A bullet in the column of the paragraph above it hangs from that paragraph.
  const own = isBullet ? column + 0.5 : column;
  const outer = holderOf(state.top, own, plain, isBullet, habits.indented);
  const top = hold(
    outer,
    {},
    {
      role: 'text',
      kind: 'line',
      number: null,
      rank: null,
      wordless: null,
      column: own,
      lists: [],
      self: null,
      awaitsTitle: false,
      isBare: true,
      isEmpty: true,
      leads: leadsOn(plain),
      ended: endsClause(plain),
      recitals: false,
    },
  );
  const next = went(state, top, { block: at, do: 'text', depth: outer.depth, from, to: from }, 0);
  return giveWords(next, setting, from, column);
}

/** Gives the innermost its words, up to a label in the middle of them. */
export function giveWords(state: State, setting: Setting, from: number, column: number): State[] {
  const { items, at } = setting;
  const plain = items[at]?.seen.plain ?? '';
  const words = plain.slice(from);
  const cut =
    setting.cuts >= MOST_CUTS
      ? null
      : inlineLabelAt(
          words,
          (number, form) => expects(state, number, form),
          () => numberAfter(setting),
        );
  const to = cut === null ? plain.length : from + cut;
  const own = plain.slice(from, to).trim();
  const isNothing = own === '' && !items[at]?.seen.hasNotes;
  const { top } = state;
  const isOnlyHeading = top.isBare && isHeadingOnly(items[at]?.seen.words ?? [], from);
  const next: Frame = {
    ...top,
    isBare: top.isBare && (isNothing || isOnlyHeading),
    awaitsTitle: false,
    ended: endsClause(own),
    leads: top.role === 'text' ? leadsOn(own) : top.leads,
  };
  const given = isNothing ? state : went(state, next, { block: at, do: 'words', from, to }, 0);
  if (cut === null) return [given];
  setting.cuts += 1;
  return readLine(given, setting, to, column);
}

/** The number of the label of the block after this one. */
function numberAfter({ items, at }: Setting): string | null {
  const next = items[at + 1];
  return next && next.seen.plain !== '' ? (labelAt(next.seen.plain)?.number ?? null) : null;
}
