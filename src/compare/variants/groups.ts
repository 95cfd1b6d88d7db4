/** Groups of rivals in the words of one provision, nested ones included. */
import { bracketPartners, type Tokens, tokenText } from '../words/index.ts';
import { type Exclusion, exclusionOf, type Joint } from './exclusion.ts';
import { OR } from './joining-words.ts';
import type { Branch, Group } from './types.ts';

/** A text that can hold a group at all: cheap to ask of every provision. */
export const mayHoldGroup = (text: string): boolean => SIDE_BY_SIDE.test(text);

const SIDE_BY_SIDE = /[\]］〕】]\s*(?:[/／]\s*|(?:[\p{L}]{1,4}|[\p{L}]+ \p{L}+)\s+)?[[［〔【]/u;

/** A bracket of a list of neighbours. */
interface Item extends Branch {
  words: string;
  /** To the item in front of it. */
  joint: Joint;
}

/**
 * The groups of a text, as places of tokens, in the order of where they begin. A bracket without a partner counts for nothing: it
 * ends no group.
 */
export function groupsOf(tokens: Tokens, language: string): Group[] {
  const partners = bracketPartners(tokens);
  const groups: Group[] = [];
  // The list that is being gathered at every depth; not by recursion, because brackets nest a thousand deep in hostile texts.
  const lists: Item[][] = [];
  let list: Item[] = [];
  const close = () => {
    for (const one of groupsIn(list, language)) groups.push(one);
    list = [];
  };
  for (let at = 0; at < tokens.ids.length; at += 1) {
    const partner = partners[at] ?? -1;
    if (partner > at) {
      const joint = jointTo(tokens, list.at(-1), at, partners);
      if (joint === null) close();
      list.push({ open: at, close: partner, words: '', joint: joint ?? 'tight' });
      lists.push(list);
      list = [];
    } else if (partner >= 0) {
      close();
      list = lists.pop() ?? [];
      const own = list.at(-1);
      if (own) own.words = wordsBetween(tokens, own.open, own.close);
    }
  }
  close();
  return groups.sort((one, two) => startOf(one) - startOf(two));
}

const startOf = (group: Group) => group.branches[0]?.open ?? 0;

/** Characters of a bracket that are looked at: its edges say what it is, and nested ones must not be copied at every depth. */
const MOST_CHARACTERS = 400;

function wordsBetween(tokens: Tokens, open: number, close: number): string {
  const [start, end] = [tokens.ends[open] ?? 0, tokens.starts[close] ?? 0];
  const whole =
    end - start <= MOST_CHARACTERS
      ? tokens.text.slice(start, end)
      : `${tokens.text.slice(start, start + MOST_CHARACTERS / 2)} ${tokens.text.slice(end - MOST_CHARACTERS / 2, end)}`;
  return whole.replace(/\[\^[^\]\s]+\]/g, '').replace(/[[\]［］〔〕【】]/g, ' ');
}

/** How a bracket that opens at token `at` is joined to the one before it; null where words stand between. */
function jointTo(tokens: Tokens, last: Item | undefined, at: number, partners: Int32Array): Joint | null {
  if (!last) return null;
  let between = '';
  for (let token = last.close + 1; token < at; token += 1) {
    if (token - last.close > MOST_BETWEEN) return null;
    const kind = tokens.kinds[token];
    if (kind === 'note' || (kind === 'bracket' && partners[token] === -1)) continue;
    between += ` ${tokenText(tokens, token)}`;
  }
  if (between !== '') return /^ [/／]$/.test(between) ? 'stroke' : OR.test(between) ? 'or' : null;
  return /\s/.test(tokens.text.slice(tokens.ends[last.close], tokens.starts[at])) ? 'space' : 'tight';
}

const MOST_BETWEEN = 6;

/** Parts a list of neighbours where they do not exclude each other. */
function groupsIn(list: readonly Item[], language: string): Group[] {
  if (list.length < 2) return [];
  const items = withoutLeads(withoutOr(list), language);
  const exclusions: Exclusion[] = items.map((item, at) => {
    const last = items[at - 1];
    return last ? exclusionOf(last.words, item.words, item.joint, language) : 'no';
  });
  return stretches(items, at => exclusions[at] === 'no').flatMap(stretch => {
    const from = items.indexOf(stretch[0] as Item);
    const isClose = (at: number) =>
      exclusions[from + at] === 'slot' || (at > 0 && stretch[at]?.joint !== 'space');
    // Where some neighbours show that they fill one slot, or are printed closer, the others are the next slot: `[early] [late] [A][B]`.
    // Where none does, two may be rivals; three adjectives in a row are not.
    const parts = stretch.some((_, at) => at > 0 && isClose(at))
      ? withLoneOnes(stretches(stretch, at => !isClose(at)))
      : stretch.length === 2
        ? [stretch]
        : [];
    return parts
      .filter(part => part.length > 1)
      .map(part => ({ branches: part.map(({ open, close }) => ({ open, close })) }));
  });
}

/** Parts of which one that is alone stands with the rivals beside it, if all are printed alike: `[annually] [biennially] [every third year]`. */
function withLoneOnes(parts: readonly Item[][]): Item[][] {
  const joined: Item[][] = [];
  const isSpaced = (part: readonly Item[]) => part.slice(1).every(({ joint }) => joint === 'space');
  for (const part of parts) {
    const last = joined.at(-1);
    const isLone = last !== undefined && (last.length === 1) !== (part.length === 1);
    if (isLone && isSpaced(last) && isSpaced(part)) for (const one of part) last.push(one);
    else joined.push([...part]);
  }
  return joined;
}

/** A list cut in front of every place that is to be cut. */
function stretches<Value>(list: readonly Value[], isCut: (at: number) => boolean): Value[][] {
  const parts: Value[][] = [];
  list.forEach((value, at) => {
    const last = parts.at(-1);
    if (last && !isCut(at)) last.push(value);
    else parts.push([value]);
  });
  return parts;
}

/** The list without brackets that hold nothing but `or`: `[A] [or] [B]`. */
function withoutOr(list: readonly Item[]): Item[] {
  const items: Item[] = [];
  let or = false;
  for (const item of list) {
    if (OR.test(item.words) && items.length > 0) {
      or = true;
      continue;
    }
    items.push(or ? { ...item, joint: 'or' } : item);
    or = false;
  }
  return items;
}

/**
 * The list without a bracket that only leads up to the next one where that is the rival of the one before it: `[below 1.5 °C] or [well]
 * [below 2 °C]`.
 */
function withoutLeads(items: readonly Item[], language: string): Item[] {
  const left: Item[] = [];
  items.forEach((item, at) => {
    const [last, next] = [left.at(-1), items[at + 1]];
    const isLead =
      last !== undefined &&
      next !== undefined &&
      item.joint === 'or' &&
      exclusionOf(last.words, item.words, 'or', language) === 'no' &&
      exclusionOf(last.words, next.words, 'or', language) === 'slot';
    if (isLead) next.joint = 'or';
    else left.push(item);
  });
  return left;
}
