/** The life of a provision as sentences and words, for every form it is written in. */
import type { BracketEvent, Row, Segment } from '../../compare/index.ts';
import type { Provenance } from '../../document/index.ts';
import type { Life, LifeStep, LineageRow } from '../../history/index.ts';
import { firstWords } from '../excerpt.ts';
import { printModal } from '../modal-words.ts';
import { restatementNotice } from '../notices.ts';
import { isOnlyReference } from '../row-facts.ts';
import { EVENT_WORDS } from '../summary-lines.ts';

export interface StoryPart {
  /** `15(1)`, or `9(1) → 15(1)` where it came or went elsewhere. */
  name: string;
  says: string[];
  heading: Segment[];
  text: Segment[];
}

export interface StoryStep {
  draft: Provenance;
  citation: string | null;
  says: string[];
  /** The provision itself first, if its words are to be shown, and then what changed below it. */
  parts: StoryPart[];
}

export interface Story {
  /** `15 — Observations by communities`. */
  title: string;
  citation: string;
  /** The draft in which the citation is given. */
  cited: Provenance;
  notice: string | null;
  steps: StoryStep[];
}

/** Tells a life, step by step. */
export function storyOf(life: Life): Story {
  const at = life.steps[life.at];
  const heading = afterWords(at?.heading ?? []);
  const drafts = life.steps.map(({ draft }) => draft);
  const present = life.steps.flatMap(({ change }, index) => (change === 'absent' ? [] : [index]));
  return {
    title: heading ? `${life.citation} — ${heading}` : life.citation,
    citation: life.citation,
    cited: at?.draft ?? {},
    notice: restatementNotice(drafts),
    steps: life.steps.map((step, index) => ({
      draft: step.draft,
      citation: step.citation,
      says: stepSays(step, index < (present[0] ?? 0)),
      parts: partsOf(step),
    })),
  };
}

function stepSays(step: LifeStep, isBefore: boolean): string[] {
  const { change, row, splitOff, mergedIn } = step;
  if (change === 'absent') return [isBefore ? 'not there yet' : 'no longer there'];
  if (change === 'first') return ['there when the series begins'];
  const says = row ? rowSays(row) : [];
  if (splitOff.length > 0) says.push(`split: part of it is now ${splitOff.join(', ')}`);
  if (mergedIn.length > 0) says.push(`merged: it takes in what was ${mergedIn.join(', ')}`);
  if (step.into) says.push(`from here on, the life of ${step.into}`);
  if (step.from) says.push(`before that, the life of ${step.from}`);
  if (change === 'unchanged') says.push(says.length > 0 ? 'words unchanged' : 'unchanged');
  return says;
}

/** What became of a provision, beside its words. */
export function rowSays(row: Row): string[] {
  const { before, after, from, into } = row;
  const says: string[] = [];
  if (row.change === 'inserted') says.push(from ? `new: split off from ${from}` : 'new');
  if (row.change === 'deleted') says.push(into ? `gone: merged into ${into}` : 'gone');
  if (row.moved) says.push(`moved from ${before} to ${after}`);
  else if (row.renumbered) says.push(`renumbered: was ${before}`);
  else if (before !== null && after !== null && before !== after) says.push(`was ${before}`);
  if (row.label) says.push(`number printed ${row.label.before} before, ${row.label.after} now`);
  if (isOnlyReference(row)) says.push('only the numbers referred to changed');
  const isEditorial = row.classes.every(name => name === 'editorial' || name === 'renumbering');
  if (row.change === 'modified' && row.classes.includes('editorial') && isEditorial)
    says.push('editorial only');
  return [
    ...says,
    ...row.brackets
      .filter(isEvent)
      .map(({ event, text }) => `${EVENT_WORDS[event]}: “${firstWords(text, MOST_WORDS)}”`),
    ...(row.modals ?? []).map(printModal),
    ...(row.degraded ? [`not compared in full: ${row.degraded.reason}`] : []),
  ];
}

/** Enough of bracketed words to know them by. */
const MOST_WORDS = 12;

const isEvent = ({ event }: BracketEvent) => event !== 'kept';

function partsOf({ row, parts, change, heading, text, citation }: LifeStep): StoryPart[] {
  const own: StoryPart = { name: citation ?? row?.before ?? '', says: [], heading, text };
  const isShown = change === 'first' || row === null ? change === 'first' : row.change !== 'unchanged';
  return [...(isShown && heading.length + text.length > 0 ? [own] : []), ...parts.map(partOf)];
}

function partOf(row: LineageRow): StoryPart {
  const { before, after, heading = [], text } = row;
  return { name: after ?? before ?? '', says: rowSays(row), heading, text };
}

const afterWords = (segments: readonly Segment[]) =>
  segments.map(({ op, text }) => (op === 'delete' ? '' : text)).join('');
