/** Concepts that a watchlist defines: words by language, where to look, and near-misses. */
import { describe, expect, test } from 'vitest';
import { CONCEPTS, conceptsWith, findConcepts, flagDraft, readWatchlist } from '../../../src/flag/index.ts';
import { readText } from '../../../src/read/index.ts';

const DRAFT = readText(
  `Convention on Ferries

Article 1
Berths

1. Each Party shall keep lifeboats in its ports.

2. A Party may keep inflatable lifeboats.

Article 2
Crews

Crews shall know the lifeboat.
`,
  'ferries.txt',
  { language: 'en' },
).draft;

const HEAD = `concepts:
  - id: lifeboats
    title: lifeboats
    meaning: Boats for an emergency.
    source: The test.
    words: { en: [lifeboat], fr: [canot de sauvetage] }
`;

const placesOf = (yaml: string) => {
  const concepts = conceptsWith([readWatchlist(yaml, 'list.yaml')]);
  const found = findConcepts(DRAFT, concepts).find(({ concept }) => concept === 'lifeboats');
  return found && { status: found.status, at: found.places.map(({ citation }) => citation) };
};

test('its words are phrases, in the singular and plural', () => {
  expect(placesOf(HEAD)).toEqual({ status: 'present', at: ['1(1)', '1(2)', '2'] });
});

test('near-misses do not count', () => {
  expect(placesOf(`${HEAD}    not: { en: [inflatable lifeboats] }\n`)?.at).toEqual(['1(1)', '2']);
});

test('it may be looked for in some clauses, or under some headings', () => {
  expect(placesOf(`${HEAD}    clauses: [1(2), 9]\n`)).toEqual({ status: 'optional', at: ['1(2)'] });
  expect(placesOf(`${HEAD}    headings: [crew]\n`)?.at).toEqual(['2']);
});

test('a draft in a language without words is not looked for', () => {
  expect(placesOf(HEAD.replace('en: [lifeboat], ', ''))?.status).toBe('not-looked-for');
});

test('it follows the supplied ones, or takes the place of one with its id', () => {
  const own = readWatchlist(HEAD, 'list.yaml');
  expect(conceptsWith([own]).at(-1)?.id).toBe('lifeboats');
  const other = readWatchlist(HEAD.replace('id: lifeboats', 'id: necessity'), 'list.yaml');
  expect(conceptsWith([other])).toHaveLength(CONCEPTS.length);
  expect(conceptsWith([other]).find(({ id }) => id === 'necessity')?.title).toBe('lifeboats');
});

test('an entry of its list can look for it', () => {
  const list = readWatchlist(
    `${HEAD}watch:
  - { id: boats, title: boats, concepts: [lifeboats], look: [concept], reason: safety, source: the test }
`,
    'list.yaml',
  );
  expect(flagDraft(DRAFT, [list]).map(({ rule, state, after }) => [rule, state, after])).toEqual([
    ['boats', 'present', '1(1)'],
  ]);
});

describe('what is wrong with one is said', () => {
  test.each([
    [HEAD.replace('    source: The test.\n', ''), '`concepts[0].source` is missing'],
    [HEAD.replace('en: [lifeboat]', 'English: [lifeboat]'), '`concepts[0].words.English` is not a language'],
    [HEAD.replace('en: [lifeboat]', 'en: []'), '`concepts[0].words.en` must be a list'],
    [HEAD.replace('[lifeboat]', '["…"]'), '`concepts[0].words.en` has `…`, which has no letter'],
    [`${HEAD}    clauses: ["((("]\n`, '`concepts[0].clauses[0]` is `(((`: "(((" is not a citation'],
    [`${HEAD}    colour: red\n`, '`concepts[0].colour` is unknown'],
    [HEAD + HEAD.replace('concepts:\n', ''), '`concepts[1].id` is `lifeboats`, like that of another concept'],
  ])('%#', (yaml, expected) => {
    expect(() => readWatchlist(yaml, 'list.yaml')).toThrow(`list.yaml: ${expected}`);
  });
});
