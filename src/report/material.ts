/** What the sections of a report are made from, worked out once. */
import type { Row } from '../compare/index.ts';
import { countBrackets, type DraftBrackets } from '../document/index.ts';
import { articlesOf, type Places, placesOf } from './articles.ts';
import { type Kin, kinOf } from './kin.ts';
import { type Names, namesOf } from './names.ts';
import type { Group, Outline } from './outline.ts';
import type { ReportInput } from './types.ts';

export interface Material extends ReportInput {
  outline: Outline;
  kin: Kin;
  counts: { before: DraftBrackets; after: DraftBrackets };
  /** The articles, annexes, preamble and what stands in their place, with all rows in them. */
  articles: readonly (Group & { head: Row })[];
  /** What stands where in each draft. */
  places: { before: Places; after: Places };
  /** How a provision is named in a list. */
  names: Names;
  /** Place of a row in the comparison. */
  placeOf: ReadonlyMap<Row, number>;
}

export function materialOf(input: ReportInput, outline: Outline): Material {
  const { rows } = input.comparison;
  const { before, after } = input.drafts;
  const places = { before: placesOf(before), after: placesOf(after) };
  return {
    ...input,
    outline,
    kin: kinOf(input.comparison),
    counts: { before: countBrackets(before), after: countBrackets(after) },
    articles: articlesOf(outline, places.before, places.after),
    places,
    names: namesOf(rows, places),
    placeOf: new Map(rows.map((row, at) => [row, at])),
  };
}
