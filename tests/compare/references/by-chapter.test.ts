/** References in treaties that count their articles by chapter: `Article 3.1`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditReferences, compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const read = (text: string) => readText(text, 'draft.txt').draft;

/** Each has words of its own, so that no two can be taken for each other. */
const SUBJECTS = [
  'Kites fly on a string of hemp and land before the evening.',
  'A ferry carries two boats and a bell of bronze.',
  'The archive of the harbour is open to scholars.',
  'Bakers of both coasts exchange their oldest recipes.',
  'Gardens along the frontier are watered in turns.',
  'No toll is asked from a cart without wheels.',
];

/** A treaty with a chapter for each list of subjects; the last article refers to what is asked. */
const treaty = (chapters: readonly (readonly string[])[], last: string) =>
  read(
    [
      'Agreement on Frontiers',
      ...chapters.flatMap((articles, chapter) => [
        `Chapter ${chapter + 1}`,
        `On ${articles[0]?.split(' ').slice(1, 3).join(' ')}`,
        ...articles.flatMap((words, at) => [
          `Article ${chapter + 1}.${at + 1}: Rule`,
          `1. ${words}`,
          `2. Nothing in this is for sale.`,
        ]),
      ]),
      `Article ${chapters.length}.${(chapters.at(-1)?.length ?? 0) + 1}: Final clause`,
      last,
    ].join('\n\n'),
  );

const told = (before: ReturnType<typeof read>, after: ReturnType<typeof read>) =>
  auditReferences(before, after).findings.map(
    ({ status, after: is }) => `${status}: ${is?.number} is ${is?.names}`,
  );

const [kites = '', ferry = '', archive = '', bakers = '', gardens = '', toll = ''] = SUBJECTS;
const CHAPTERS = [[kites], [ferry, archive], [bakers]];

describe('articles that are counted by chapter', () => {
  test('are named by chapter and article, and paragraphs of them behind that', () => {
    const draft = treaty(
      CHAPTERS,
      'See Article 2.1.2, Articles 2.1 and 2.2, and paragraph 1 of Article 3.1.',
    );
    expect(told(draft, draft)).toEqual([
      'unchanged: 2.1(2) is 2.1(2)',
      'unchanged: 2.1 is 2.1',
      'unchanged: 2.2 is 2.2',
      'unchanged: 3.1(1) is 3.1(1)',
    ]);
  });

  test('make ranges that tell what came in', () => {
    const before = treaty(CHAPTERS, 'See Articles 2.1 to 2.2.');
    const after = treaty([[kites], [ferry, gardens, archive], [bakers]], 'See Articles 2.1 to 2.3.');
    const { findings } = auditReferences(before, after);
    expect(findings.map(({ range }) => range?.came ?? null)).toEqual([null, ['2.2']]);
  });

  test('dangle where the chapter has no such article', () => {
    const draft = treaty(CHAPTERS, 'See Article 2.9.');
    expect(told(draft, draft)).toEqual(['dangles: 2.9 is null']);
  });

  test('leave article 3 to a treaty that counts otherwise', () => {
    const draft = treaty(CHAPTERS, 'See Article 3.');
    expect(told(draft, draft)).toEqual([]);
  });

  test('all follow when a chapter is put in before theirs', () => {
    const before = treaty(CHAPTERS, 'See Article 2.1 and Article 2.2.1.');
    const after = treaty(
      [[kites], [gardens, toll], [ferry, archive], [bakers]],
      'See Article 3.1 and Article 3.2.1.',
    );
    expect(told(before, after)).toEqual(['follows: 3.1 is 3.1', 'follows: 3.2(1) is 3.2(1)']);
    const changed = compare(before, after).rows.filter(({ classes }) => classes.includes('substantive'));
    expect(changed.every(({ change }) => change === 'inserted')).toBe(true);
  });
});

test('where articles are plain numbers, article 3.1 is paragraph 1 of article 3', () => {
  const plain = read(
    `Agreement on Frontiers\n\n${[kites, ferry, archive].map((words, at) => `Article ${at + 1}\n\n1. ${words}\n\n2. Nothing in this is for sale.`).join('\n\n')}\n\nArticle 4\n\nSee Article 3.1.`,
  );
  expect(told(plain, plain)).toEqual(['unchanged: 3(1) is 3(1)']);
});

test('however many chapters are put in before, nothing else is changed by it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }), (more, place) => {
      const added = [[gardens], [toll]].slice(0, more);
      const after = treaty([...CHAPTERS.slice(0, place), ...added, ...CHAPTERS.slice(place)], 'The end.');
      const rows = compare(treaty(CHAPTERS, 'The end.'), after).rows;
      expect(rows.filter(({ change }) => change === 'modified' || change === 'deleted')).toEqual([]);
      expect(rows.filter(({ moved }) => moved)).toEqual([]);
    }),
  );
});
