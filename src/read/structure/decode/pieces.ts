/** The words of a block, piece by piece: labelled lines, unlabelled ones, and labels in the middle of them. */
import { isFirst, numberingsOf, sequenceScore } from '../../../document/index.ts';
import { inlineLabelAt } from '../../inline-labels.ts';
import { labelAt, type Printed } from '../../line-start.ts';
import { endOfOptions, saysWhatFollows } from '../../phrases.ts';
import { isHeadingOnly } from '../../plain-words.ts';
import type { Item } from '../candidates/index.ts';
import { END_OF_NO_OPTIONS, MOST_PLACES, PLACE_COST } from '../costs.ts';
import { expects, isOptionForm, labelIn, labelledOf, type Setting } from './labels.ts';
import { placesOfLine } from './lines.ts';
import { isOption, type Labelled, listsWith, numberedIn, type Place } from './lists.ts';
import { placesOfOption } from './options.ts';
import { holderOfRemark } from './remarks.ts';
import { type Frame, frameOf, hold, type State, went } from './state.ts';
import { endsClause, holderOf, leadsOn, wordlessHolder } from './words.ts';

/** Labels in the middle of one block; there are never so many, and each costs a walk through the rest. */
const MOST_CUTS = 60;

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
    .filter((place, rank) => rank < most && place.cost <= best + PLACE_COST)
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
  const rival = isOptionForm(label.form) ? rivalOf(state.top, place.outer) : null;
  const outer = withReached(place, self, label.number);
  const top = hold(
    outer,
    {
      role: 'line',
      kind: isOptionForm(label.form) ? 'option' : 'line',
      number: label.number,
      column: label.column,
      self,
      ended: false,
      rival,
      until: label.until,
    },
    lists,
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
function rivalOf(top: Frame, outer: Frame): string | null {
  for (let frame: Frame | null = top; frame; frame = frame.up) {
    if (frame.up === outer) return numberedIn(frame)?.last ?? null;
  }
  return null;
}

/** The list that options go on with is as far as the longest of them: noted where that list is open, and where that goes on with one. */
function withReached(place: Place, self: { within?: number }, number: string): Frame {
  const rebuild = (frame: Frame, depth: number): Frame => {
    if (frame.depth > depth) return frame.up ? { ...frame, up: rebuild(frame.up, depth) } : frame;
    let further: number | undefined;
    const lists = frame.lists.map(list => {
      const isIt = list.form !== 'option' && list.form !== 'sub-option' && list.form !== 'heading';
      if (isIt) further ??= list.within;
      const isFurther = isIt && sequenceScore(list.reached ?? list.last, number, list.numbering) > 0;
      return isFurther ? { ...list, reached: number } : list;
    });
    const up = frame.up && further !== undefined ? rebuild(frame.up, further) : frame.up;
    return { ...frame, lists, up };
  };
  const depth = place.within ?? self.within;
  return depth === undefined ? place.outer : rebuild(place.outer, depth);
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
    return readLine(state, withCut(setting), from, column + label.printed.length + 1);
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
  const remark = from === 0 ? holderOfRemark(state.top, setting, plain) : null;
  const holder = remark || hasRunIn || isBullet ? null : wordlessHolder(state.top, column, habits.indented);
  if (holder) return giveWords(state, setting, from, column);
  const outer = remark ?? holderOf(state.top, column, plain, isBullet, habits.indented);
  const top = hold(outer, {
    role: 'text',
    kind: 'line',
    column,
    leads: leadsOn(plain),
    ended: endsClause(plain),
  });
  const cost = remark === null && endOfOptions(plain) ? END_OF_NO_OPTIONS : 0;
  const next = went(state, top, { block: at, do: 'text', depth: outer.depth, from, to: from }, cost);
  return giveWords(next, setting, from, column);
}

/** Gives the innermost its words, up to a label in the middle of them. */
export function giveWords(state: State, setting: Setting, from: number, column: number): State[] {
  const { items, at } = setting;
  const plain = items[at]?.seen.plain ?? '';
  const words = plain.slice(from);
  const label = inlineLabelAt(
    words,
    (number, form) => expects(state, number, form),
    () => numberAfter(setting),
  );
  const isUncut = label !== null && setting.cuts >= MOST_CUTS;
  const cut = isUncut ? null : label;
  const to = cut === null ? plain.length : from + cut;
  const own = plain.slice(from, to).trim();
  const isNothing = own === '' && !items[at]?.seen.hasNotes;
  const { top } = state;
  const isOnlyHeading = top.isBare && isHeadingOnly(items[at]?.seen.words ?? [], from);
  const next = frameOf(top.up, top.depth, top);
  next.isBare = top.isBare && (isNothing || isOnlyHeading);
  next.awaitsTitle = false;
  next.ended = endsClause(own);
  if (top.role === 'text') next.leads = leadsOn(own);
  else if (isOption(top)) next.leads = saysWhatFollows(own);
  const given = isNothing ? state : went(state, next, { block: at, do: 'words', from, to, isUncut }, 0);
  return cut === null ? [given] : readLine(given, withCut(setting), to, column);
}

const withCut = (setting: Setting): Setting => ({ ...setting, cuts: setting.cuts + 1 });

/** The number of the label of the block after this one. */
function numberAfter({ items, at }: Setting): string | null {
  const next = items[at + 1];
  return next && next.seen.plain !== '' ? (labelAt(next.seen.plain)?.number ?? null) : null;
}
