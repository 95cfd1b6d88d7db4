import { describe, expect, test } from 'vitest';
import { auditReferences, compare, compareAndAudit } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';
import { readDraft, shipped, shippedPaths } from '../../helpers/drafts.ts';

const draft = (text: string) => readText(text, 'draft.txt').draft;

/** A convention of five articles; each has words of its own, so that no two can be taken for each other. */
const ARTICLES: Readonly<Record<string, string>> = {
  stations:
    'Stations\n\n1. Each Party shall build measuring stations along the river.\n\n2. A station has a number and a name on the map.',
  records:
    'Records\n\n1. Records of the water level are kept for thirty years.\n\n2. The archive of a Party is open to scholars and journalists.',
  fees: 'Fees\n\n1. No fee is asked for copies of old photographs.\n\n2. Translations may be charged at the price of paper.',
  meetings:
    'Meetings\n\n1. The Conference meets in spring at the seat of the Secretariat.\n\n2. Observers sit behind the delegations.',
};
const treaty = (order: readonly string[], last: string) =>
  draft(
    `Convention on Rivers\n\n${[...order.map(name => ARTICLES[name]), `Final clause\n\n${last}`]
      .map((text, at) => `Article ${at + 1}\n\n${text}`)
      .join('\n\n')}\n`,
  );

const told = (before: ReturnType<typeof draft>, after: ReturnType<typeof draft>) =>
  auditReferences(before, after).findings.map(
    ({ status, before: was, after: is, expected }) =>
      `${status}: ${was?.number ?? '—'} → ${is?.number ?? '—'}${status === 'elsewhere' ? ` for ${expected}` : ''}`,
  );

const ALL = ['stations', 'records', 'fees', 'meetings'];
const WITHOUT_RECORDS = ['stations', 'fees', 'meetings'];

describe('a reference', () => {
  test('that names what it named is unchanged', () => {
    expect(told(treaty(ALL, 'See article 2.'), treaty(ALL, 'See article 2, please.'))).toEqual([
      'unchanged: 2 → 2',
    ]);
  });

  test('follows when its number changes with what it names', () => {
    const before = treaty(ALL, 'See article 4 and article 3, paragraph 2, for the rest of it.');
    const after = treaty(WITHOUT_RECORDS, 'See article 3 and article 2, paragraph 2, for the rest of it.');
    expect(told(before, after)).toEqual(['follows: 4 → 3', 'follows: 3(2) → 2(2)']);
    const row = compare(before, after).rows.find(({ before: was }) => was === '5');
    expect(row?.classes).not.toContain('substantive');
  });

  test('points elsewhere when its number stays and what it named has another one', () => {
    const before = treaty(ALL, 'See article 3 for the rest.');
    const after = treaty(WITHOUT_RECORDS, 'See article 3 for the rest.');
    expect(told(before, after)).toEqual(['elsewhere: 3 → 3 for 2']);
  });

  test('points elsewhere when it is turned to something else than the concordance says', () => {
    const before = treaty(ALL, 'The rules are in article 3 of this Convention.');
    const after = treaty(ALL, 'The rules are in article 1 of this Convention.');
    expect(told(before, after)).toEqual(['elsewhere: 3 → 1 for 3']);
    const row = compare(before, after).rows.find(
      ({ before: was, text }) => was === '5' || /rules/.test(text[0]?.text ?? ''),
    );
    expect(row?.classes).toContain('substantive');
  });

  test('dangles when there is no such article or paragraph', () => {
    const before = treaty(ALL, 'See article 5, and article 4, paragraph 2.');
    const after = treaty(ALL, 'See article 9, and article 4, paragraph 7.');
    expect(auditReferences(before, after).findings.map(({ status, newly }) => [status, newly])).toEqual([
      ['dangles', true],
      ['dangles', true],
    ]);
  });

  test('to another instrument is left out', () => {
    const text = 'See article 99 of the Vienna Convention on the Law of Treaties.';
    expect(told(treaty(ALL, text), treaty(WITHOUT_RECORDS, text))).toEqual([]);
  });
});

describe('a paragraph of a decision', () => {
  const decision = (...paragraphs: string[]) =>
    draft(
      `Decision 3/CP.9\n\nThe Conference of the Parties,\n\nI. Stations\n\nA. Rivers\n\n${paragraphs[0]}\n\nB. Lakes\n\n${paragraphs
        .slice(1)
        .join('\n\n')}\n`,
    );
  const welcome = 'Welcomes the measuring stations that the Parties built along the river;';
  const fees = 'Decides that no fee is asked for copies of old photographs;';

  test('is counted through all sections, and references to it follow', () => {
    const before = decision(
      `1. ${welcome}`,
      '2. Invites reports on the stations of paragraph 1 above and decision 2/CP.7, paragraph 4;',
    );
    const after = decision(
      `1. ${fees}\n\n2. ${welcome}`,
      '3. Invites reports on the stations of paragraph 2 above and decision 2/CP.7, paragraph 4;',
    );
    expect(told(before, after)).toEqual(['follows: paragraph 1 → paragraph 2']);
    expect(
      compare(before, after).rows.find(({ text }) => /Invites/.test(text[0]?.text ?? ''))?.classes,
    ).toEqual(['renumbering', 'reference']);
  });
});

