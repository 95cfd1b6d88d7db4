import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Piece } from '../../src/document/index.ts';

const meeting = 'The Parties shall meet once in every calendar year in the capital of the host.';
const seal = 'The secretariat shall keep the seal and the archives of the meeting.';
const fund = 'A fund for the restoration of frontier wetlands is hereby established.';

const article = (...children: Piece[]) => draft({}, [], [headed('Article 1', { children })]);
const numbered = (label: string, words = '', children: Piece[] = []) =>
  line(label, { wording: inlineOf(words), children });

/** `before → after` of every row of which `wanted` is one side; `moved` where it is. */
function pairs(before: ReturnType<typeof article>, after: ReturnType<typeof article>): string[] {
  return compare(before, after).rows.map(
    row => `${row.before ?? 'nothing'} → ${row.after ?? 'nothing'}${row.moved ? ' moved' : ''}`,
  );
}

describe('a paragraph that was nothing but its options', () => {
  const before = article(
    numbered('1.', meeting),
    numbered('2.', '', [numbered('Option 1:', fund), numbered('Option 2:', seal)]),
  );

  it('is not the one that an option became', () => {
    const after = article(numbered('1.', meeting), numbered('2.', seal));
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining(['1(2)(option 2) → 1(2)', '1(2)(option 1) → nothing', '1(2) → nothing']),
    );
  });

  it('became several where all its options stayed', () => {
    const after = article(numbered('1.', meeting), numbered('2.', fund), numbered('3.', seal));
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining(['1(2)(option 1) → 1(2)', '1(2)(option 2) → 1(3)']),
    );
  });
});

describe('a paragraph with a heading', () => {
  const headedLine = (label: string, heading: string, words: string) =>
    line(label, { heading: inlineOf(heading), wording: inlineOf(words) });

  it('is known by it, rewritten and renumbered', () => {
    const before = article(headedLine('1.', 'Timing[^5]', meeting), headedLine('2.', 'Housing', seal));
    const after = article(
      numbered('1.', fund),
      headedLine('2.', 'Timing', 'Every third spring.'),
      headedLine('3.', 'Housing', seal),
    );
    expect(pairs(before, after)).toContain('1(1) → 1(2)');
  });
});

describe('lines that repeat word for word', () => {
  it('pair beside what is sure, not by their place in the count', () => {
    const rows = (...words: string[]) => article(...words.map(text => numbered('', text)));
    const before = rows('Production', meeting, 'Use', seal, 'Use', fund);
    const after = rows('Production', meeting, 'Use', 'None', seal, 'None', 'Use', fund);
    const found = compare(before, after).rows;
    expect(found.filter(({ moved }) => moved)).toEqual([]);
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining(['1 ¶3 → 1 ¶3', '1 ¶5 → 1 ¶7', '1 ¶6 → 1 ¶8']),
    );
  });
});

describe('a chapeau that several paragraphs have', () => {
  it('does not say which list it introduces', () => {
    const list = (label: string, ...items: string[]) =>
      numbered(
        label,
        'The Parties shall:',
        items.map((text, at) => numbered(`(${'abc'.charAt(at)})`, text)),
      );
    const first = ['meet every year in the capital of the host;', 'keep the seal of the meeting;'];
    const second = ['publish a full account of the waters;', 'restore the frontier wetlands;'];
    const before = article(numbered('1.', meeting), list('2.', ...first), list('3.', ...second));
    const after = article(
      numbered('1.', meeting),
      numbered('2.', fund),
      list('3.', ...first),
      list('4.', ...second),
    );
    const found = pairs(before, after);
    expect(found).toEqual(expect.arrayContaining(['1(2) → 1(3)', '1(3) → 1(4)', '1(2)(a) → 1(3)(a)']));
    expect(found.filter(pair => pair.endsWith('moved'))).toEqual([]);
  });
});

describe('a short line that grew', () => {
  it('stays itself, though most of its words are new', () => {
    const before = article(numbered('1.', meeting), numbered('(a)', 'A State may use this exemption.'));
    const after = article(
      numbered('1.', meeting),
      numbered('2.', seal),
      numbered(
        '(b)',
        'A State may[, having notified the secretariat in writing of its intention, the reasons for it, the expected length, the quantities concerned and the measures taken to protect workers, neighbours, wetlands, rivers, harbours and drinking water,] use this exemption.',
      ),
    );
    expect(pairs(before, after)).toContain('1(a) → 1(b)');
  });

  it('is not any line that begins and ends alike', () => {
    const before = article(numbered('1.', 'The Parties shall meet.'), numbered('2.', fund));
    const after = article(
      numbered('1.', fund),
      numbered('3.', 'The Parties shall keep the seal of the ports where ships meet.'),
    );
    expect(pairs(before, after)).toContain('1(1) → nothing');
  });
});

describe('a definition', () => {
  const term = (label: string, words: string) => numbered(label, words);

  it('is known by its term, rewritten and in another place', () => {
    const before = article(
      term('(a)', '“Harbour” means a place where ships can be repaired in safety.'),
      term('(b)', '“Glacier” means ice that moves down a valley.'),
      term('(c)', '“Archive” means a collection of papers.'),
    );
    const after = article(
      term('(a)', '“Archive” means a collection of papers.'),
      term('(b)', '“Glacier” means ice that moves down a valley.'),
      term('(c)', '“Harbour” includes every mooring, whoever owns it.'),
    );
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('1(a) → 1(c)'),
        expect.stringContaining('1(c) → 1(a)'),
      ]),
    );
  });
});

describe('a line whose words stand under another number now', () => {
  it('is not paired with what took its number, though that reads much alike', () => {
    const procedure = (what: string) =>
      `The following procedure shall apply to the proposal, the adoption, the communication to all Parties and the entry into force of ${what}:`;
    const items = (...words: string[]) => words.map((text, at) => numbered(`(${'abc'[at]})`, text));
    const annexes = procedure('additional annexes to this Convention');
    const amendments = procedure('an amendment to the first annex');
    const own = items(
      'Annexes are proposed under article 9.',
      'A Party that cannot accept one tells the depositary.',
    );
    const others = items(
      'Amendments are proposed under article 9.',
      'The Parties decide on them by consensus.',
    );
    const before = article(
      numbered('1.', meeting),
      numbered('2.', annexes, own),
      numbered('3.', fund),
      numbered('4.', amendments, others),
    );
    const after = article(
      numbered('1.', meeting),
      numbered('2.', 'Observers sit behind the delegations.'),
      numbered('3.', 'The first meeting is held in spring.'),
      numbered('4.', annexes, [
        ...items('Witnesses may be called and heard.'),
        numbered('(b)', 'Annexes are proposed under article 9.'),
        numbered('(c)', 'A Party that cannot accept one tells the depositary.'),
      ]),
      numbered('5.', fund),
      numbered('6.', amendments, [...others.slice(1), ...items('They are published at once.')]),
    );
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining(['1(2) → 1(4)', '1(3) → 1(5)', '1(4) → 1(6)']),
    );
  });
});
