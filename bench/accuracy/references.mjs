// References inside the words of a generated treaty, kept as marks so that they follow every renumbering: `⟨7⟩` is the
// number that the node with id 7 bears in the version that is printed.
import { isDivision, walk } from './model.mjs';

const MARK = /⟨(\d+)⟩/g;

export const mark = one => `⟨${one.id}⟩`;
export const hasMark = words => words.includes('⟨');
export const markedIds = words => [...words.matchAll(MARK)].map(([, id]) => Number(id));
export const printReferences = (words, numbers) =>
  words.replace(MARK, (_, id) => numbers.get(Number(id)) ?? '?');

const LIST = '\\d+(?:(?:, | and | or | to |, and |, or )\\d+)*';
const REFERENCE = new RegExp(
  `\\b(articles? )(${LIST})(?:(, paragraphs? )(${LIST}))?(?! (?:bis|ter)\\b)`,
  'gi',
);
const OWN_PARAGRAPH = new RegExp(`\\b(paragraphs? )(${LIST})( of this article| above\\b)`, 'gi');
const OTHER_INSTRUMENT =
  /^[^.;]{0,80}\b(?:Convention|Charter|Covenant|Protocol|Agreement|Treaty|Statute)s?\b/;
const OF_ANNEX = /\bAnnex(?: [IVX]+| [A-Z])?(?:[,\s]|articles?|paragraphs?|and|or|\d+|\([a-z]+\))*$/i;

/** Turns the printed references of a treaty's body into marks, where what they name is there. */
export function markReferences(treaty) {
  const articles = new Map();
  const body = treaty.filter(({ kind }) => kind !== 'annex');
  for (const { node } of walk(body)) if (node.kind === 'article') articles.set(node.printed.number, node);
  const paragraphOf = (article, number) =>
    article?.children.find(child => child.kind === 'paragraph' && child.printed.number === number);
  const numbersOf = (list, find) =>
    list.replace(/\d+/g, number => {
      const found = find(number);
      return found ? mark(found) : number;
    });
  const visit = (one, home) => {
    one.text = one.text
      .replace(REFERENCE, (all, word, list, middle, lines, at, text) => {
        if (
          OTHER_INSTRUMENT.test(text.slice(at + all.length).split(/ this | the present /)[0]) ||
          OF_ANNEX.test(text.slice(0, at))
        )
          return all;
        const only = /^\d+$/.test(list) ? articles.get(list) : null;
        const tail = middle
          ? middle + (only ? numbersOf(lines, number => paragraphOf(only, number)) : lines)
          : '';
        return word + numbersOf(list, number => articles.get(number)) + tail;
      })
      .replace(OWN_PARAGRAPH, (all, word, list, end) =>
        home ? word + numbersOf(list, number => paragraphOf(home, number)) + end : all,
      );
    for (const child of one.children) visit(child, child.kind === 'article' ? child : home);
  };
  for (const one of body)
    if (isDivision(one) || one.kind === 'article') visit(one, one.kind === 'article' ? one : null);
}
