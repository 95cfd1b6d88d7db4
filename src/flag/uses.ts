/** A term -> where a draft defines it and every provision that uses it. */
import { compare, reachOfTerm, termPattern } from '../compare/index.ts';
import { citationsOf, type Draft, headingText, ownText, pieces } from '../document/index.ts';

export interface TermUse {
  citation: string;
  /** The words round the first use. */
  words: string;
}

export interface TermUses {
  term: string;
  /** Citation of its definition; null where the draft has none. */
  defined: string | null;
  uses: TermUse[];
}

/**
 * Every provision that uses a term, as a definition counts them: in the singular or plural, not inside a longer term that
 * the draft defines (`data` in `traffic data`), with its capital where the draft writes the defined term with one, and
 * where its definition applies. Its own definition is no use. Of a term that nothing defines either case counts.
 */
export function findUses(draft: Draft, term: string): TermUses {
  const language = draft.provenance.language ?? 'en';
  const { defined, uses, hiding } = reachOfTerm(compare(draft, draft), term);
  const find = finderOf(term, hiding, language);
  const using = new Set(uses);
  const book = citationsOf(draft);
  const found = [...pieces(draft)].flatMap(({ piece }): TermUse[] => {
    const citation = book.of(piece);
    if (!using.has(citation)) return [];
    const heading = piece.type === 'provision' ? headingText(piece) : '';
    const text = [heading, ownText(piece)]
      .filter(Boolean)
      .join(' — ')
      .replace(/\[\^[^\]\s]+\]/g, '');
    const use = find(text);
    return [{ citation, words: use ? around(text, use.index, use[0].length) : firstPart(text) }];
  });
  return { term, defined: defined[0] ?? null, uses: found };
}

/** Finds the first use of a term in a text: as it is written, else in any case. */
function finderOf(term: string, hiding: readonly string[], language: string) {
  const pattern = new RegExp(termPattern(term, language), 'giu');
  const hidden = hiding.map(longer => new RegExp(termPattern(longer, language), 'giu'));
  return (text: string): RegExpExecArray | undefined => {
    const spans = hidden.flatMap(longer => [...text.matchAll(longer)]);
    const uses = [...text.matchAll(pattern)].filter(
      ({ 0: words, index }) =>
        !spans.some(span => span.index <= index && span.index + span[0].length >= index + words.length),
    );
    return uses.find(([words]) => words.startsWith(term.trim().charAt(0))) ?? uses[0];
  };
}

/** Characters on either side of a use. */
const AROUND = 60;

function around(text: string, start: number, length: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const last = start + length + AROUND;
  const to = last >= text.length ? text.length : Math.max(text.lastIndexOf(' ', last), start + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const firstPart = (text: string) => around(text, 0, 0);
