// A treaty as the generator edits it: plain nodes that keep their identity while their numbers change.
import {
  draft,
  headed,
  headingText,
  inlineOf,
  isHeadedKind,
  line,
  ownText,
  piecesOf,
  romanNumeral,
} from '../../dist/index.js';
import { printReferences } from './references.mjs';

const LINES = new Set(['recital', 'paragraph', 'subparagraph', 'item']);
const DIVISIONS = new Set(['part', 'chapter', 'title', 'section', 'subsection']);

/**
 * A provision. `id` is the same in every version, which is what truth is made of; `labelled` lines are numbered anew
 * whenever the treaty is printed; `text` may hold references as marks (see references.mjs).
 */
export const node = (ids, kind, parts) => ({
  id: ids.next++,
  kind,
  heading: '',
  text: '',
  labelled: false,
  children: [],
  ...parts,
});

/** Every node with its parent, in reading order. */
export function* walk(nodes, parent = null) {
  for (const one of nodes) {
    yield { node: one, parent };
    yield* walk(one.children, one);
  }
}

/** What is printed on a line of its own: also options, which no edit but their own touches. */
const isPrintedAsLine = one => isLine(one) || one.kind === 'option';
export const isLine = ({ kind }) => LINES.has(kind);
export const isDivision = ({ kind }) => DIVISIONS.has(kind);
export const textsOf = one => [one.heading, one.text, ...one.children.flatMap(textsOf)];
export const wordCount = one => textsOf(one).join(' ').split(/\s+/).filter(Boolean).length;
export const sizeOf = one => textsOf(one).join('').length;

/** A treaty from a draft; notes, tables, options and what could not be structured are left out. */
export function fromDraft(source, ids) {
  const convert = piece => {
    if (piece.type !== 'provision' || !(isHeadedKind(piece.kind) || LINES.has(piece.kind))) return [];
    const made = node(ids, piece.kind, {
      heading: clean(headingText(piece)),
      text: clean(ownText(piece)),
      labelled: piece.number !== null,
      printed: { label: piece.label, number: piece.number },
    });
    made.children = piecesOf(piece).flatMap(convert);
    const empty = made.text === '' && made.heading === '' && made.children.length === 0;
    return empty ? [] : [made];
  };
  return piecesOf(source).flatMap(convert);
}

const clean = words =>
  words
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const letter = value => String.fromCharCode(97 + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));

/** Numbers every node: id -> number as references print it. Articles run through the body, and start anew in an annex. */
function numberAll(treaty) {
  const numbers = new Map();
  const visit = (nodes, article, depth) => {
    const counts = new Map();
    for (const one of nodes) {
      if (one.kind === 'article') numbers.set(one.id, String(++article.count));
      else if (isPrintedAsLine(one) && !one.labelled) numbers.set(one.id, '');
      else if (one.kind !== 'preamble') {
        const count = (counts.get(one.kind) ?? 0) + 1;
        counts.set(one.kind, count);
        numbers.set(
          one.id,
          one.kind === 'subparagraph'
            ? letter(count)
            : one.kind === 'item'
              ? romanNumeral(count)
              : isPrintedAsLine(one)
                ? String(count)
                : romanNumeral(count).toUpperCase(),
        );
      }
      visit(one.children, one.kind === 'annex' ? { count: 0 } : article, depth + 1);
    }
  };
  visit(treaty, { count: 0 }, 0);
  return numbers;
}

const WORDS = {
  article: 'Article',
  part: 'Part',
  chapter: 'Chapter',
  title: 'Title',
  section: 'Section',
  annex: 'Annex',
};

function labelOf(one, number) {
  if (one.kind === 'preamble') return 'Preamble';
  if (one.kind === 'subsection' || one.kind === 'division') return one.printed?.label ?? '';
  if (WORDS[one.kind]) return `${WORDS[one.kind]} ${number}`;
  if (!one.labelled) return '';
  if (one.kind === 'option') return `Option ${number}:`;
  return one.kind === 'paragraph' ? `${number}.` : `(${number})`;
}

/**
 * Prints a treaty as a draft of the library. `numbers` of the other version are used for references to what is gone.
 * Gives the draft and which piece each node became.
 */
export function toDraft(treaty, id, earlier = new Map()) {
  const numbers = new Map([...earlier, ...numberAll(treaty)]);
  const print = words => printReferences(words, numbers);
  const pieces = new Map();
  const convert = one => {
    const parts = {
      heading: inlineOf(print(one.heading)),
      wording: inlineOf(print(one.text)),
      children: one.children.map(convert),
    };
    const piece = (isPrintedAsLine(one) ? line : headed)(labelOf(one, numbers.get(one.id)), parts);
    pieces.set(one.id, piece);
    return piece;
  };
  const made = draft({ id, title: 'Convention' }, inlineOf('Convention'), treaty.map(convert));
  return { draft: made, pieces, numbers, print };
}
