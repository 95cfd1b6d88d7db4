/** Rule `fact`: who acts, how many, on what condition, with what exception, how much, by when. */
import { evidenceOf } from '../words-changed.ts';
import type { Rule } from './types.ts';

export const fact: Rule = {
  name: 'fact',
  title: 'Facts of a change',
  manual: [
    'Reports what a change is about, apart from modal verbs and hedges: who acts, how many, a condition or an exception that was added or ' +
      'removed, an amount, a date, “and” that became “or”, a negation, a list whose introduction changed, a placeholder.',
    'An entry can ask for some kinds with `facts: [actor, quantity]`, which is short for `look: [fact:actor, fact:quantity]`. For ' +
      'an entry without `look`, amounts and dates are reported by the rule `number`.',
  ],
  kinds: {
    actor: 'someone else acts, or no one is named any more',
    quantifier: 'all, any, certain, a third of them',
    condition: 'a condition was added or removed, or is no longer the only one',
    exception: 'an exception or a saving clause was added or removed',
    quantity: 'an amount, or the bound of one',
    date: 'a day or a year',
    connective: '“and” became “or”, or the other way round',
    polarity: 'a negation was added or removed',
    chapeau: 'the words introduce a list that did not change',
    placeholder: 'a note replaced text, or the other way round',
  },
  misses: 'Facts in words that are not on the lists; anything in a provision that is new or gone.',
  examples: [
    {
      language: 'en',
      before: 'Article 1 — Fund\nThe Conference of the Parties shall decide on the use of the fund.',
      after: 'Article 1 — Fund\nThe secretariat shall decide on the use of the fund.',
      entry: { look: ['fact:actor'] },
    },
    {
      language: 'en',
      before: 'Article 1 — Help\nA Party shall grant the request unless it is plainly unfounded.',
      after: 'Article 1 — Help\nA Party shall grant the request.',
      entry: { look: ['fact:exception'] },
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The exception only moved within the sentence.',
      entry: { look: ['fact:exception'] },
      before: 'Article 1 — Help\nUnless it is plainly unfounded, a Party shall grant the request.',
      after: 'Article 1 — Help\nA Party shall grant the request unless it is plainly unfounded.',
    },
  ],
  checkRow: ({ row }, { isAlone }) =>
    isAlone
      ? []
      : (row.facts ?? []).map(found => ({
          kind: found.kind,
          told: { type: 'fact', fact: found },
          evidence: evidenceOf(row),
        })),
};
