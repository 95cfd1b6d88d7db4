/** Rule `reference`: a reference names another provision than before, or none. */
import type { ReferencePoint } from '../../compare/index.ts';
import type { Rule } from './types.ts';

export const reference: Rule = {
  name: 'reference',
  title: 'References',
  isSlow: true,
  manual: [
    'Reports that a reference to a provision of the same treaty names a different provision than before, or names nothing. A reference whose ' +
      'number only follows a renumbering is not reported. References are checked as by `treaty references`.',
    'For a single draft, it reports references that name nothing in it.',
  ],
  kinds: {
    elsewhere: 'the reference names a different provision, although the one it named is still there',
    replaced: 'the provision it named is gone, and it now names another',
    dangles: 'it names nothing',
  },
  misses:
    'References to other instruments, and those that need a reader’s judgment (“that paragraph”). In a single draft, and in words that ' +
    'are new, a bare “paragraph 34” that names nothing: it may refer to a decision.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Fees\nEach Party shall pay a fee to the Secretariat each March.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 3 — Review\nThe Parties shall review the records of article 2 every five years.',
      after:
        'Article 1 — Fees\nEach Party shall pay a fee to the Secretariat each March.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.\n\nArticle 3 — Review\nThe Parties shall review the records of article 9 every five years.',
    },
    {
      language: 'en',
      before:
        'Article 1 — Review\nThe Parties shall review the records of article 9 every five years.\n\nArticle 2 — Fees\nEach Party shall pay a fee.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The paragraph belongs to a decision.',
      before:
        'Article 1 — Units\nAny Party may use the units that decision 2/CP.17, paragraph 83, defines for the purposes of this Agreement.',
    },
    {
      language: 'en',
      why: 'An option was settled, and its number means the same as before.',
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
      why: 'The article belongs to another instrument.',
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
      const told = { type: 'reference', finding, isAlone } as const;
      return [
        { kind: status, told, evidence: { before: before?.words ?? null, after: after?.words ?? null } },
      ];
    }),
};

/** `9(6)(option 2)` and `9(6)`: an option was settled, and the number means what it meant. */
const isSamePlace = (was: string | null | undefined, is: string | null | undefined) =>
  was != null && is != null && was.replace(/\(option [^)]*\)/g, '') === is.replace(/\(option [^)]*\)/g, '');

/** A bare `paragraph 34` that names nothing may be of a decision that stands further up in the sentence. */
const namesArticle = (point: ReferencePoint | null) => point !== null && /^\p{N}/u.test(point.number);
