import { expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draftOf = (text: string) => readText(`CONVENTION ON REEDS\n\n${text}`, 'draft.md').draft;

/** So many other lines that it can be told which words are common in this treaty. */
const REST = `## Article 2\n\n${Array.from({ length: 70 }, (_, at) => `${at + 1}. Harbour ${at} keeps each of its boats under paragraph ${at} of this Article in accordance with guidelines on lake ${at}.`).join('\n\n')}`;

const AROUND = (list: string, first = '') => `## Article 1

${first}1. The Conference meets each spring on the island in the middle of the lake.

${list}

3. The secretariat keeps the archive of the reed registers in good order.

${REST}`;

const BEFORE = `2. Each Party shall regularly provide the following information in accordance with guidelines referred to in paragraph 6 of this Article:

(a) Its register of reed beds, by lake and by river basin;

(b) Projections of growth under dry summers and late frosts;

(c) Support given to fishers who were displaced by drainage;

(d) Progress made towards its target for replanting, and the methods used;

(e) Climate damage to boats, jetties and smokehouses, and what was done to rebuild them;

(f) Names of officers in charge of the dykes, with their addresses and telephone numbers.`;

/** Numbers that shifted, so that no label speaks for a pair. */
const LATER = '1. A registry of the lakes is open to the public.\n\n';
const later = (list: string) =>
  AROUND(list, LATER)
    .replace('1. The Conference', '2. The Conference')
    .replace('3. The secretariat', '4. The secretariat');

const AFTER = `3. Each Party shall regularly provide the following information:

(a) A yearly account prepared with good practice methods accepted by the scientific board;

(b) What is needed to follow the carrying out of its pledge under Article 4.`;

test('the sentence over a list that was rewritten altogether is the same one in its place', () => {
  const rows = compare(draftOf(AROUND(BEFORE)), draftOf(later(AFTER))).rows;
  const chapeau = rows.find(({ before }) => before === '1(2)');
  expect(chapeau).toMatchObject({ after: '1(3)', change: 'modified' });
});

test('a sentence over another list is not', () => {
  const other = AFTER.replace(
    'Each Party shall regularly provide the following information',
    'The board elects from among its members',
  );
  const rows = compare(draftOf(AROUND(BEFORE)), draftOf(later(other))).rows;
  expect(rows.find(({ before }) => before === '1(2)')).toMatchObject({ after: null });
});
