/** Which draft brought each word: by the README of the Model Convention, and by what holds for any series. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/document/index.ts';
import { type BlameSpan, blame, openSeries, type Series } from '../../src/history/index.ts';
import { readText } from '../../src/read/index.ts';
import { anySeries } from './generated-series.ts';
import { modelSeries } from './model-drafts.ts';

const seriesOf = (drafts: readonly Draft[]): Promise<Series> =>
  openSeries(
    drafts.map((draft, at) => ({
      provenance: draft.provenance,
      fingerprint: String(at),
      open: async () => draft,
    })),
  );

const series = seriesOf(modelSeries().drafts);

/** `0|Each Party shall |1|should |…` */
const shown = (spans: readonly BlameSpan[]) => spans.map(({ text, draft }) => `${draft}|${text}`).join('|');

async function wordsOf(at: number, citation: string, from: Promise<Series> = series): Promise<string> {
  const { lineages, digest } = await from;
  const [line] = blame(lineages, at, (await digest(at)).under(citation));
  return shown(line?.text ?? []);
}

describe('words that stood in an option', () => {
  const open = `# Agreement

## Article 2 — Purpose

1. The purpose of this Agreement is to hold the increase in temperature to

    **Option 1:** below 2 °C above former levels,

    **Option 2:** well below 2 °C above former levels and to pursue efforts towards 1.5 °C,

    **Option 3:** below 1.5 °C above former levels.
`;
  const settled = `# Agreement

## Article 2 — Purpose

1. The purpose of this Agreement is to hold the increase in temperature to well below 2 °C above former levels and to pursue efforts towards 1.5 °C.
`;
  const from = seriesOf([open, settled].map(text => readText(text, 'draft.md').draft));
  const blamed = async (at: number, citation: string) => {
    const { lineages, digest } = await from;
    return blame(lineages, at, (await digest(at)).under(citation))[0]?.text ?? [];
  };

  it('are said to have come with the option that was taken', async () => {
    const [own, taken] = await blamed(1, '2(1)');
    expect(own).toEqual({
      text: 'The purpose of this Agreement is to hold the increase in temperature to ',
      draft: 0,
    });
    expect(taken).toMatchObject({ draft: 0, option: 'option 2' });
    expect(taken?.text).toMatch(/^well below 2 °C above former levels and to pursue efforts/);
  });

  it('are of the draft alone as long as they stand in the option', async () => {
    expect(await blamed(0, '2(1)(option 2)')).toEqual([
      { text: 'well below 2 °C above former levels and to pursue efforts towards 1.5 °C,', draft: 0 },
    ]);
  });
});

describe('blame', () => {
  it('follows words through a move and another number', async () => {
    expect(await wordsOf(3, '15(1)')).toBe(
      '0|Each Party shall encourage communities that live beside shared waters to record what they observe, and shall offer them simple instruments|3|, training |0|and guidance for that purpose.',
    );
  });

  it('takes brackets for words of their own', async () => {
    const words =
      'A Conference of the Parties is hereby established. It shall meet in ordinary session every second year, and in special session at the written request of ';
    expect(await wordsOf(1, '14(1)')).toBe(`0|${words}|1|[|0|one third|1|] |0|of the Parties.`);
    expect(await wordsOf(3, '16(1)')).toBe(`0|${words}one third of the Parties.`);
  });

  it('follows words that were split off to the provision they came from', async () => {
    expect(await wordsOf(2, '13(2)')).toBe(
      '2|It |0|shall in that case state the ground on which it relies and the period for which the data are withheld.',
    );
  });

  it('follows words that were merged in to the provision they came from', async () => {
    expect(await wordsOf(1, '6(3)')).toBe(
      '0|An entry in the register shall be corrected within sixty days after the station to which it relates is moved, altered or closed|1|, and the |0|entry for a closed station shall be retained, together with the reason for which the station was closed.',
    );
  });

  it('takes words that were gone and came back for new', async () => {
    const words = 'Each Party shall keep its records for ten years after the last entry';
    const drafts = [`${words}, in good faith.`, `${words}.`, `${words}, in good faith.`].map(
      line =>
        readText(`Article 1\n\n1. ${line}\n\n2. The Secretariat shall publish a summary.\n`, 'a.txt').draft,
    );
    expect(await wordsOf(2, '1(1)', seriesOf(drafts))).toBe(`0|${words}|2|, in good faith|0|.`);
  });

  it('gives every word of every provision exactly once, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, async drafts => {
        const { lineages, digest } = await seriesOf(drafts);
        for (const at of drafts.keys()) {
          const provisions = ['1', '2', '3', '4'].map(async article => (await digest(at)).under(article));
          for (const lines of await Promise.all(provisions)) {
            const blamed = blame(lineages, at, lines);
            expect(blamed.map(({ text }) => text.map(span => span.text).join(''))).toEqual(
              lines.map(({ text }) => text),
            );
            expect(blamed.flatMap(({ text }) => text).every(({ draft }) => draft >= 0 && draft <= at)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('blames nothing on a draft that the drafts before it already had, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, async drafts => {
        const same = [...drafts, drafts.at(-1) as Draft];
        const { lineages, digest } = await seriesOf(same);
        const at = same.length - 1;
        const lines = blame(lineages, at, (await digest(at)).under('1'));
        expect(lines.flatMap(({ text }) => text).filter(({ draft }) => draft === at)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
