/** In short: what kind of step this is, and how large. */
import type { Row, Summary } from '../../compare/index.ts';
import { counted, general } from '../entry.ts';
import { type Material, shortTitle } from '../material.ts';
import { isChange } from '../row-facts.ts';
import type { Entry } from '../types.ts';

export function inShort(material: Material): Entry[] {
  const { before, after } = { before: material.counts.before.total, after: material.counts.after.total };
  const { rows, summary } = material.comparison;
  if (!rows.some(isChange)) return [general('The drafts have the same text.', 100)];
  const size = [
    became(before.words, after.words, 'word'),
    became(countOf(rows, 'before', 'article'), countOf(rows, 'after', 'article'), 'article'),
    became(countOf(rows, 'before', 'annex'), countOf(rows, 'after', 'annex'), 'annex', 'annexes'),
    became(before.brackets, after.brackets, 'pair of brackets', 'pairs of brackets'),
    became(before.options, after.options, 'option'),
  ].filter(Boolean);
  const crowded = crowdedArticles(material);
  return [
    general(`${stepOf(summary, { before, after })} ${size.join('; ')}.`, 100),
    ...(crowded.length > 0 ? [general('Most open brackets:', 90, crowded)] : []),
    ...freeOfBrackets(material),
  ];
}

/** `1,844 pairs of brackets became 372`; nothing where there is none on either side. */
function became(before: number, after: number, one: string, many = `${one}s`): string {
  if (before + after === 0) return '';
  return before === after
    ? `${counted(after, one, many)}, as before`
    : `${counted(before, one, many)} became ${grouped(after)}`;
}

const grouped = (count: number) => counted(count, '', '').trim();

const countOf = (rows: readonly Row[], side: 'before' | 'after', kind: Row['kind']) =>
  rows.filter(row => row.kind === kind && row[side] !== null).length;

interface Size {
  words: number;
  brackets: number;
  options: number;
}

/**
 * Share of brackets, or of options, that has to be gone for a text to have been settled, or to have come for proposals to have been
 * added. Between two readings of the drafts of Paris and of the plastics treaty the share was either below a half or above.
 */
const MARKED = 0.2;

/** What kind of step it is, by figures alone. */
function stepOf(summary: Summary, { before, after }: { before: Size; after: Size }): string {
  const worded = summary.classes.substantive + summary.classes.modal + summary.classes.bracket;
  if (worded + summary.inserted + summary.deleted === 0)
    return summary.renumbered + summary.moved > 0
      ? 'Provisions were renumbered or moved; no other words changed:'
      : 'Spelling, punctuation and references changed, and nothing else:';
  const share = (was: number, is: number) => (was + is === 0 ? 0 : (is - was) / Math.max(was, is));
  const [brackets, options, words] = [
    share(before.brackets, after.brackets),
    share(before.options, after.options),
    share(before.words, after.words),
  ];
  if (brackets < -MARKED && options < -MARKED)
    return words < -MARKED
      ? 'Alternatives were merged or dropped, and the text was shortened:'
      : 'Alternatives were merged or dropped, and text was settled:';
  if (brackets < -MARKED) return 'Text was settled: fewer words stand in brackets:';
  if (brackets > MARKED || options > MARKED)
    return 'Proposals were added: more text stands in brackets or options:';
  return words > MARKED ? 'Text was added:' : words < -MARKED ? 'Text was shortened:' : 'Text was edited:';
}

const MOST_NAMED = 3;

/** The articles of the later draft that have most brackets: `3 (172)`. */
function crowdedArticles({ counts }: Material): string[] {
  return [...counts.after.provisions]
    .filter(({ brackets }) => brackets > 0)
    .sort((one, two) => two.brackets - one.brackets)
    .slice(0, MOST_NAMED)
    .map(
      ({ citation, heading, brackets }) =>
        `${[citation || 'outside the articles', shortTitle(heading)].filter(Boolean).join(' ')} (${brackets})`,
    );
}

function freeOfBrackets(material: Material): Entry[] {
  const { after } = material.counts;
  if (after.total.brackets === 0)
    return material.counts.before.total.brackets > 0 ? [general('Nothing is in brackets any more.', 80)] : [];
  const bracketed = new Set(
    after.provisions.filter(({ brackets }) => brackets > 0).map(({ citation }) => citation),
  );
  const articles = material.articles.flatMap(({ head }) =>
    head?.after && head.kind === 'article' ? [head] : [],
  );
  const free = articles.filter(({ after: citation }) => !bracketed.has(citation ?? ''));
  if (free.length === 0 || articles.length === 0) return [];
  return [general(`${free.length} of ${articles.length} articles have no bracket that opens in them.`, 70)];
}
