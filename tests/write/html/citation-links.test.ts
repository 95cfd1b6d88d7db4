/** Which numbers in a sentence are citations, and of which draft. */
import { describe, expect, test } from 'vitest';
import { compare, type Row } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';
import { anchors } from '../../../src/write/html/anchors.ts';
import { type CitationPlace, citationLinks } from '../../../src/write/html/citation-links.ts';
import { elementsIn, textIn } from '../../helpers/page.ts';

const article = (number: string, words: string) => `Article ${number}\n${words}\n\n1. ${words} are kept.\n`;
const before = ['1', '2', '60 bis'].map(one => article(one, `Matters of ${one}`)).join('\n');
const after = ['60 bis', '1', '2'].map((one, at) => article(String(at + 1), `Matters of ${one}`)).join('\n');
const { rows } = compare(readText(before, 'a.txt').draft, readText(after, 'b.txt').draft);
const book = anchors();
for (const row of rows) {
  if (row.after !== null) book.add('after', row.after);
  if (row.before !== null && row.before !== row.after) book.add('before', row.before);
}
const link = citationLinks(rows, book);
const linked = (text: string, place?: CitationPlace) =>
  link(text, place).flatMap(node => elementsIn(node).map(one => `${textIn(one)} ${one.properties.href}`));

describe('in a sentence', () => {
  test.each([
    ['2(1): new', ['2(1) #2-1']],
    ['moved from 60 bis to 1', ['60 bis #before-60-bis']],
    ['1(1): gone; 2(1): new', ['1(1) #before-1-1', '2(1) #2-1']],
    ['1(1), 2(1): gone', ['1(1) #before-1-1', '2(1) #before-2-1']],
    ['Article 2 has 3 paragraphs, of which 1 is new', ['2 #2']],
    ['words 69 → 2, articles 1 as before', []],
    ['12(1), 2(1)(a) and 2.1 are not there', []],
  ])('%s', (text, links) => expect(linked(text)).toEqual(links));
});

describe('in a list', () => {
  test.each([
    ['60 bis → 1 Matters', ['60 bis #before-60-bis', '1 #1']],
    ['1 → 2 Matters (1 of 2 changed)', ['1 #before-1', '2 #2']],
    ['2(1) = 3(1)', ['2(1) #2-1', '3(1) #3-1']],
  ])('%s', (text, links) => expect(linked(text, 'item')).toEqual(links));
});

describe('in a list of what is gone', () => {
  test.each([
    ['1 Matters', ['1 #before-1']],
    ['1 Matters → 2(1)', ['1 #before-1', '2(1) #2-1']],
  ])('%s', (text, links) => expect(linked(text, 'gone')).toEqual(links));
});

test('a number is that of an article in the annex, not of a paragraph of the resolution that it comes with', () => {
  const row = { kind: 'paragraph', before: '1', after: '1' } as Row;
  const annexed = [row, { ...row, kind: 'article', before: 'annex, 1', after: 'annex, 1' }] as Row[];
  for (const some of [annexed, [...annexed].reverse()]) {
    const own = anchors();
    for (const one of some) own.add('after', one.after ?? '');
    expect(
      citationLinks(some, own)('1 Matters (1 of 2 changed)', 'item').flatMap(node =>
        elementsIn(node).map(one => one.properties.href),
      ),
    ).toEqual(['#annex-1']);
  }
});
