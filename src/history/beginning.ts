/** What a provision was when its series began: its life tells what changed, and of the first draft nothing did. */
import { countWords } from '../document/index.ts';
import type { Series } from './series.ts';
import type { Life } from './types.ts';

/** A provision with all that is below it. */
export interface Beginning {
  /** How many provisions are below it. */
  provisions: number;
  /** Of all of them and its own, headings included. */
  words: number;
  /** The first words below its heading. */
  opening: string;
}

/** The life with what it began with, where that is more than its own words. */
export async function withBeginning(life: Life, series: Series): Promise<Life> {
  const [first, ...later] = life.steps;
  if (first?.change !== 'first' || first.citation === null) return life;
  const lines = (await series.digest(0)).under(first.citation);
  if (lines.length < 2) return life;
  const texts = lines.map(({ text }) => text).filter(Boolean);
  const words = lines.reduce((sum, { heading, text }) => sum + countWords(heading) + countWords(text), 0);
  const beginning = { provisions: lines.length - 1, words, opening: texts[0] ?? '' };
  return { ...life, steps: [{ ...first, beginning }, ...later] };
}
