import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';

const seal =
  'The secretariat shall keep the seal, the archives and the accounts of the meeting at its office by the harbour, and open them to any Party on request.';
const fund =
  'A fund for the restoration of frontier wetlands, peat bogs and flood plains is hereby established by the Parties, to be kept by a bank of their choice.';
const guidance = 'Further guidance in this regard shall be provided by the Conference of the Parties.';
const duty = 'Each Party shall publish every second year a full account of the waters it protects.';

/** Article 1 with these numbered paragraphs. */
const article = (...paragraphs: string[]) =>
  readText(['Article 1', ...paragraphs.map((text, at) => `${at + 1}. ${text}`)].join('\n\n'), 'a.txt').draft;

/** `part from whole` and `part into whole` of all rows; and the same with the sides swapped has to be its mirror. */
function splits(before: string[], after: string[]): string[] {
  const [one, two] = [article(...before), article(...after)];
  const mirrored = compare(two, one).rows.flatMap(({ from, into, before: was, after: is }) => [
    ...(from ? [`${is} into ${from}`] : []),
    ...(into ? [`${was} from ${into}`] : []),
  ]);
  const told = compare(one, two).rows.flatMap(({ from, into, before: was, after: is }) => [
    ...(from ? [`${is} from ${from}`] : []),
    ...(into ? [`${was} into ${into}`] : []),
  ]);
  expect(mirrored.sort()).toEqual([...told].sort());
  return told;
}

describe('a provision that was split off another one', () => {
  it('comes of the one that it stands beside, where two had the same sentence and lost it', () => {
    expect(
      splits([`${seal} ${guidance}`, `${fund} ${guidance}`, duty], [seal, guidance, fund, guidance, duty]),
    ).toEqual(['1(2) from 1(1)', '1(4) from 1(2)']);
  });

  it('comes of one that lost the sentence once, and the second of the same words does not', () => {
    expect(splits([`${seal} ${guidance}`, fund], [seal, guidance, fund, guidance])).toEqual([
      '1(2) from 1(1)',
    ]);
  });

  it('is found though it was edited on the way', () => {
    const rule =
      'Amendments shall be adopted by consensus of the Parties present at a session, and shall enter into force on the ninetieth day after two thirds of the Parties have deposited their instruments of acceptance.';
    const first = 'Amendments shall be adopted by consensus of the Parties present at a session.';
    const second =
      'Amendments shall enter into force on the ninetieth day after two-thirds of the Parties have deposited their instruments of acceptance.';
    expect(splits([rule, duty], [first, second, duty])).toEqual(['1(2) from 1(1)']);
    expect(
      splits(
        [`${seal} ${duty}`, fund],
        [seal, duty.replace('Party shall', 'Party shall, where it can,'), fund],
      ),
    ).toEqual(['1(2) from 1(1)']);
  });

  it('is known by a short sentence only if that is the same letter by letter', () => {
    const short = 'Its decisions shall be published.';
    expect(splits([`${seal} ${short}`, duty], [seal, short, duty])).toEqual(['1(2) from 1(1)']);
    expect(splits([`${seal} ${short}`, duty], [seal, 'Its decisions may be published.', duty])).toEqual([]);
  });

  it('is not found where only a part of the new provision stood there', () => {
    expect(splits([`${seal} ${guidance}`, duty], [seal, `${guidance} ${fund}`, duty])).toEqual([]);
  });
});

describe('a number that was taken over by other words', () => {
  it('does not make a pair of a paragraph that was merged and the half of one that was split', () => {
    const notice =
      'An amendment to this Agreement shall be communicated by the depositary to all Parties for approval.';
    const force =
      'Amendments to this Agreement shall enter into force for the Parties approving them on the thirtieth day after the deposit of approval by two thirds of the Parties.';
    const later =
      'For each Party depositing its approval after the required number, the amendment shall enter into force on the thirtieth day after that deposit.';
    expect(
      splits([seal, notice, `${force} ${later}`, duty], [`${seal} ${notice}`, force, later, duty]),
    ).toEqual(expect.arrayContaining(['1(2) into 1(1)']));
  });
});

describe('in a list of hundreds of lines', () => {
  it('a provision is found to be split off the one beside it, and all the others are left alone', () => {
    const many = Array.from({ length: 900 }, () => 'The Parties cooperate in good faith.');
    const whole = [...many.slice(0, 450), `${seal} ${fund}`, ...many.slice(450)];
    const parts = [...many.slice(0, 450), seal, fund, ...many.slice(450)];
    const rows = compare(article(...whole), article(...parts)).rows.filter(({ from }) => from);
    expect(rows.map(({ after, from }) => `${after} from ${from}`)).toEqual(['1(452) from 1(451)']);
  });
});