describe('articles with Roman numbers', () => {
  const treatyOf = (order: readonly string[], last: string) =>
    draft(
      `Convention on Rivers\n\n${[...order.map(name => ARTICLES[name]), `Final clause\n\n${last}`]
        .map((text, at) => `Article ${['I', 'II', 'III', 'IV', 'V'][at]}\n\n${text}`)
        .join('\n\n')}\n`,
    );

  test('are followed like others', () => {
    const before = treatyOf(ALL, 'See Article III, paragraph 2.');
    expect(told(before, treatyOf(WITHOUT_RECORDS, 'See Article II, paragraph 2.'))).toEqual([
      'follows: III(2) → II(2)',
    ]);
    expect(told(before, treatyOf(WITHOUT_RECORDS, 'See Article III, paragraph 2.'))).toEqual([
      'elsewhere: III(2) → III(2) for II(2)',
    ]);
  });

  test('are those of another treaty where this one has figures', () => {
    const text = 'As Article VI says.';
    expect(told(treaty(ALL, text), treaty(WITHOUT_RECORDS, text))).toEqual([]);
  });
});

describe('a paragraph that every option has', () => {
  const options = [
    '1. Each Party shall build measuring stations along the river.\n\n2. A station has a number and a name on the map.',
    '1. Each Party may hire gauges from its neighbours upstream.\n\n2. The rent of a gauge is paid in spring by the tenant.',
  ];
  const text = (first: string) =>
    draft(
      `Convention on Rivers\n\nArticle 1\n\n${first}\n\nArticle 2\n\nThe stations of article 1, paragraph 2, send their records to the archive.\n`,
    );
  const open = text(`Option 1:\n\n${options[0]}\n\nOption 2:\n\n${options[1]}`);

  test.each([0, 1])('is that of the option which was chosen (%i)', at => {
    expect(told(open, text(options[at] ?? ''))).toEqual(['unchanged: 1(2) → 1(2)']);
    expect(told(text(options[at] ?? ''), open)).toEqual(['unchanged: 1(2) → 1(2)']);
  });

  test('is not told of while it is open', () => {
    expect(told(open, open)).toEqual([]);
  });
});

describe('a draft against itself', () => {
  test.each(shippedPaths())('%s has nothing new to tell', path => {
    const { counts, findings } = auditReferences(readDraft(path), readDraft(path));
    expect(counts).toMatchObject({ elsewhere: 0, follows: 0, replaced: 0, new: 0, gone: 0, mended: 0 });
    expect(findings.filter(({ newly }) => newly)).toEqual([]);
  });
});

describe('the Model Convention', () => {
  const audit = (before: string, after: string) =>
    auditReferences(shipped('model-convention', before), shipped('model-convention', after));

  test('second to third draft: one reference was left behind, and all others follow', () => {
    const { counts, findings } = audit('2031-09', '2032-02');
    expect(counts).toMatchObject({ elsewhere: 0, dangles: 1, replaced: 0 });
    expect(findings.find(({ status }) => status === 'dangles')).toMatchObject({
      after: { place: '12(3)', words: 'article 7, paragraph 4', names: null },
      expected: '8(4)',
      newly: true,
    });
  });

  test('third to fourth draft: it is still wrong, which is not new', () => {
    const { counts, findings } = audit('2032-02', '2032-06');
    expect(counts).toMatchObject({ elsewhere: 0, dangles: 1, replaced: 0 });
    expect(findings.find(({ status }) => status === 'dangles')?.newly).toBe(false);
  });
});

test('articles of an annex are asked before those of the body', () => {
  const text = `Convention on Rivers\n\nArticle 1\n\nEach Party shall keep records of the water level.\n\nArticle 2\n\nEach Party shall publish them.\n\nAnnex I\n\nArticle 1\n\nThe tribunal has five members.\n\nArticle 2\n\nThe members named in article 1 of this Annex serve six years, as article 2 of this Convention says.\n`;
  const one = draft(text);
  const names = auditReferences(one, one).findings.map(({ after }) => after?.names);
  expect(names).toEqual(['annex I, 1', '2']);
});

test('an audit that comes with a comparison is the one that is made by itself', () => {
  for (const [one, two] of [
    ['2031-03', '2031-09'],
    ['2032-06', '2031-03'],
  ] as const) {
    const [before, after] = [shipped('model-convention', one), shipped('model-convention', two)];
    const { comparison, audit: own } = compareAndAudit(before, after);
    expect(comparison).toEqual(compare(before, after));
    expect(own()).toEqual(auditReferences(before, after));
  }
});

describe('thousands of references in one paragraph', () => {
  const list = (changed: number) =>
    Array.from({ length: 1200 }, (_, at) => `see article ${at === changed ? 3 : (at % 2) + 1}`).join(', ');

  test('are paired in order: the one that was turned to another article is told, and no other', () => {
    const found = told(treaty(ALL, list(-1)), treaty(ALL, list(7)));
    expect(found).toHaveLength(1200);
    expect(found.filter(line => !line.startsWith('unchanged'))).toEqual(['elsewhere: 2 → 3 for 2']);
  });

  test('and one that was put in between is new', () => {
    const found = told(treaty(ALL, list(-1)), treaty(ALL, `see article 4, ${list(-1)}`));
    expect(found.filter(line => !line.startsWith('unchanged'))).toEqual(['new: — → 4']);
  });
});
