/** Columns for a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { type Draft, draft, headed, inlineOf, line } from '../../../src/document/index.ts';
import { columnsOf } from '../../../src/report/index.ts';
import { columnsToCsv } from '../../../src/write/index.ts';

const one = (words: string, id: string): Draft =>
  draft(
    { treaty: 'lights', id, date: id, title: 'Convention on Lights', authenticity: 'restatement' },
    [],
    [
      headed('Article 1', {
        heading: inlineOf('Lights'),
        children: [line('1.', { wording: inlineOf(words) })],
      }),
    ],
  );

describe('columns as CSV', () => {
  it('have a line for each row, the words of every draft, and what each column has against the one before', () => {
    const drafts = [
      one('Each Party shall light, and tend, its lamps.', '2031'),
      one('Each Party should light, and tend, its lamps.', '2032'),
    ] as const;
    expect(columnsToCsv(columnsOf(drafts, [compare(...drafts)]))).toBe(
      [
        'Row,Citation,"Column 1: lights@2031\nConvention on Lights\n2031\nRestatement: these words are the project\'s, not the wording of the treaty.",' +
          '"Column 2: lights@2032\nConvention on Lights\n2032\nRestatement: these words are the project\'s, not the wording of the treaty.",' +
          'Column 2 against column 1,Place',
        '1,1,"Article 1\nLights","Article 1\nLights",same,',
        '2,1(1),"1. Each Party shall light, and tend, its lamps.","1. Each Party should light, and tend, its lamps.",changed,',
        '',
      ].join('\r\n'),
    );
  });

  it('hold nothing that a spreadsheet would run', () => {
    const drafts = ['=HYPERLINK("http://example.org")', '@SUM(A1)'].map(words =>
      draft({}, [], [line('', { wording: inlineOf(words) })]),
    ) as [Draft, Draft];
    const csv = columnsToCsv(columnsOf(drafts, [compare(...drafts)]));
    expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect(csv).toContain(`'@SUM(A1)`);
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/m);
  });
});
