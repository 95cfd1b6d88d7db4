/**
 * The one reading of a whole document that costs least.
 *
 * A beam over stacks of open provisions: each block is read in all the ways that its words allow, in every state that is still
 * followed; states that have the same open are one, the cheaper of which stays. So a wrong heading is given up as soon as those after
 * it cost more than it saved, and time is linear in the length of the document. (Beam search over parser states as in
 * incremental parsing: Huang and Sagae, Dynamic programming for linear-time incremental parsing, ACL 2010.)
 */
import { optionLabelAt } from '../../../document/index.ts';
import { goesOnAsSentence, labelAt } from '../../line-start.ts';
import { CLOSING_WORDS, isDate } from '../../phrases.ts';
import type { Candidates, HeadingReading, Item } from '../candidates/index.ts';
import { BEAM_COST, BEAM_WIDTH, CLOSE, COST } from '../costs.ts';
import { type Headed, placesOfHeading } from './headings.ts';
import type { Setting } from './labels.ts';
import { giveWords, readLine } from './pieces.ts';
import { isNext } from './scope.ts';
import { type Close, hold, rootOf, START, type State, went } from './state.ts';
import { StateKeys } from './state-key.ts';
import type { Step } from './steps.ts';
import { placesOfWordless } from './wordless.ts';
import { holderOf } from './words.ts';

export type { Continuity } from './lists.ts';
export type { Step } from './steps.ts';

export interface Decoded {
  /** What to do, in order. */
  steps: Step[];
  /** Blocks of which a second reading was nearly as good, with what that would do. */
  close: ReadonlyMap<number, Step>;
}

export function decode(candidates: Candidates): Decoded {
  const reader = new Reader(candidates);
  let states: State[] = [START];
  for (let at = 0; at < candidates.items.length; at += 1) {
    const next = states.flatMap(state => reader.read(state, at));
    states = next.length === 1 ? next : reader.prune(next);
  }
  const [best] = states;
  const steps: Step[] = [];
  for (let chain = best?.chain ?? null; chain; chain = chain.before) steps.push(chain.step);
  const close = new Map<number, Step>();
  for (let one = best?.close ?? null; one; one = one.before) close.set(one.block, one.other);
  return { steps: steps.reverse(), close };
}

class Reader {
  private readonly candidates: Candidates;
  private readonly keys = new StateKeys();

  constructor(candidates: Candidates) {
    this.candidates = candidates;
  }

  /** The cheapest states, each with something else open. */
  prune(states: State[]): State[] {
    const sorted = states.sort((one, two) => one.cost - two.cost);
    const limit = (sorted[0]?.cost ?? 0) + BEAM_COST;
    const kept = new Map<string, State>();
    for (const state of sorted) {
      if (state.cost > limit || kept.size >= BEAM_WIDTH) break;
      const key = this.keys.of(state);
      const better = kept.get(key);
      if (!better) kept.set(key, state);
      else if (state.cost - better.cost <= CLOSE) kept.set(key, { ...better, close: closeAt(better, state) });
    }
    return [...kept.values()];
  }

  /** All readings of a block in a state. */
  read(before: State, at: number): State[] {
    const { items, preamble, preambleEnd, title } = this.candidates;
    const item = items[at] as Item;
    let state = before;
    if (at === preamble) state = this.openPreamble(state, at);
    if (at === preambleEnd) state = went(state, rootOf(state.top), { block: at, do: 'close' }, 0);
    const why = !state.began && isDate(item.seen.plain) ? 'furniture' : item.apart;
    if (why) return [went(state, state.top, { block: at, do: 'apart', why }, 0)];
    if (item.seen.isNote) return [went(state, state.top, { block: at, do: 'note' }, 0)];
    if (item.seen.source.type !== 'words') return [this.table(state, at)];
    if (at === title && !state.began) return [went(state, state.top, { block: at, do: 'draft-title' }, 0)];
    const headed = this.asHeading(state, at);
    if (headed.length === 0) return this.asText(state, at);
    const otherwise = this.otherwise(state, at);
    // What would be given up at once need not be read: of half the blocks of a text that would be all that stands in them.
    const limit = Math.min(...headed.map(({ cost }) => cost)) + BEAM_COST;
    if (!this.candidates.habits.indented && state.cost + otherwise > limit) return headed;
    return [...headed, ...this.asText(state, at).map(one => ({ ...one, cost: one.cost + otherwise }))];
  }

  /** What it costs to read a block that could be a heading as anything else. */
  private otherwise(state: State, at: number): number {
    const { heading } = this.candidates.items[at] as Item;
    if (!heading) return 0;
    const { isAlone, otherwise } = heading;
    if (isAlone && state.top.kind === 'article' && this.isTitle(state, at)) return COST.titleLikeHeading;
    return otherwise + (otherwise > 0 && isNext(state.scope, heading) ? COST.textThatFits : 0);
  }

