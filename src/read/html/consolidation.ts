/**
 * Marks of consolidated law: which act brought the words behind them. `▼M1` stands before paragraphs, `►M2 … ◄` around words
 * (EUR-Lex, consolidated texts). They are no words of the law.
 */
import type { Nodes, Text } from 'hast';
import type { Remarks } from './remarks.ts';

/** The act itself (B), an amendment (M), an accession (A), a corrigendum (C). */
const ACT = '[BMAC]\\d{0,3}(?![\\p{L}\\p{N}])';
const OPENING = new RegExp(`[▼►]\\s*${ACT}`, 'u');
const MARK = new RegExp(`[▼►]\\s*(?:${ACT})?|◄`, 'gu');
/** A mark whose act is a link, and so stands in a node of its own. */
const OPEN_END = /[▼►]\s*$/u;
const ACT_FIRST = new RegExp(`^\\s*${ACT}`, 'u');

/** Takes the marks out of the words of a page, and tells it. A page without the name of an act uses these signs as bullets. */
export function withoutMarks(root: Nodes, remarks: Remarks): void {
  const texts = textsIn(root);
  const isOpened = (at: number) => OPEN_END.test(texts[at - 1]?.value ?? '');
  const named = texts.findIndex(
    ({ value }, at) => OPENING.test(value) || (isOpened(at) && ACT_FIRST.test(value)),
  );
  if (named === -1) return;
  const opened = texts.map((_, at) => isOpened(at));
  for (const [at, node] of texts.entries()) {
    const found: string[] = [];
    const take = (mark: string) => {
      found.push(mark);
      return ' ';
    };
    if (opened[at]) node.value = node.value.replace(ACT_FIRST, take);
    node.value = node.value.replace(MARK, take);
    if (found.length > 0)
      remarks.see('left-out', 'marks of the acts that brought the words', found.join(' '), node);
  }
}

/** The texts of a page in order, those without ink left out. */
function textsIn(root: Nodes): Text[] {
  const texts: Text[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return texts;
}
