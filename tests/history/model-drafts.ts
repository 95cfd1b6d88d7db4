/** The four drafts of the Model Convention, whose README tells all that happens between them. */
import { compare } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { lineageOf } from '../../src/history/index.ts';
import { shipped } from '../helpers/drafts.ts';

const MODEL_IDS = ['2031-03', '2031-09', '2032-02', '2032-06'] as const;

export function modelSeries() {
  const drafts = MODEL_IDS.map(id => shipped('model-convention', id));
  return { drafts, provenances: drafts.map(({ provenance }) => provenance), lineages: lineagesOf(drafts) };
}

/** Of each draft to the next. */
export function lineagesOf(drafts: readonly Draft[]) {
  return drafts.slice(1).map((after, at) => {
    const before = drafts[at] as Draft;
    return lineageOf(before, after, compare(before, after));
  });
}
