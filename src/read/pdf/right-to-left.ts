/** Lines of scripts that run from right to left: from the order of the page to the order of reading. */

const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
/** What keeps its own direction inside such a line: numbers with their points and strokes, words in other letters. */
const LEFT_TO_RIGHT =
  /[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}](?:[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}\p{M}.,/:()'’-]*[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}])?(?:(?: [\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}'’-]*)*)/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '{': '}',
  '}': '{',
};

/** Whether most letters of a line run from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!RTL.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(letter => RTL.test(letter)).length > letters.length / 2;
}

/**
 * The signs of a line, given from left to right, in the order in which they are read.
 *
 * A font may name a bracket by its shape or by its meaning; which of the two is told by whether it would close before it opens,
 * labels aside.
 */
export function toLogicalOrder(visual: string): string {
  const reversed = [...visual.replace(LEFT_TO_RIGHT, part => [...part].reverse().join(''))]
    .reverse()
    .join('');
  const isByShape = (LABEL.exec(reversed)?.[1] ?? firstBracketTurned(reversed)) === '(';
  const logical = isByShape ? reversed.replace(/[()[\]{}«»]/g, sign => MIRRORED[sign] ?? sign) : reversed;
  return logical.replace(KASHIDA, '');
}

/** `أ)`: a parenthesis that nothing opened, and that closes a label. */
const LABEL = /^(?:\p{L}ـ?|\p{Nd}{1,2})\s?([()])(?=\s)/u;
/** What fills a justified line between two letters: no letter, and in some files a sign that its font does not name. */
const KASHIDA = /(?<=\p{Script=Arabic})(?:ـ+|\+{2,})(?=\p{Script=Arabic})/gu;

/** The first bracket as it would be if all were turned round. */
const firstBracketTurned = (text: string): string => {
  const first = /[()[\]{}«»]/.exec(text)?.[0] ?? '';
  return ')]}»'.includes(first) && first !== '' ? '(' : ')';
};
