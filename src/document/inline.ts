/** Inline nodes: made from plain words, and turned back into them. */
import { forText } from './latin-patterns.ts';
import type { Bracket, Inline, NoteReference, Text } from './types.ts';

const OPEN = '[［〔【';
const CLOSE = ']］〕】';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/**
 * What stands in square brackets without being bracketed text: `[sic]`, an ellipsis, a whole calendar date, and a
 * note number glued to a word (`terms[3]`). A bare `[2020]` is a proposal and stays one.
 */
const NOT_BRACKETED = new RegExp(
  `\\[(?:sic|\\.\\.\\.|…|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:${MONTHS}|de \\p{L}+ de) \\d{4})\\]|(?<=[\\p{L}.,;:”"’])\\[\\d{1,2}\\](?=[\\s.,;:)]|$)`,
  'giu',
);

/**
 * What selects a member of something that has a name in camelCase or snake_case: `maxUnits[steps/memory]`. Letters that only end the
 * word otherwise (`eForm[s]`) are a proposal.
 */
const INDEX =
  /(?<=(?:\p{Ll}\p{Lu}\p{Ll}|\p{L}_\p{L})[\p{L}\p{N}_]*)\[(?!(?:e?s|ies)\])[\p{L}\p{N}_][\p{L}\p{N}_/.,:*+-]*\]/gu;

export const text = (value: string): Text => ({ type: 'text', value });

export function bracket(value: string): Bracket {
  return { type: 'bracket', value, side: OPEN.includes(value) ? 'open' : 'close' };
}

export const noteReference = (identifier: string): NoteReference => ({ type: 'noteReference', identifier });

/** Splits plain words into text and bracket marks. Notes, links and emphasis are the business of the readers. */
export function inlineOf(words: string): Inline[] {
  if (!/[[\]［］〔〕【】]/.test(words)) return words ? [text(words)] : [];
  const literal = [NOT_BRACKETED, INDEX]
    .flatMap(pattern => [...words.matchAll(forText(pattern, words))])
    .map(({ index, 0: { length } }) => [index, index + length] as const);
  const nodes: Inline[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.charAt(at);
    if (!OPEN.includes(sign) && !CLOSE.includes(sign)) continue;
    if (literal.some(([start, end]) => at >= start && at < end)) continue;
    if (at > from) nodes.push(text(words.slice(from, at)));
    nodes.push(bracket(sign));
    from = at + 1;
  }
  if (from < words.length) nodes.push(text(words.slice(from)));
  return nodes;
}

/** The plain words of inline nodes, all that is printed; a note reference reads `[^1]`. */
export const plainText = (nodes: readonly Inline[]): string => printed(nodes, true);

/** The same without the names of delegations, which are no words of the treaty. */
export const treatyText = (nodes: readonly Inline[]): string => printed(nodes, false);

function printed(nodes: readonly Inline[], withAttributions: boolean): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'bracket') words += node.value;
    else if (node.type === 'attribution') words += withAttributions ? node.value : '';
    else if (node.type === 'noteReference') words += `[^${node.identifier}]`;
    else words += printed(node.children, withAttributions);
  }
  return words;
}

/** Where each bracket stands in the words of inline nodes, the names of delegations left out. */
export function bracketsAt(nodes: readonly Inline[]): Map<Bracket, number> {
  const places = new Map<Bracket, number>();
  let at = 0;
  const visit = (inner: readonly Inline[]) => {
    for (const node of inner) {
      if ('children' in node) visit(node.children);
      else {
        if (node.type === 'bracket') places.set(node, at);
        at += treatyText([node]).length;
      }
    }
  };
  visit(nodes);
  return places;
}

/**
 * Inline nodes in their one normal form: white space folded to single spaces and trimmed at both ends, neighbours of
 * the same type joined, brackets in text made marks, empty parents gone, and spaces moved out of emphasis, where
 * Markdown could not write them.
 */
export function normaliseInline(nodes: readonly Inline[]): Inline[] {
  const [only] = nodes;
  if (nodes.length === 0) return [];
  if (nodes.length === 1 && only?.type === 'text') {
    const words = only.value.trim();
    if (isNormalText(words)) return [text(words)];
  }
  return trimEdges(join(nodes, new Set()));
}

/**
 * White space that is no single space, brackets, and all signs of which the rules know more: what is neither of a script of letters
 * nor a typographic quote, a dash or an ellipsis.
 */
const UNUSUAL = /[^ -Z\\^-\x9f\xa1-\u167f\u2010-\u2027]| {2}/;

/** Whether trimmed words are in normal form as they stand, as nearly all are; false also where the rules have to decide. */
const isNormalText = (words: string): boolean => words !== '' && !UNUSUAL.test(words);

/** White space that is not a single space. */
const OTHER_SPACES = /[^\S ]| {2}/;

function join(nodes: readonly Inline[], inside: ReadonlySet<string>): Inline[] {
  const joined: Inline[] = [];
  const push = (node: Inline) => {
    const last = joined.at(-1);
    if (node.type === 'text') {
      const value = OTHER_SPACES.test(node.value) ? node.value.replace(/\s+/gu, ' ') : node.value;
      if (last?.type === 'text') last.value = (last.value + value).replace(/ {2,}/g, ' ');
      else if (value) joined.push(text(value));
    } else if (last && (node.type === 'emphasis' || node.type === 'strong') && last.type === node.type) {
      last.children = join([...last.children, ...node.children], new Set([...inside, node.type]));
    } else {
      joined.push(node);
    }
  };
  for (const node of textsJoined(nodes)) {
    if (node.type === 'text') inlineOf(node.value).forEach(push);
    else if (node.type === 'bracket' || node.type === 'attribution' || node.type === 'noteReference')
      push({ ...node });
    else if (inside.has(node.type)) join(node.children, inside).forEach(push);
    else {
      const children = join(node.children, new Set([...inside, node.type]));
      const [before, core, after] = splitEdges(children);
      if (before) push(text(' '));
      if (core.length > 0) push({ ...node, children: core });
      if (after && core.length > 0) push(text(' '));
    }
  }
  return joined;
}

/** Words with their brackets, as one text: `terms` and `[3]` mean something else apart than `terms[3]` does. */
function textsJoined(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isWords = node.type === 'text' || node.type === 'bracket' || node.type === 'attribution';
    if (isWords && last?.type === 'text') last.value += node.value;
    else joined.push(isWords ? text(node.value) : node);
  }
  return joined;
}

function splitEdges(nodes: Inline[]): [boolean, Inline[], boolean] {
  const first = nodes[0];
  const last = nodes.at(-1);
  const before = first?.type === 'text' && first.value.startsWith(' ');
  const after = last?.type === 'text' && last.value.endsWith(' ');
  return [before, trimEdges(nodes), after];
}

function trimEdges(nodes: Inline[]): Inline[] {
  const trimmed = [...nodes];
  const first = trimmed[0];
  if (first?.type === 'text') trimmed.splice(0, 1, ...keep(first.value.trimStart()));
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed.splice(-1, 1, ...keep(last.value.trimEnd()));
  return trimmed;
}

const keep = (value: string): Text[] => (value ? [text(value)] : []);
