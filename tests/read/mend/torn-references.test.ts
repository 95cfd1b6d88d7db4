import { describe, expect, it } from 'vitest';
import { joinTornReferences } from '../../../src/read/mend/torn-references.ts';
import { plainWords } from '../../../src/read/plain-words.ts';
import { linesOf } from '../blocks-of.ts';

const joined = (lines: string) =>
  joinTornReferences(linesOf(lines)).map(block => (block.type === 'words' ? plainWords(block.words) : ''));

const EN =
  'The secretariat of the council shall tell all of the ferry owners of each port of any measure that was taken in accordance with';
const ES =
  'La secretaría del consejo comunicará a todos los propietarios de los transbordadores de cada puerto las medidas que se adopten de conformidad con el';
const RU =
  'Секретариат совета сообщает всем владельцам паромов каждого порта и всем другим судовладельцам в этом порту о любых мерах, принятых в соответствии с';

describe('a reference that is torn before its number', () => {
  it.each([
    [`${EN} paragraph`, '1 (b) of this article, and of its costs.'],
    [`${EN} subparagraph`, '(d) of the list of ports.'],
    [`${ES} apartado`, 'a) i) del presente artículo a la Parte.'],
    [`${RU} подпунктом`, 'a) настоящей статьи.'],
  ])('is joined: … %s', (before, after) => {
    expect(joined(`${before}\n${after}`)).toEqual([`${before} ${after}`]);
  });

  it.each([
    [
      'a title that ends with such a word',
      'Amendment of the Annex',
      '1. Of the Parties, one half may ask for it.',
    ],
    ['what a sentence introduces', `${EN} the following paragraph`, '(a) of the list of ports.'],
    ['a list that begins behind it', `${EN} this article`, '(a) Ferries in port;'],
    ['a sentence that has ended', `${EN} this paragraph.`, '(a) of the list of ports.'],
  ])('but not %s', (_, before, after) => {
    expect(joined(`${before}\n${after}`)).toEqual([before, after]);
  });
});
