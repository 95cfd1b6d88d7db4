import { describe, expect, it } from 'vitest';
import { auditReferences, compare, type Row } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

const rest = 'Every diver has the right to four hours of rest after each descent below forty metres.';
const hatch =
  'The master of the vessel shall keep the hatch of the chamber clear of ropes and cargo at all times.';
const log = 'A log of all descents is kept on board and shown to the inspector on request.';
const pay = 'Divers are paid on the last working day of the month in the currency of the flag State.';

const treaty = (...articles: string[]): Draft =>
  readText(`Convention on Divers\n\n${articles.join('\n\n')}\n`, 'divers.txt').draft;
const article = (number: number, heading: string, ...lines: string[]) =>
  [`Article ${number}`, heading, ...lines].join('\n\n');
const numbered = (...lines: string[]) => lines.map((text, at) => `${at + 1}. ${text}`);

const rowOf = (rows: readonly Row[], before: string) => rows.find(row => row.before === before);

const kept = treaty(
  article(1, 'Rest', ...numbered(rest, hatch, log)),
  article(2, 'Wages', pay),
  article(
    3,
    'Inspection',
    'The inspector reads the log under article 1, paragraph 3, and enforces article 1, paragraph 2.',
  ),
);
const raised = treaty(
  article(1, 'Rest', ...numbered(rest, log)),
  article(2, 'Safety on board', hatch),
  article(3, 'Wages', pay),
  article(
    4,
    'Inspection',
    'The inspector reads the log under article 1, paragraph 2, and enforces article 2.',
  ),
);

describe('a paragraph that became an article of its own', () => {
  it('has moved, and the heading is what is new of it', () => {
    const { rows } = compare(kept, raised);
    expect(rowOf(rows, '1(2)')).toMatchObject({
      after: '2',
      kind: 'article',
      moved: true,
      heading: [{ op: 'insert', text: 'Safety on board' }],
      text: [{ op: 'equal', text: hatch }],
      why: { by: 'exact', confidence: 1 },
    });
    expect(rowOf(rows, '1(3)')).toMatchObject({ after: '1(2)', moved: false, renumbered: true });
    expect(rows.filter(row => row.change === 'inserted' || row.change === 'deleted')).toEqual([]);
  });

  it('is an article that became a paragraph when the drafts are swapped', () => {
    const { rows } = compare(raised, kept);
    expect(rowOf(rows, '2')).toMatchObject({ after: '1(2)', kind: 'paragraph', moved: true });
  });

  it('is followed by references, though they say it in other words', () => {
    const row = rowOf(compare(kept, raised).rows, '3');
    expect(row).toMatchObject({ after: '4', classes: ['renumbering', 'reference'] });
    const { findings } = auditReferences(kept, raised);
    expect(findings.map(({ status, expected }) => [status, expected])).toEqual([
      ['follows', '1(2)'],
      ['follows', '2'],
    ]);
  });

  it('takes its list along, which has not moved by itself', () => {
    const list = `${hatch.slice(0, -1)}, and:\n\n(a) paint it in the colours of the flag State;\n\n(b) test it before the first descent of each day.`;
    const { rows } = compare(
      treaty(article(1, 'Rest', ...numbered(rest, list, log)), article(2, 'Wages', pay)),
      treaty(
        article(1, 'Rest', ...numbered(rest, log)),
        article(2, 'Wages', pay),
        article(3, 'Hatches', list),
      ),
    );
    expect(rowOf(rows, '1(2)')).toMatchObject({ after: '3', moved: true });
    expect(rowOf(rows, '1(2)(a)')).toMatchObject({ after: '3(a)', moved: false, change: 'unchanged' });
    expect(rowOf(rows, '1(2)(b)')).toMatchObject({ after: '3(b)', moved: false, change: 'unchanged' });
  });

  it('is known again when a few words of it were edited', () => {
    const edited = hatch.replace('ropes and cargo', 'ropes, nets and cargo');
    const after = treaty(
      article(1, 'Rest', ...numbered(rest, log)),
      article(2, 'Hatches', edited),
      article(3, 'Wages', pay),
    );
    expect(rowOf(compare(kept, after).rows, '1(2)')).toMatchObject({ after: '2', moved: true });
  });
});

