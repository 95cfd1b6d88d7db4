/**
 * Five versions of a real treaty. What is expected here was read in the files: article 3 differs in white space only;
 * "endosulfan" is in none before 2014, part VII of annex A in none before 18 March 2015, and hexabromocyclododecane in the table of
 * its part I in none before 25 March 2015.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blame, lifeOf, locate, openSeries } from '../../src/history/index.ts';
import { corpus, readDraft } from '../helpers/drafts.ts';

const DATES = ['2010-08-26', '2012-08-21', '2014-08-21', '2015-03-18', '2015-03-25'];

describe.skipIf(corpus === null)(
  'the Stockholm Convention (skipped where the corpus is absent)',
  async () => {
    const series = await openSeries(
      (corpus === null ? [] : DATES).map(id => ({
        provenance: { id },
        fingerprint: id,
        open: async () => readDraft(join(corpus ?? '', 'stockholm', `${id}.md`)),
      })),
    );
    const life = async (citation: string) => {
      const found = await locate(series, citation);
      if (found.type !== 'found') throw new Error(`${citation} is ${found.type}`);
      return lifeOf(series.lineages, series.drafts, found.index, found.line).steps;
    };

    it('has left article 3 as it was', async () => {
      const steps = await life('3');
      expect(steps.map(({ citation, change }) => [citation, change])).toEqual([
        ['3', 'first'],
        ['3', 'unchanged'],
        ['3', 'unchanged'],
        ['3', 'unchanged'],
        ['3', 'unchanged'],
      ]);
    });

    it('has changed annex A each time, and added parts VI and VII to it', async () => {
      expect((await life('Annex A')).map(({ change }) => change)).toEqual([
        'first',
        'modified',
        'modified',
        'modified',
        'modified',
      ]);
      expect((await life('Annex A, part VI')).map(({ change }) => change)).toEqual([
        'absent',
        'absent',
        'inserted',
        'unchanged',
        'unchanged',
      ]);
      expect((await life('Annex A, part VII')).map(({ change }) => change)).toEqual([
        'absent',
        'absent',
        'absent',
        'inserted',
        'unchanged',
      ]);
    });

    it('has each word of annex A from the version that brought it', async () => {
      const lines = blame(series.lineages, 4, (await series.digest(4)).under('annex A'));
      const spans = lines.flatMap(({ heading, text }) => [...heading, ...text]);
      const broughtBy = (word: string) => [
        ...new Set(spans.filter(({ text }) => text.includes(word)).map(({ draft }) => DATES[draft])),
      ];
      expect(broughtBy('endosulfan')).toEqual(['2014-08-21']);
      expect(broughtBy('expanded polystyrene and extruded polystyrene in buildings shall take')).toEqual([
        '2015-03-18',
      ]);
      expect(broughtBy('Hexabromocyclododecane | Production')).toEqual(['2015-03-25']);
      expect(broughtBy('Hexabromobiphenyl')).toEqual(['2010-08-26']);
    });
  },
);
