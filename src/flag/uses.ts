/** A term -> where a draft defines it and every provision that uses it. */
import { compare, definitionChanges, termPattern } from '../compare/index.ts';
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
 * Every provision that uses a term, in the singular or plural and in either case, but not inside a longer term that the
 * draft defines (`data` in `traffic data`). Its own definition is no use.
 */
export function findUses(draft: Draft, term: string): TermUses {
  const language = draft.provenance.language ?? 'en';
  const known = definitionChanges(compare(draft, draft)).flatMap(({ after }) => after ?? []);
  const isTerm = (name: string) => name.toLowerCase() === term.trim().toLowerCase();
  const definition = known.find(({ terms }) => terms.some(isTerm));
  const pattern = new RegExp(termPattern(term, language), 'giu');
  const longer = known
    .flatMap(({ terms }) => terms)
    .filter(name => !isTerm(name) && name.match(pattern))
    .map(name => termPattern(name, language));
  const hidden = longer.length > 0 ? new RegExp(longer.join('|'), 'giu') : null;
  const book = citationsOf(draft);
  const uses: TermUse[] = [];
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision' && piece.kind === 'note') continue;
    const citation = book.of(piece);
    if (citation === definition?.citation) continue;
    const text = [piece.type === 'provision' ? headingText(piece) : '', ownText(piece)]
      .filter(Boolean)
      .join(' — ')
      .replace(/\[\^[^\]\s]+\]/g, '');
    const isHidden = (start: number, end: number) =>
      hidden !== null &&
      [...text.matchAll(hidden)].some(({ 0: words, index }) => index <= start && index + words.length >= end);
    const use = [...text.matchAll(pattern)].find(
      ({ 0: words, index }) => !isHidden(index, index + words.length),
    );
    if (use) uses.push({ citation, words: around(text, use.index, use[0].length) });
  }
  return { term, defined: definition?.citation ?? null, uses };
}

/** Characters on either side of a use. */
const AROUND = 60;

function around(text: string, start: number, length: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const last = start + length + AROUND;
  const to = last >= text.length ? text.length : Math.max(text.lastIndexOf(' ', last), start + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
