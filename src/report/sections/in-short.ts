/** In short: what kind of step this is, and how large. */
import type { Row, Summary } from '../../compare/index.ts';
import { counted, enclosingBrackets, grouped } from '../../document/index.ts';
import { bracketEvents } from '../bracket-events.ts';
import { tallyOf } from '../bracket-tally.ts';
import { general } from '../entry.ts';
import type { Material } from '../material.ts';
import { isChange } from '../row-facts.ts';
import type { Entry } from '../types.ts';

export function inShort(material: Material): Entry[] {
  const { before, after } = { before: material.counts.before.total, after: material.counts.after.total };
  const { rows, summary } = material.comparison;
  if (!rows.some(isChange)) return [general('The drafts have the same text.', 100)];
  const size = [
    became(before.words, after.words, 'words'),
    became(countOf(material, 'before', 'article'), countOf(material, 'after', 'article'), 'articles'),
    became(countOf(material, 'before', 'annex'), countOf(material, 'after', 'annex'), 'annexes'),
    became(before.brackets, after.brackets, 'pairs of brackets'),
    became(before.options, after.options, 'options'),
  ].filter(Boolean);
  const crowded = crowdedArticles(material);
  return [
    general(`${stepOf(summary, { before, after })} ${size.join(', ')}.`, 100),
    ...(crowded.length > 0 ? [general('Most brackets now:', 90, crowded)] : []),
    ...freeOfBrackets(material),
    ...enclosed(material),
  ];
}

/** `pairs of brackets 1,844 → 372`; nothing where there is none on either side. */
function became(before: number, after: number, what: string): string {
  if (before + after === 0) return '';
  return before === after
    ? `${what} ${grouped(after)} as before`
    : `${what} ${grouped(before)} → ${grouped(after)}`;
}

/** As each draft has them, since an article may have become the preamble; without an annex that holds all the articles. */
const countOf = ({ places }: Material, side: 'before' | 'after', kind: Row['kind']) => {
  const { heads, holders } = places[side];
  return [...heads].filter(([citation, head]) => head.kind === kind && !holders.has(citation)).length;
};

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
  if (brackets < -MARKED) return 'Text was settled: fewer words are in brackets:';
  if (brackets > MARKED || options > MARKED)
    return 'Proposals were added: more text is in brackets or options:';
  return words > MARKED ? 'Text was added:' : words < -MARKED ? 'Text was shortened:' : 'Text was edited:';
}

const MOST_NAMED = 3;

/** The articles of the later draft that have most brackets: `3 Plastic products (172)`. */
const crowdedArticles = ({ articles, names }: Material): string[] =>
  articles
    .map(({ head, rows }) => ({ head, count: tallyOf(rows).after }))
    .filter(({ count }) => count > 0)
    .sort((one, two) => two.count - one.count)
    .slice(0, MOST_NAMED)
    .map(({ head, count }) => `${names.inList(head)} (${count})`);

/** A bracket round articles, as one stands round a whole text of which nothing is agreed. */
const enclosed = ({ drafts, names }: Material): Entry[] =>
  enclosingBrackets(drafts.after).map(({ opensIn, closesIn }) =>
    general(
      `One bracket encloses the text from ${names.citation(opensIn, 'after')} to ${names.citation(closesIn, 'after')}.`,
      75,
    ),
  );

function freeOfBrackets({ articles, comparison, counts }: Material): Entry[] {
  if (counts.after.total.brackets === 0) {
    if (counts.before.total.brackets === 0) return [];
    const said = bracketEvents(comparison).map(({ before, words, says }) => `${before} ${words}: ${says}`);
    return said.length > MOST_NAMED
      ? [general('Nothing is in brackets any more.', 80)]
      : [general('Nothing is in brackets any more:', 80, said)];
  }
  const standing = articles.filter(({ head }) => head.kind === 'article' && head.after !== null);
  const free = standing.filter(({ rows }) => tallyOf(rows).after === 0).length;
  return free > 0
    ? [general(`No bracket opens in ${free} of ${counted(standing.length, 'article')}.`, 70)]
    : [];
}