  private asHeading(state: State, at: number): State[] {
    const { items, habits, begins } = this.candidates;
    const { heading, seen } = items[at] as Item;
    if (!heading || (heading.wordless !== null && isOptionLine(seen.plain))) return [];
    const isFront = !state.began && at < begins && (seen.level === null || !this.holdsHeadings(at));
    if (heading.wordless === 'none' && (isFront || state.top.awaitsTitle)) return [];
    // `Article 74`, and on the next line its title: `Annexes`; `Annex 2-A`, and its title: `Schedule of Alfa`.
    if (heading.wordless === null && heading.number === null && state.began && state.top.awaitsTitle)
      return [];
    const places =
      heading.wordless === null
        ? placesOfHeading(state, heading, habits)
        : placesOfWordless(state, heading, seen.plain.slice(heading.titleStart), habits);
    return places.flatMap(place => this.enter(state, at, heading, place));
  }

  private enter(state: State, at: number, heading: HeadingReading, place: Headed): State[] {
    const { top, scope, cost, ...noticed } = place;
    const step: Step = { block: at, do: 'head', depth: top.depth - 1, ...noticed };
    const next = went(state, top, step, cost + heading.cost, { scope, began: true });
    const setting = this.setting(at);
    const isAll = setting.item.seen.plain.slice(heading.titleEnd).trim() === '';
    return isAll ? [next] : readLine(next, setting, heading.titleEnd, 0);
  }

  /** Whether a heading is followed by a deeper one with a label of its own, and so cannot be a line. */
  private holdsHeadings(at: number): boolean {
    const { items } = this.candidates;
    const level = items[at]?.seen.level ?? 0;
    const next = items.slice(at + 1, at + 1 + NEAR).find(({ seen }) => seen.level !== null)?.seen;
    return (next?.level ?? 0) > level && next?.named != null;
  }

  /** Whether a block is the title of the label above it. */
  private isTitle(state: State, at: number): boolean {
    const { items, findTitle } = this.candidates;
    const { heading, seen } = items[at] as Item;
    const { plain, source, level, named } = seen;
    if (!state.top.awaitsTitle || isOptionLine(plain)) return false;
    if (level !== null && heading?.wordless === 'none') return true;
    if (labelAt(plain) || (source.type === 'words' && source.bullet)) return false;
    // `Schedule of Specific Commitments` is a title; `Article 5 shall apply` is none.
    const isReference = named?.number != null && goesOnAsSentence(named.label, plain);
    return findTitle(plain, at) > 0 && !isReference;
  }

  private asText(state: State, at: number): State[] {
    const { items, findTitle } = this.candidates;
    const { plain, source, level } = (items[at] as Item).seen;
    const setting = this.setting(at);
    const isBullet = source.type === 'words' && source.bullet === true;
    const column = (source.indent ?? 0) + (isBullet ? BELOW_ITS_COLUMN : 0);
    if (state.began && CLOSING_WORDS.test(plain)) {
      const root = rootOf(state.top);
      const closed = went(state, root, { block: at, do: 'close' }, 0);
      const top = hold(root, { role: 'text', kind: 'line', leads: false, column });
      const text = went(closed, top, { block: at, do: 'text', depth: 0, from: 0, to: 0 }, 0);
      return giveWords(text, setting, 0, column);
    }
    if (!this.isTitle(state, at)) return readLine(state, setting, 0, column);
    const end = level !== null ? plain.length : findTitle(plain, at);
    const titled = went(state, { ...state.top, awaitsTitle: false }, { block: at, do: 'title', to: end }, 0);
    if (plain.slice(end).trim() === '') return [titled];
    return readLine(titled, setting, end, 0);
  }

  private setting(at: number): Setting {
    const { items, habits } = this.candidates;
    return { item: items[at] as Item, at, next: items[at + 1], habits, cuts: 0 };
  }

  private openPreamble(state: State, at: number): State {
    const top = hold(rootOf(state.top), { role: 'head', kind: 'preamble', recitals: true });
    return went(state, top, { block: at, do: 'preamble' }, 0, { began: true });
  }

  private table(state: State, at: number): State {
    const { source } = (this.candidates.items[at] as Item).seen;
    const outer = holderOf(state.top, source.indent ?? 0, '', this.candidates.habits.indented);
    const top = { ...outer, awaitsTitle: false, isBare: false, isEmpty: false };
    return went(state, top, { block: at, do: 'table', depth: outer.depth }, 0);
  }
}

/** Where two readings that come to the same part, with what the dearer one does there. */
function closeAt(better: State, other: State): Close | null {
  let [left, right] = [better.chain, other.chain];
  let place: Close | null = null;
  while (left && right && left !== right) {
    const { step } = right;
    if (!isSame(left.step, step)) place = { block: step.block, other: step, before: better.close };
    [left, right] = [left.before, right.before];
  }
  return place ?? better.close;
}

/** Whether two steps put the same words in the same place. */
const isSame = (one: Step, two: Step) =>
  one.block === two.block &&
  one.do === two.do &&
  ('depth' in one ? one.depth : 0) === ('depth' in two ? two.depth : 0);

/** A bullet in the column of the paragraph above it hangs from that paragraph: less than what is set in itself, which hangs from it. */
const BELOW_ITS_COLUMN = 0.5;

/** How many blocks ahead the next heading is looked for. */
const NEAR = 50;

const isOptionLine = (plain: string) => optionLabelAt(plain) !== null;
