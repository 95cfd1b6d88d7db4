/** What each rule's examples find, in words, in the order of the examples: written by hand, and judged by what a reader is to learn. */
import type { RuleName } from '../../src/flag/index.ts';

export const EXAMPLE_SENTENCES: Readonly<Record<RuleName, readonly (readonly string[])[]>> = {
  'any-change': [
    ['1, an example: “and rivers” was added.'],
    ['1, an example: “lacs” became “fleuves”.'],
    ['1(2), an example: new: “It does not apply to ponds in private gardens.”.'],
  ],
  place: [['1 (was 3), an example: moved from 3 to 1.']],
  bracket: [
    ['1, an example: the bracket around “and publish them every year” was lifted and the words kept.'],
    [
      '1, an example: the bracket around “and shall publish them every year” was lifted and most of its words kept.',
    ],
    ['1, an example: “et le publie chaque année” was struck with its bracket.'],
    ['1, an example: “accurate” is in brackets.'],
  ],
  modal: [
    ['1, an example: “shall” became “should”, which is weaker wording.'],
    ['1, an example: “doit” became “peut”, which is weaker wording.'],
    ['1, an example: “podrá” became “deberá”, which is stronger wording.'],
    ['1, an example: “may” became “shall not”, so that the rule is reversed.'],
    ['1, an example: “no reservations may” became “may”, so that the rule is reversed.'],
    ['1, an example: of “shall/should” only “should” is left.'],
  ],
  hedge: [
    ['1, an example: the hedge “as appropriate” was added.'],
    ['1, an example: the hedge “selon qu’il convient” was removed.'],
  ],
  number: [
    ['1, an example: “thirtieth day” became “ninetieth day”.'],
    ['1, an example: “At least 55 Parties” became “At least 60 Parties”.'],
    ['1, an example: “dans un délai de 30 jours” became “dans un délai de 90 jours”.'],
    ['1, an example: “at least 40 per cent” became “at most 40 per cent”; “by 2030” became “by 2035”.'],
  ],
  fact: [
    ['1, an example: who acts: “The Conference of the Parties” became “The secretariat”.'],
    ['1, an example: exception: “unless it is plainly unfounded” is gone.'],
  ],
  reference: [
    ['3, an example: “article 9” names nothing; it named 2 before, which is now 2.'],
    ['1, an example: “article 9” names nothing in this draft.'],
  ],
  definition: [['1, an example: the definition of “Lake” changed, which 1 provision uses.']],
  term: [['1, an example: “serious crime” was added.'], ['1, an example: “infraction grave” is gone.']],
  concept: [
    ['necessity: present before (1), absent now.'],
    ['effective remedy: optional before (1), present now (1).'],
    ['necessity: present before (1), absent now.'],
    ['necessity: not looked for: there are no words for it in the language of the drafts.'],
    ['transparency: in neither draft.'],
  ],
  reach: [
    ['2, an example: no longer linked to 1 (it referred to it).'],
    ['2, an example: neither in the chapter of 1 nor linked to it by a reference, in both drafts.'],
  ],
};
