/** Blocks hold inline nodes, labels are plain words: this is the bridge between the two. */
import { type Inline, normaliseInline, text } from '../document/index.ts';

/** The words of inline nodes without note references, which may stand inside a label (`Option 1[^6]:`). */
export function plainWords(nodes: readonly Inline[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'bracket' || node.type === 'attribution') words += node.value;
    else if (node.type !== 'noteReference') words += plainWords(node.children);
  }
  return words;
}

/**
 * Cuts inline nodes in two after `length` characters of their plain words. Note references up to the cut stay in the
 * first half, or go with the second (`notes: 'after'`) when the first is a label, which holds none.
 */
export function cutInline(
  nodes: readonly Inline[],
  length: number,
  notes: 'before' | 'after' = 'before',
): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = length;
  for (const node of nodes) {
    if (node.type === 'noteReference') {
      const side = notes === 'before' && left >= 0 && after.length === 0 ? before : after;
      side.push(node);
    } else if (left <= 0) {
      after.push(node);
    } else if (node.type === 'text' || node.type === 'bracket' || node.type === 'attribution') {
      const head = node.value.slice(0, left);
      const tail = node.value.slice(left);
      if (head) before.push(tail ? text(head) : node);
      if (tail) after.push(text(tail));
      left -= node.value.length;
    } else {
      const [head, tail] = cutInline(node.children, left, notes);
      if (head.length > 0) before.push({ ...node, children: head });
      if (tail.length > 0) after.push({ ...node, children: tail });
      left -= plainWords(node.children).length;
    }
  }
  return [before, after];
}

/**
 * The words between two places of their plain form, for a piece that begins at `start` with a label up to `from`. Marks of notes in
 * the label go to the words, as a label holds none.
 */
export function between(words: readonly Inline[], start: number, from: number, to: number): Inline[] {
  const piece = start === 0 ? words : cutInline(words, start)[1];
  const [before] = cutInline(piece, to - start);
  return from === start ? before : cutInline(before, from - start, 'after')[1];
}

/** The longest bold beginning of a paragraph that is still its heading, in words. */
const RUN_IN_HEADING = 12;

/** Where a bold beginning ends that is the heading of its paragraph (`**Flexibility** LDCs may …`); 0 if there is none. */
function runInEnd(words: readonly Inline[]): number {
  const [first] = words;
  if (first?.type !== 'strong') return 0;
  const bold = plainWords(first.children);
  return bold.trim() === '' || bold.split(' ').length > RUN_IN_HEADING ? 0 : bold.length;
}

/** The bold beginning of a paragraph, with the marks of notes behind it, and the rest. `mayGoOn` is whether words may follow it. */
export function runInHeading(words: Inline[], mayGoOn: boolean): [Inline[], Inline[]] {
  const [first, ...rest] = words;
  if (first?.type !== 'strong') return [[], words];
  if (plainWords(first.children).trim() === '') return [[], [...first.children, ...rest]];
  const notes: Inline[] = [];
  while (rest[0]?.type === 'noteReference') notes.push(...rest.splice(0, 1));
  if (runInEnd(words) === 0 || (rest.length > 0 && !mayGoOn)) return [[], words];
  return [[...first.children, ...notes], rest];
}

/** Whether all words after a place are such a heading, and nothing follows it. */
export function isHeadingOnly(words: readonly Inline[], from = 0): boolean {
  // Asked of every line whose label is bold, and hardly ever so: what is not bold at its end needs no closer look.
  if (words.findLast(word => plainWords([word]).trim() !== '')?.type !== 'strong') return false;
  const rest = normaliseInline(from === 0 ? words : cutInline(words, from, 'after')[1]);
  const only = rest.filter(word => word.type !== 'noteReference');
  return only.length === 1 && runInEnd(rest) > 0 && !/[.;,]$/u.test(plainWords(rest).trim());
}
