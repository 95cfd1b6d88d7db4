/** The drafting history of a provision as sentences and words, for every output format. */

import type { Row, Segment } from '../compare/index.ts';
import type { Provenance } from '../document/index.ts';
import { counted } from '../document/index.ts';
import type { Beginning, Life, LifeStep, LineageRow } from '../history/index.ts';
import { firstWords } from './excerpt.ts';
import { inQuotes } from './in-quotes.ts';
import { isChange, isOnlyReference, provisionName } from './row-facts.ts';
import { printBracketEvent } from './sentences/brackets.ts';
import { printLabelChange } from './sentences/label.ts';
import { MODAL_NOTE, printModal } from './sentences/modal.ts';
import { printDegraded, UNCHANGED, WORDS_UNCHANGED } from './sentences/pair.ts';

export interface StoryPart {
  /** `15(1)`, or `9(1) → 15(1)` if its citation changed. */
  name: string;
  says: string[];
  heading: Segment[];
  text: Segment[];
}

export interface StoryStep {
  draft: Provenance;
  citation: string | null;
  says: string[];
  /** The provision itself first, if its words are to be shown, followed by its changed subdivisions. */
  parts: StoryPart[];
}

export interface Story {
  /** `Article 15 — Observations by communities`. */
  title: string;
  citation: string;
  /** The draft in which the citation is given. */
  cited: Provenance;
  /** What to know before relying on it. */
  notices: string[];
  steps: StoryStep[];
}

/**
 * Reports the drafting history of a provision, step by step.
 *
 * @param notices what to know about the drafts before relying on them.
 */
export function lifeStory(life: Life, notices: readonly string[]): Story {
  const at = life.steps[life.at];
  const heading = afterWords(at?.heading ?? []);
  const row = life.steps.find(step => step.row)?.row;
  const name = row ? provisionName(row, life.citation) : life.citation;
  const present = life.steps.flatMap(({ change }, index) => (change === 'absent' ? [] : [index]));
  return {
    title: heading ? `${name} — ${heading}` : name,
    citation: life.citation,
    cited: at?.draft ?? {},
    notices: [...notices, ...(life.steps.some(({ modals }) => modals.length > 0) ? [MODAL_NOTE] : [])],
    steps: life.steps.map((step, index) => ({
      draft: step.draft,
      citation: step.citation,
      says: stepSays(step, index < (present[0] ?? 0)),
      parts: partsOf(step),
    })),
  };
}

function stepSays(step: LifeStep, isBefore: boolean): string[] {
  const { change, row, beginning, splitOff, mergedIn } = step;
  if (change === 'absent') return [isBefore ? 'not yet in the text' : 'no longer in the text'];
  if (change === 'first')
    return ['in the first draft of the series', ...(beginning ? [beginningSays(beginning)] : [])];
  const all = row ? rowSays(row, { splitOff, mergedIn }) : kinSays({ splitOff, mergedIn });
  // A draft changed as little as that only if nothing below the provision changed more.
  const isSmall = step.parts.every(part => isOnlyEditorial(part) || isOnlyReference(part) || !isChange(part));
  const says = isSmall ? all : all.filter(one => one !== EDITORIAL_ONLY && one !== REFERENCES_ONLY);
  const [taker, source] = [step.into ?? step.successor, step.from ?? step.successorOf];
  if (taker) says.push(`continues as ${taker}`);
  if (source) says.push(`continues ${source}`);
  if (change === 'unchanged') says.push(says.length > 0 ? WORDS_UNCHANGED : UNCHANGED);
  return says.length > 0 ? says : ['changed'];
}

function beginningSays({ provisions, words, opening }: Beginning): string {
  const below = counted(provisions, 'subdivision');
  return `${below}, ${counted(words, 'word')} in all: ${inQuotes(firstWords(opening, MOST_WORDS))}`;
}

/** The provisions split off from a provision, and those merged into it. */
type Kin = Pick<LifeStep, 'splitOff' | 'mergedIn'>;

function kinSays({ splitOff, mergedIn }: Kin): string[] {
  return [
    ...(splitOff.length > 0 ? [`split: part of it is now ${splitOff.join(', ')}`] : []),
    ...(mergedIn.length > 0 ? [`merged: now includes ${mergedIn.join(', ')}`] : []),
  ];
}

/** What happened to a provision, apart from its words. */
function rowSays(row: Row, kin: Kin): string[] {
  const recast = kinSays(kin);
  return [
    ...placeSays(row),
    ...recast,
    ...(isOnlyReference(row) ? [REFERENCES_ONLY] : []),
    // Words that only moved to a provision of their own are not an editorial change.
    ...(isOnlyEditorial(row) && recast.length === 0 ? [EDITORIAL_ONLY] : []),
    ...row.brackets
      .filter(({ event }) => event !== 'kept')
      .map(event => `${printBracketEvent(event)}: ${inQuotes(firstWords(event.text, MOST_WORDS))}`),
    ...(row.modals ?? []).map(printModal),
    ...[printDegraded(row)].filter(one => one !== null),
  ];
}

function placeSays({ before, after, from, into, change, moved, renumbered, label }: Row): string[] {
  const says: string[] = [];
  if (change === 'inserted') says.push(from ? `new: split off from ${from}` : 'new');
  if (change === 'deleted') says.push(into ? `gone: merged into ${into}` : 'gone');
  if (moved) says.push(`moved from ${before} to ${after}`);
  else if (renumbered) says.push(`renumbered: was ${before}`);
  else if (before !== null && after !== null && before !== after) says.push(`was ${before}`);
  if (label) says.push(printLabelChange(label));
  return says;
}

const EDITORIAL_ONLY = 'editorial only';
const REFERENCES_ONLY = 'only the numbers in references changed';

const isOnlyEditorial = ({ change, classes }: Row) =>
  change === 'modified' &&
  classes.includes('editorial') &&
  classes.every(name => name === 'editorial' || name === 'renumbering');

/** Enough of bracketed words to know them by. */
const MOST_WORDS = 12;

function partsOf(step: LifeStep): StoryPart[] {
  const { row, parts, change, heading, text, citation } = step;
  const own: StoryPart = { name: citation ?? row?.before ?? '', says: [], heading, text };
  const isShown = change === 'first' || (row !== null && row.change !== 'unchanged');
  return [
    ...(isShown && heading.length + text.length > 0 ? [own] : []),
    ...parts.map(part => partOf(part, kinOf(part, parts))),
  ];
}

function kinOf({ before, after }: LineageRow, parts: readonly LineageRow[]): Kin {
  if (before === null || after === null) return { splitOff: [], mergedIn: [] };
  return {
    splitOff: parts.flatMap(part => (part.from === before && part.after !== null ? [part.after] : [])),
    mergedIn: parts.flatMap(part => (part.into === after && part.before !== null ? [part.before] : [])),
  };
}

function partOf(row: LineageRow, kin: Kin): StoryPart {
  const { before, after, heading = [], text } = row;
  return { name: after ?? before ?? '', says: rowSays(row, kin), heading, text };
}

const afterWords = (segments: readonly Segment[]) =>
  segments.map(({ op, text }) => (op === 'delete' ? '' : text)).join('');
