/** The habits of a whole document that no single block shows. */
import type { HeadedKind } from '../../../document/index.ts';
import { labelAt } from '../../line-start.ts';
import { plainWords } from '../../plain-words.ts';
import type { Seen } from '../../seen.ts';

export interface Habits {
  /** Whether the columns of lines mean anything. */
  indented: boolean;
  /** Whether articles stand at the same heading level as the chapters that hold them, so that levels say nothing. */
  flat: boolean;
  /** Whether sections divide the articles instead of gathering them: `Article I` / `Section 1.` / `Section 2.` */
  sectionsInArticles: boolean;
  /** Whether paragraphs are numbered without any mark: `1 Each Party`. */
  bareLabels: boolean;
}

export const habitsOf = (blocks: readonly Seen[]): Habits => ({
  indented: columnsMatter(blocks),
  flat: levelsAreFlat(blocks),
  sectionsInArticles: sectionsDivideArticles(blocks),
  bareLabels: numbersAreBare(blocks),
});

/** Columns are worth asking only if a fair part of the labelled lines is set in, those of notes with them. */
function columnsMatter(blocks: readonly Seen[]): boolean {
  const labelled = blocks.filter(({ words, level }) => level === null && labelAt(plainWords(words)) !== null);
  const setIn = labelled.filter(({ source }) => (source.indent ?? 0) >= 2).length;
  return setIn > 0 && setIn >= labelled.length * 0.05;
}

function levelsAreFlat(blocks: readonly Seen[]): boolean {
  const levels = new Map<HeadedKind, number>();
  for (const { label, level } of blocks) {
    if (level !== null && label && !levels.has(label.kind)) levels.set(label.kind, level);
  }
  const article = levels.get('article');
  return [...levels].some(([kind, level]) => kind !== 'article' && kind !== 'preamble' && level === article);
}

/** True where a section of the body begins under an article and is followed by another one without an article between. */
function sectionsDivideArticles(blocks: readonly Seen[]): boolean {
  const kinds = blocks.flatMap(({ label }) => (label ? [label.kind] : []));
  const annex = kinds.indexOf('annex');
  const body = annex === -1 ? kinds : kinds.slice(0, annex);
  return body.some(
    (kind, at) => kind === 'article' && body[at + 1] === 'section' && body[at + 2] === 'section',
  );
}

function numbersAreBare(blocks: readonly Seen[]): boolean {
  const starts = (pattern: RegExp) => blocks.some(({ plain }) => pattern.test(plain));
  return starts(/^1\s+\p{Lu}/u) && starts(/^2\s+\p{Lu}/u) && !starts(/^[([]*1[.)]/);
}
