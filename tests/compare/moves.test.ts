import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';

const duty = 'Each Party shall publish every second year a full account of the waters it protects.';
const body = [
  'Article 1',
  '',
  'The Parties shall meet once in every calendar year in the capital of the host.',
];
const annex = [
  'Annex A',
  '',
  'Article 9',
  '',
  'The secretariat shall keep the seal and the archives of the meeting.',
];
const article = ['Article 2', '', duty];

const draftOf = (...parts: string[][]) =>
  readText(parts.flatMap(part => [...part, '']).join('\n'), 'a.txt').draft;

/** What became of the article with the duty, whose number is 2 on both sides. */
function fate(before: string[][], after: string[][]) {
  const { rows } = compare(draftOf(...before), draftOf(...after));
  const { before: from, after: to, moved } = rows.find(row => row.before?.match(/(^|\b)2$/)) ?? {};
  return { from, to, moved };
}

describe('an article that keeps its number', () => {
  it('moved when it went from the body into an annex', () => {
    expect(fate([body, article, annex], [body, annex, article])).toMatchObject({ from: '2', moved: true });
  });

  it('did not move when it stands where it stood', () => {
    expect(fate([body, article, annex], [body, article, annex])).toMatchObject({ to: '2', moved: false });
    expect(fate([body, annex, article], [body, annex, article])).toMatchObject({ moved: false });
  });
});
