// Whole treaties that nobody wrote: from the prose maker, so that the benchmark needs no text but its own.
import { node } from './model.mjs';
import { clause, headingOn, paragraphOn, recital, subjectFrom } from './prose.mjs';
import { mark } from './references.mjs';

/** A treaty of five chapters with recitals, lists, two annexes, and references between its articles. */
export function plainTreaty(ids, rng) {
  const chapters = Array.from({ length: 5 }, () => chapterOf(ids, rng, 3 + rng.below(5)));
  const treaty = [preamble(ids, rng), ...chapters, annex(ids, rng, false), annex(ids, rng, true)];
  addReferences(chapters, rng);
  return treaty;
}

/**
 * A treaty that is mostly boilerplate: protocols with the same final clauses but for a word or two, articles with the
 * same heading, and paragraphs that stand in many of them letter for letter.
 */
export function boilerplateTreaty(ids, rng) {
  const names = rng.shuffled(['Fisheries', 'Forestry', 'Transit', 'Finance', 'Heritage']).slice(0, 4);
  const parts = names.map(name => {
    const subject = subjectFrom(rng);
    const articles = [
      article(ids, headingOn(subject, rng), paragraphs(ids, rng, subject, 3)),
      article(
        ids,
        'Reports',
        lines(ids, [
          `Each Party shall submit to the ${name} Committee, every third year, a report on the measures taken to give effect to this Part.`,
          `The ${name} Committee shall consider each report at its next session and may make recommendations.`,
          'Reports shall be made public unless the Party concerned requests otherwise.',
        ]),
      ),
      article(
        ids,
        'Amendment',
        lines(ids, [
          `Any Party may propose an amendment to this Part. Amendments shall be adopted at a session of the ${name} Committee.`,
          'The text of any proposed amendment shall be communicated to the Parties at least six months before the session.',
          `An amendment to the provisions on ${name.toLowerCase()} shall enter into force on the ninetieth day after the deposit of the ${rng.pick(['tenth', 'twentieth', 'thirtieth'])} instrument of acceptance.`,
        ]),
      ),
      article(
        ids,
        'Entry into force',
        lines(ids, [
          `This Part shall enter into force on the ${rng.pick(['thirtieth', 'sixtieth', 'ninetieth'])} day after the date of deposit of the ${rng.pick(['tenth', 'fifteenth', 'fiftieth'])} instrument of ratification, acceptance, approval or accession with the ${name} Committee.`,
          'For each State that ratifies after that date, it shall enter into force on the ninetieth day after the deposit of its instrument.',
          'Instruments deposited by a regional economic integration organization shall not be counted as additional.',
        ]),
      ),
    ];
    return node(ids, 'part', { heading: `Protocol on ${name}`, labelled: true, children: articles });
  });
  const treaty = [preamble(ids, rng), chapterOf(ids, rng, 4, 'part'), ...parts, annex(ids, rng, false)];
  addReferences(treaty.slice(1, -1), rng);
  return treaty;
}

const preamble = (ids, rng) =>
  node(ids, 'preamble', {
    children: [
      node(ids, 'recital', { text: 'The Parties to this Convention,' }),
      ...Array.from({ length: 6 + rng.below(5) }, () => node(ids, 'recital', { text: recital(rng) })),
      node(ids, 'recital', { text: 'Have agreed as follows:' }),
    ],
  });

const article = (ids, heading, children, text = '') =>
  node(ids, 'article', { heading, text, children, labelled: true });
const lines = (ids, texts) => texts.map(text => node(ids, 'paragraph', { text, labelled: true }));

function chapterOf(ids, rng, count, kind = 'chapter') {
  const children = Array.from({ length: count }, () => {
    const subject = subjectFrom(rng);
    const heading = headingOn(subject, rng);
    if (rng.chance(0.12)) return article(ids, heading, [], paragraphOn(subject, rng));
    return article(ids, heading, paragraphs(ids, rng, subject, 2 + rng.below(5)));
  });
  return node(ids, kind, { heading: headingOn(subjectFrom(rng), rng), labelled: true, children });
}

function paragraphs(ids, rng, subject, count) {
  return Array.from({ length: count }, () => {
    if (!rng.chance(0.25)) return node(ids, 'paragraph', { text: paragraphOn(subject, rng), labelled: true });
    const children = Array.from({ length: 2 + rng.below(4) }, (_, at) => {
      const items =
        at === 0 && rng.chance(0.4)
          ? [1, 2, 3].map(() => node(ids, 'item', { text: `${clause(subject, rng)};`, labelled: true }))
          : [];
      return node(ids, 'subparagraph', {
        text: `${clause(subject, rng)}${items.length > 0 ? ':' : ';'}`,
        labelled: true,
        children: items,
      });
    });
    return node(ids, 'paragraph', {
      text: `${rng.pick(['Each Party', 'The Secretariat', 'The Committee'])} shall:`,
      labelled: true,
      children,
    });
  });
}

function annex(ids, rng, withArticles) {
  const subject = subjectFrom(rng);
  const children = withArticles
    ? [1, 2, 3].map(() => article(ids, headingOn(subject, rng), paragraphs(ids, rng, subject, 2)))
    : paragraphs(ids, rng, subject, 4);
  return node(ids, 'annex', { heading: headingOn(subject, rng), labelled: true, children });
}

/** Sentences that refer to other articles: one, a list, a range, a paragraph of one, a paragraph of their own. */
function addReferences(divisions, rng) {
  const articles = divisions.flatMap(({ children }) => children);
  for (const one of articles) {
    const numbered = one.children.filter(({ kind }) => kind === 'paragraph');
    for (const paragraph of numbered) {
      if (paragraph.children.length > 0 || !rng.chance(0.3)) continue;
      const at = rng.below(articles.length - 3);
      const [first, second, last] = [articles[at], articles[at + 1], articles[at + 3]];
      const line = rng.pick(first.children.filter(({ kind }) => kind === 'paragraph'));
      const sibling = rng.pick(numbered);
      paragraph.text += ` ${rng.pick([
        `This paragraph applies without prejudice to article ${mark(first)}.`,
        `Articles ${mark(first)} to ${mark(last)} apply accordingly.`,
        `Articles ${mark(first)} and ${mark(second)} shall not be affected.`,
        ...(line
          ? [`The measures referred to in article ${mark(first)}, paragraph ${mark(line)}, are included.`]
          : []),
        ...(sibling !== paragraph
          ? [`The conditions of paragraph ${mark(sibling)} of this article are to be met.`]
          : []),
      ])}`;
    }
  }
}
