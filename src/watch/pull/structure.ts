/** Whether a document that was fetched is the draft that it is listed as: by the articles that the library knows of it. */
import { compare } from '../../compare/index.ts';
import { type Draft, foldSpelling, headingText, pieces } from '../../document/index.ts';

export interface Agreement {
  agrees: boolean;
  /** Articles of the document, outside its annexes, and of the draft with which it was compared. */
  articles: number;
  expected: number;
  /** Numbers that only one of them has. */
  missing: readonly string[];
  added: readonly string[];
  /** In one language: articles that the comparison pairs under one number, and titles that are the same. */
  paired?: number;
  sameTitles?: number;
}

/**
 * Compares the articles: their numbers and order in any language; in the same language, also which article is paired with which.
 * Titles are counted, but decide nothing: those of a restatement are its own.
 */
export function agreementOf(known: Draft, fetched: Draft): Agreement {
  const [expected, found] = [articlesOf(known), articlesOf(fetched)];
  const [numbers, others] = [expected, found].map(all => all.map(({ number }) => number));
  const missing = (numbers ?? []).filter(number => !others?.includes(number));
  const added = (others ?? []).filter(number => !numbers?.includes(number));
  const isSame = expected.length > 0 && numbers?.join() === others?.join();
  const counts = { articles: found.length, expected: expected.length, missing, added };
  const isOneLanguage = known.provenance.language === fetched.provenance.language;
  if (!isSame || !isOneLanguage) return { agrees: isSame, ...counts };
  const { paired, crossed } = pairsOf(known, fetched);
  const sameTitles = expected.filter(
    ({ title }, at) => folded(title) === folded(found[at]?.title ?? ''),
  ).length;
  return { agrees: crossed === 0, ...counts, paired, sameTitles };
}

const folded = (title: string): string => foldSpelling(title).toLowerCase();

function articlesOf(draft: Draft): { number: string; title: string }[] {
  const articles: { number: string; title: string }[] = [];
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type !== 'provision' || piece.kind !== 'article') continue;
    if (ancestors.some(({ kind }) => kind === 'annex')) continue;
    articles.push({ number: piece.number ?? piece.label, title: headingText(piece) });
  }
  return articles;
}

/** Articles that are paired under their own number, and those that are paired with another. */
function pairsOf(known: Draft, fetched: Draft): { paired: number; crossed: number } {
  const counts = { paired: 0, crossed: 0 };
  for (const { kind, before, after } of compare(known, fetched).rows) {
    if (kind !== 'article' || before === null || after === null || /annex/.test(before + after)) continue;
    if (before === after) counts.paired += 1;
    else counts.crossed += 1;
  }
  return counts;
}