describe('what is not sure is gone and new', () => {
  it('where few words are left of it', () => {
    const other = 'The master of the vessel shall see to it that nobody sleeps in the chamber.';
    const after = treaty(
      article(1, 'Rest', ...numbered(rest, log)),
      article(2, 'Sleep', other),
      article(3, 'Wages', pay),
    );
    expect(rowOf(compare(kept, after).rows, '1(2)')).toMatchObject({ after: null, change: 'deleted' });
  });

  it('where it is too short to be known again', () => {
    const short = 'No reservations may be made.';
    const before = treaty(article(1, 'Rest', ...numbered(rest, short, log)), article(2, 'Wages', pay));
    const after = treaty(
      article(1, 'Rest', ...numbered(rest, log)),
      article(2, 'Wages', pay),
      article(3, 'Reservations', short),
    );
    expect(rowOf(compare(before, after).rows, '1(2)')).toMatchObject({ after: null, change: 'deleted' });
  });

  it('where another provision reads nearly the same', () => {
    const twin = hatch.replace('chamber', 'bell');
    const edited = hatch.replace('at all times', 'by day');
    const before = treaty(
      article(1, 'Rest', ...numbered(rest, hatch, log)),
      article(2, 'Bells', ...numbered(pay, twin)),
    );
    const after = treaty(
      article(1, 'Rest', ...numbered(rest, log)),
      article(2, 'Bells', ...numbered(pay, twin)),
      article(3, 'Hatches', edited),
    );
    expect(rowOf(compare(before, after).rows, '1(2)')).toMatchObject({ after: null, change: 'deleted' });
  });
});

describe('a line that went into the list before it', () => {
  it('is that line, and not what introduces the list now', () => {
    const list = (...lines: string[]) =>
      ['The master shall:', ...lines.map((text, at) => `(${String.fromCharCode(97 + at)}) ${text}`)].join(
        '\n\n',
      );
    const long =
      'Every descent below forty metres is preceded by an examination of the diver by a physician who is approved by the flag State, and by a trial of the air supply in the presence of the whole watch.';
    const lines = ['keep the log;', 'ring the bell;', 'raise the flag.'];
    const before = treaty(article(1, 'Descents', ...numbered(list(...lines), long, pay)));
    const after = treaty(article(1, 'Descents', ...numbered(list(...lines, long), pay)));
    const { rows } = compare(before, after);
    expect(rowOf(rows, '1(1)')).toMatchObject({ after: '1(1)' });
    expect(rowOf(rows, '1(2)')).toMatchObject({ after: '1(1)(d)' });
    expect(rows.filter(({ from, into }) => from || into)).toEqual([]);
  });
});

describe('articles with one heading in every protocol', () => {
  it('are not taken for their twins because their numbers go up by as many as a protocol has', () => {
    const protocol = (from: number, name: string) => [
      article(
        from,
        `On ${name}`,
        `The Parties shall protect ${name} in peace and in war, and see to their upkeep.`,
      ),
      article(
        from + 1,
        'Reports',
        `Each Party shall submit to the Committee on ${name}, every third year, a report on all that it has done to give effect to this Part.`,
      ),
    ];
    const names = ['moorings', 'towpaths', 'signal masts'];
    const all = (first: number) => names.flatMap((name, at) => protocol(first + 2 * at, name));
    const front = [article(1, 'Purpose', rest), article(2, 'Scope', log)];
    const { rows } = compare(treaty(...all(1)), treaty(...front, ...all(3)));
    expect(rows.filter(({ moved }) => moved)).toEqual([]);
    expect(['1', '2', '3', '4', '5', '6'].map(number => rowOf(rows, number)?.after)).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
  });
});
