/** The brackets of one provision, as far as its own words tell: for alternatives side by side. */
import type { BracketEvent, Segment } from '../types.ts';
import { textOf } from '../words/index.ts';
import { type Fate, fatesOf } from './fates.ts';
import { emptyMapping, mapSegments } from './mapping.ts';
import { inside } from './pairs.ts';
import { spansOf } from './spans.ts';

/** What became of a bracket, with its words. */
export interface BracketFate extends Fate {
  text: string;
}

/** The fate of each bracket of a text, those of the earlier text first. */
export function bracketFates(segments: readonly Segment[]): BracketFate[] {
  if (!segments.some(({ text }) => /[[\]［］〔〕【】]/.test(text))) return [];
  const texts = { before: textOf(segments, 'before'), after: textOf(segments, 'after') };
  const map = emptyMapping({ before: texts.before.length, after: texts.after.length });
  mapSegments(map, segments, { before: 0, after: 0 });
  const both = {
    before: { text: texts.before, spans: spansOf(texts.before) },
    after: { text: texts.after, spans: spansOf(texts.after) },
  };
  return fatesOf(both, map).map(fate => ({
    ...fate,
    text: fate.after ? inside(texts.after, fate.after) : fate.before ? inside(texts.before, fate.before) : '',
  }));
}

/** The same as events, without places. */
export const bracketEvents = (segments: readonly Segment[]): BracketEvent[] =>
  bracketFates(segments).map(({ before: _, after: __, ...event }) => event);
