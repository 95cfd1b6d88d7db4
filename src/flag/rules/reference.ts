/** Rule `reference`: a reference names another provision than before, or none. */
import type { ReferenceFinding, ReferencePoint } from '../../compare/index.ts';
import type { Rule } from './types.ts';

export const reference: Rule = {
  name: 'reference',
  title: 'References',
  isSlow: true,
  manual: [
    'Tells that a reference to a provision of the same treaty names another provision than before, or names nothing. One whose ' +
      'number only follows a renumbering is none of these. The audit behind it is that of `treaty references`.',
    'Asked about one draft, it tells references that name nothing in it.',
  ],
  kinds: {
    elsewhere: 'the reference names another provision, though what it named is still there',
    replaced: 'what it named is gone, and it names something else',
    dangles: 'it names nothing',
  },
  misses:
    'References to other instruments, and those that only a reader can tell (“that paragraph”). Of one draft, and of words that ' +
    'are new, a bare “paragraph 34” that names nothing: it may be of a decision.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Fees\nEach Party shall pay a fee to the Secretariat each March.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 3 — Review\nThe Parties shall review the records of article 2 every five years.',
      after:
        'Article 1 — Fees\nEach Party shall pay a fee to the Secretariat each March.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 3 — Review\nThe Parties shall review the records of article 9 every five years.',
      finds: ['3, an example: “article 9” names nothing; it named 2 before, which is 2 now.'],
    },
    {
      language: 'en',
      before:
        'Article 1 — Review\nThe Parties shall review the records of article 9 every five years.\n\nArticle 2 — Fees\nEach Party shall pay a fee.',
      finds: ['1, an example: “article 9” names nothing in this draft.'],
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The paragraph is one of a decision.',
      before:
        'Article 1 — Units\nAny Party may use the units that decision 2/CP.17, paragraph 83, defines for the purposes of this Agreement.',
    },
    {
      language: 'en',
      why: 'An option was settled, and its number means what it meant.',
      before:
        'Article 1 — Guidelines\n1. Option 1: Each Party shall give information on its ships as the guidelines of paragraph 1 say.\nOption 2: No text.\n\nArticle 2 — Fees\nEach Party shall pay a fee.',
      after:
        'Article 1 — Guidelines\n1. Each Party shall give information on its ships as the guidelines of paragraph 1 say.\n\nArticle 2 — Fees\nEach Party shall pay a fee.',
    },
    {
      language: 'en',
      why: 'The number follows a renumbering.',
      before:
        'Article 1 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 2 — Review\nThe Parties shall review the records of article 1 every five years.',
      after:
        'Article 1 — Terms\n“Lake” means any standing water of more than ten hectares.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 3 — Review\nThe Parties shall review the records of article 2 every five years.',
    },
    {
      language: 'en',
      why: 'The article is of another instrument.',
      before:
        'Article 1 — Review\nThe Parties shall respect article 33 of the Vienna Convention on the Law of Treaties.',
    },
  ],
  checkRow: ({ index }, { references, isAlone }) =>
    references(index).flatMap(finding => {
      const { status, newly, before, after } = finding;
      const isTrouble =
        ((status === 'elsewhere' || status === 'replaced') && !isSamePlace(before?.names, after?.names)) ||
        (status === 'dangles' &&
          (newly === true || isAlone) &&
          (before?.names != null || namesArticle(after)));
      if (!isTrouble) return [];
      const says = isAlone ? `${wordsOf(finding)} names nothing in this draft` : said(finding);
      return [
        { kind: status, says, evidence: { before: before?.words ?? null, after: after?.words ?? null } },
      ];
    }),
};

/** `9(6)(option 2)` and `9(6)`: an option was settled, and the number means what it meant. */
const isSamePlace = (was: string | null | undefined, is: string | null | undefined) =>
  was != null && is != null && was.replace(/\(option [^)]*\)/g, '') === is.replace(/\(option [^)]*\)/g, '');

/** A bare `paragraph 34` that names nothing may be of a decision that stands further up in the sentence. */
const namesArticle = (point: ReferencePoint | null) => point !== null && /^\p{N}/u.test(point.number);

function said(finding: ReferenceFinding): string {
  const { status, before, after, expected } = finding;
  const named = before?.names
    ? `; it named ${before.names} before, which is ${expected === null ? 'gone' : `${expected} now`}`
    : '';
  return `${wordsOf(finding)} names ${status === 'dangles' ? 'nothing' : `${after?.names} now`}${named}`;
}

function wordsOf({ before, after }: ReferenceFinding): string {
  const point = after ?? before;
  const number = point && !point.words.includes(point.number) ? `, for ${point.number},` : '';
  return `“${point?.words}”${number}`;
}
