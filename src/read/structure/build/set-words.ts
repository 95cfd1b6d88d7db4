/** Words in their places: titles, headings of paragraphs, and what a provision says. */
import {
  type Draft,
  type Heading,
  type Inline,
  normaliseInline,
  type Provision,
  text,
} from '../../../document/index.ts';
import { plainWords, runInHeading } from '../../plain-words.ts';

/** Whether a heading has no words yet, but marks of notes after its label: `Article 1[^1]`. */
const isOnlyMarks = (child: Draft['children'][number] | Provision['children'][number]): child is Heading =>
  child.type === 'heading' && /^[\s⁰¹²³⁴-⁹*†‡]*$/u.test(plainWords(child.children));

/** Gives a provision its heading, or the draft its title, if there are any words. */
export function setHeading(node: Provision | Draft, words: readonly Inline[]): void {
  const [first, ...rest] = normaliseInline(words);
  // Bold all over is the look of a heading, not emphasis in it.
  const children = first?.type === 'strong' && rest.length === 0 ? first.children : normaliseInline(words);
  const [marks] = node.children;
  if (children.length === 0) return;
  if (marks && isOnlyMarks(marks)) {
    const gap = marks.children.at(-1)?.type === 'text' ? [text(' ')] : [];
    marks.children = normaliseInline([...marks.children, ...gap, ...children]);
  } else node.children.unshift({ type: 'heading', children });
}

/** Gives a provision its words. A bold beginning is the heading of a labelled line: `4. **Flexibility** LDCs may …`. */
export function setWords(node: Provision, source: readonly Inline[], isLine: boolean): void {
  const words = normaliseInline(source);
  const [heading, own] = isLine ? runInHeading(words, node.label !== '') : [[], words];
  setHeading(node, heading);
  const children = own === words ? words : normaliseInline(own);
  if (children.length === 0) return;
  const at = node.children.findIndex(child => child.type !== 'heading');
  node.children.splice(at === -1 ? node.children.length : at, 0, { type: 'wording', children });
}
