/** The words of a block, piece by piece: labelled lines, unlabelled ones, and labels in the middle of them. */
import { sequenceScore } from '../../../document/index.ts';
import { inlineLabelAt } from '../../inline-labels.ts';
import { labelAt } from '../../line-start.ts';
import { endOfOptions, saysWhatFollows } from '../../phrases.ts';
import { isHeadingOnly } from '../../plain-words.ts';
import type { Item } from '../candidates/index.ts';
import { COST, MOST_PLACES, PLACE_COST } from '../costs.ts';
import { expects, labelIn, labelledOf, type Setting } from './labels.ts';
import { placesOfLine } from './lines.ts';
import {
  isLine,
  isOption,
  isOptionForm,
  type Labelled,
  listsWith,
  numberedIn,
  opensList,
  type Place,
} from './lists.ts';
import { placesOfOption } from './options.ts';
import { holderOfRemark } from './remarks.ts';
import { type Frame, frameOf, hold, innermost, type State, went } from './state.ts';
import { awaitsWords, endsClause, holderOf, leadsOn } from './words.ts';

/** Labels in the middle of one block; there are never so many, and each costs a walk through the rest. */
const MOST_CUTS = 60;

/** The readings of a block, or of what is left of it, as lines. */
export function readLine(state: State, setting: Setting, from: number, column: number): State[] {
  const { plain } = setting.item.seen;
  const start = from + (/^\s*/.exec(plain.slice(from))?.[0].length ?? 0);
  const words = plain.slice(start);
  const printed = labelIn(state, setting, words);
  if (!printed) return readUnlabelled(state, setting, start, column);
  const label = labelledOf(setting, printed, words, column);
  const placesOf = isOptionForm(label.form) ? placesOfOption : placesOfLine;
  const places = placesOf(state.top, label);
  const limit = (places[0]?.cost ?? 0) + PLACE_COST;
  // In the middle of a block nothing but the best place is looked at.
  return places
    .slice(0, from === 0 ? MOST_PLACES : 1)
    .filter(place => place.cost <= limit)
    .flatMap(place => fill(put(state, setting, label, place, start), setting, label, start));
}

/** Puts a line in its place and leaves it open. */
function put(state: State, { item, at }: Setting, label: Labelled, place: Place, from: number): State {
  const { number, column, until, printed } = label;
  const { outer, continuity } = place;
  const { lists, self } = listsWith(place, label);
  const isOption = isOptionForm(label.form);
  const kind = isOption ? 'option' : 'line';
  const rival = isOption ? rivalOf(state.top, outer) : null;
  const inner = { role: 'line', kind, number, column, self, ended: false, rival, until } as const;
  const top = hold(withReached(place, self, number), inner, lists);
  const titled = from === 0 && hasTitle(item, label);
  const to = from + printed.length;
  const step = { block: at, do: 'line', depth: outer.depth, from, to, continuity, titled } as const;
  return went(state, top, step, place.cost);
}

/** The last number of the option that is closed by the next one beside it. */
function rivalOf(top: Frame, outer: Frame): string | null {
  const closed = innermost(top, frame => frame.up === outer);
  return closed ? (numberedIn(closed)?.last ?? null) : null;
}

/** The list that options go on with is as far as the longest of them: noted where that list is open, and where that goes on with one. */
function withReached(place: Place, self: { within?: number }, number: string): Frame {
  const rebuild = (frame: Frame, depth: number): Frame => {
    if (frame.depth > depth) return frame.up ? { ...frame, up: rebuild(frame.up, depth) } : frame;
    let further: number | undefined;
    const lists = frame.lists.map(list => {
      if (!isLine(list.form)) return list;
      further ??= list.within;
      const isFurther = sequenceScore(list.reached ?? list.last, number, list.numbering) > 0;
      return isFurther ? { ...list, reached: number } : list;
    });
    const up = frame.up && further !== undefined ? rebuild(frame.up, further) : frame.up;
    return { ...frame, lists, up };
  };
  const depth = place.within ?? self.within;
  return depth === undefined ? place.outer : rebuild(place.outer, depth);
}

/** Whether the words after a label are its title: of options that are marked as headings. */
const hasTitle = ({ seen }: Item, { form }: Labelled): boolean => seen.level !== null && isOptionForm(form);

/** The words after a label: its heading, its own words, and further labels on the same line. */
function fill(state: State, setting: Setting, label: Labelled, start: number): State[] {
  const { item, cuts } = setting;
  const from = start + label.printed.length;
  if (start === 0 && hasTitle(item, label)) return [state];
  const next = cuts < MOST_CUTS ? labelAt(item.seen.plain.slice(from).trimStart()) : null;
  const isNumber = isOptionForm(label.form) && next?.form === 'point' && /^\d/.test(next.number);
  const isOther = next && (next.form !== label.form || next.number !== label.number);
  return isOther && (isNumber || opensList(next.number))
    ? readLine(state, withCut(setting), from, label.column + label.printed.length + 1)
    : giveWords(state, setting, from, label.column);
}

/** Words without a label: those of what is open and has none, or a line of their own. */
function readUnlabelled(state: State, setting: Setting, from: number, column: number): State[] {
  const { at, habits } = setting;
  const { source, words, plain } = setting.item.seen;
  const rest = plain.slice(from);
  const isBullet = source.type === 'words' && source.bullet === true && from === 0;
  const hasRunIn = from === 0 && isHeadingOnly(words);
  const remark = from === 0 ? holderOfRemark(state.top, setting, rest) : null;
  if (!remark && !hasRunIn && !isBullet && awaitsWords(state.top, column, habits.indented))
    return giveWords(state, setting, from, column);
  const outer = remark ?? holderOf(state.top, column, rest, isBullet || habits.indented);
  const inner = {
    role: 'text',
    kind: 'line',
    column,
    leads: leadsOn(rest),
    ended: endsClause(rest),
  } as const;
  const cost = remark === null && endOfOptions(rest) ? COST.endOfNoOptions : 0;
  const step = { block: at, do: 'text', depth: outer.depth, from, to: from } as const;
  return giveWords(went(state, hold(outer, inner), step, cost), setting, from, column);
}

/** Gives the innermost its words, up to a label in the middle of them. */
export function giveWords(state: State, setting: Setting, from: number, column: number): State[] {
  const { item, next, at, cuts } = setting;
  const { plain, words, hasNotes } = item.seen;
  const label = inlineLabelAt(
    plain.slice(from),
    (number, form) => expects(state, number, form),
    () => labelAt(next?.seen.plain ?? '')?.number ?? null,
  );
  const isUncut = label !== null && cuts >= MOST_CUTS;
  const cut = isUncut ? null : label;
  const to = cut === null ? plain.length : from + cut;
  const own = plain.slice(from, to).trim();
  const isNothing = own === '' && !hasNotes;
  const { top } = state;
  const given = frameOf(top.up, top.depth, top);
  given.isBare = top.isBare && (isNothing || isHeadingOnly(words, from));
  given.awaitsTitle = false;
  given.ended = endsClause(own);
  if (top.role === 'text') given.leads = leadsOn(own);
  else if (isOption(top)) given.leads = saysWhatFollows(own);
  const filled = isNothing ? state : went(state, given, { block: at, do: 'words', from, to, isUncut }, 0);
  return cut === null ? [filled] : readLine(filled, withCut(setting), to, column);
}

const withCut = (setting: Setting): Setting => ({ ...setting, cuts: setting.cuts + 1 });
