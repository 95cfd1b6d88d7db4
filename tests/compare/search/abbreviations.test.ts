import { describe, expect, it } from 'vitest';
import { Abbreviations } from '../../../src/compare/search/abbreviations.ts';
import { subjectWordsOf } from '../../../src/compare/search/subject-words.ts';
import { sideOf } from '../../../src/compare/side.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

/** The content words of a text after the short forms that other texts declare. */
function folded(text: string, ...declaring: string[]): string[] {
  const interner = new Interner();
  const unit = sideOf(readText(`${text}\n`, 'a.txt').draft, interner).units.find(one => one.text === text);
  if (!unit) throw new Error(`no provision has the words: ${text}`);
  const words = subjectWordsOf(unit, interner);
  new Abbreviations(declaring, interner).fold(words);
  return words.ids.map(id => interner.key(id));
}

const full =
  'Rules are adopted by the Conference of the Parties serving as the meeting of the Parties at its session.';
const short = ['rule', 'adopted', 'cma', 'session'];

describe('the name of a body', () => {
  it.each([
    ['as a definition', '“CMA” means the Conference of the Parties serving as the meeting of the Parties;'],
    [
      'behind it',
      'reports to the Conference of the Parties serving as the meeting of the Parties (hereinafter “the CMA”) are public',
    ],
    [
      'as capitals in brackets',
      'reports to the Conference of the Parties serving as the meeting of the Parties (CMA) are public',
    ],
  ])('is its short form where that is declared %s', (_, declaration) => {
    expect(folded(full, declaration)).toEqual(short);
  });

  it('stays where nothing is declared, or two names have one short form', () => {
    expect(folded(full, 'The CMA meets every year.')).not.toContain('cma');
    expect(
      folded(
        full,
        '“CMA” means the Conference of the Parties serving as the meeting of the Parties;',
        '“CMA” means the Council of Maritime Archives and Libraries;',
      ),
    ).not.toContain('cma');
  });
});
