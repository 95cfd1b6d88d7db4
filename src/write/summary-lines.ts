/** The lines of a summary, section by section. */
import { type BracketEvent, countedBrackets, type Row, type Segment } from '../compare/index.ts';
import {
  excerptOf,
  firstChanges,
  firstWords,
  printLabelChange,
  printModal,
  printSuccessors,
} from '../report/index.ts';
import type { Outline } from './outline.ts';
import { printNamedRun, runsOf } from './renumbering.ts';
import { citationOf, headingWords, ownWords, provisionName } from './row-facts.ts';

export interface SummaryLine {
  /** The provision or provisions, with what they are called: `Article 4, was 60 bis`, `40(1)`. */
  where: string;
  /** The heading of the provision. */
  heading?: string;
  /** What happened, where the title of the section does not say it all. */
  what?: string;
  /** The first words, or the changed ones with a little of what stands around them. */
  words?: readonly Segment[];
  /** The article that the line belongs under, named as in `where`, with its heading. */
  under?: string;
}

/** How many words an excerpt shows of a provision, of a change, and around a change. */
const WORDS = { first: 12, change: 16, around: 4 };
/** Changes that are shown of one provision; a watcher who wants them all reads the diff. */
const MOST_CHANGES = 3;

/** New or deleted provisions, each with all that came or went with it. */
export function wholes(
  rows: readonly Row[],
  change: 'inserted' | 'deleted',
  outline: Outline,
): SummaryLine[] {
  const some = rows.filter(row => row.change === change);
  const held = new Map<Row, number>();
  const tops: Row[] = [];
  for (const row of some) {
    let top = row;
    for (let at = outline.parentOf(row); at?.change === change; at = outline.parentOf(at)) top = at;
    if (top === row) tops.push(row);
    else held.set(top, (held.get(top) ?? 0) + 1);
  }
  const op = change === 'inserted' ? 'insert' : 'delete';
  return tops.map(row => {
    const inside = held.get(row);
    const origin = row.from
      ? `split off from ${row.from}`
      : row.into
        ? `merged into ${row.into}`
        : (printSuccessors(row) ?? '');
    const size = inside ? `with ${inside} provision${inside > 1 ? 's' : ''} in it` : '';
    const what = [origin, size].filter(Boolean).join(', ');
    const words = firstWords(ownWords(row), WORDS.first);
    return {
      where: provisionName(row),
      ...headingPart(row),
      ...(what ? { what } : {}),
      ...(words && !headingWords(row) ? { words: [{ op, text: words }] } : {}),
    };
  });
}

const headingPart = (row: Row) => (headingWords(row) ? { heading: headingWords(row) } : {});

/** `60 bis → 4`, with what moved. */
export function movedLine(row: Row): SummaryLine {
  const what = row.change === 'modified' ? 'and its words changed' : '';
  const words = firstWords(ownWords(row), WORDS.first);
  return {
    where: `${row.before} → ${row.after}`,
    ...headingPart(row),
    ...(what ? { what } : {}),
    ...(words && !headingWords(row) ? { words: [{ op: 'equal', text: words }] } : {}),
  };
}

/** A line for each run of provisions that were renumbered alike. */
export function renumberedLines(rows: readonly Row[]): SummaryLine[] {
  return runsOf(rows.filter(row => row.renumbered)).map(run => ({
    where: printNamedRun(run),
    ...(run.rows.length === 1 ? headingPart(run.first) : {}),
  }));
}

/** A line for each provision with other words, under its article. */
export function changedLines({ groups }: Outline): SummaryLine[] {
  return groups.flatMap(({ head, rows }) => {
    const changed = rows.filter(row => row.kind !== 'note' && isReworded(row));
    return changed.map(row => {
      const segments = isChanged(row.text) || row.text.length === 0 ? row.text : [];
      const heading = isChanged(row.heading ?? []) ? (row.heading ?? []) : [];
      const shown = [...heading, ...(heading.length > 0 && segments.length > 0 ? [SPACE] : []), ...segments];
      return {
        where: namedBothWays(row),
        ...whatPart(row),
        words: excerptOf(firstChanges(shown, MOST_CHANGES), WORDS.around, WORDS.change),
        ...(head && head !== row
          ? { under: [provisionName(head), headingWords(head)].filter(Boolean).join(' — ') }
          : {}),
      };
    });
  });
}

/** What is said beside the words: a label that is printed otherwise, and a modal verb or hedge that changed. */
function whatPart({ label, modals }: Row): { what?: string } {
  const said = [...(label ? [printLabelChange(label)] : []), ...(modals ?? []).map(printModal)];
  return said.length > 0 ? { what: said.join('; ') } : {};
}

const SPACE: Segment = { op: 'equal', text: ' ' };
const isChanged = (segments: readonly Segment[]) => segments.some(({ op }) => op !== 'equal');

/** `Article 6, was 5`. */
function namedBothWays(row: Row): string {
  const was = row.before !== null && row.before !== citationOf(row) ? `, was ${row.before}` : '';
  return provisionName(row) + was;
}

/** Changed in more than brackets and cross-references, which have sections of their own. */
const isReworded = (row: Row): boolean =>
  row.change === 'modified' && !isReference(row) && !isBracketsOnly(row);

const isBracketsOnly = (row: Row): boolean =>
  row.brackets.some(({ event }) => event !== 'kept') &&
  row.classes.includes('bracket') &&
  row.classes.every(name => name === 'bracket' || name === 'renumbering');

/** Whether nothing but numbers of articles and paragraphs changed, because those were renumbered. */
export const isReference = (row: Row): boolean =>
  row.change === 'modified' &&
  row.classes.includes('reference') &&
  row.classes.every(name => name === 'reference' || name === 'renumbering');

const EVENT_WORDS: Readonly<Record<BracketEvent['event'], string>> = {
  opened: 'brackets put round words that stood there',
  lifted: 'bracket lifted, words kept',
  struck: 'struck with its bracket',
  added: 'new, in brackets',
  edited: 'edited, still in brackets',
  kept: 'still in brackets',
};

/** What an event means, as a sentence about the words that follow. */
export function printBracketEvent({ event, partly, inBrackets, opensIn, nowIn }: BracketEvent): string {
  const words = !partly
    ? EVENT_WORDS[event]
    : event === 'lifted'
      ? 'bracket lifted, most words kept'
      : 'brackets put round words that mostly stood there';
  return [
    words,
    ...(inBrackets ? ['in another bracket'] : []),
    ...(opensIn === undefined ? [] : [`the bracket opens in ${opensIn}`]),
    ...(nowIn === undefined ? [] : [`now in ${nowIn}`]),
  ].join(', ');
}

/** A line for each bracket of a provision that did not stay as it was. */
export function bracketLines(row: Row): SummaryLine[] {
  const events = countedBrackets(row).filter(({ event }) => event !== 'kept');
  return events.map(event => ({
    where: namedBothWays(row),
    what: printBracketEvent(event),
    words: [{ op: 'equal', text: firstWords(event.text, WORDS.first) }],
  }));
}

/** Whether a bracket of a provision is as open as before. */
export const isStillBracketed = (row: Row): boolean => row.brackets.some(({ event }) => event === 'kept');

/** All citations on one line; none where there is nothing to list. */
export function listLine(rows: readonly Row[]): SummaryLine[] {
  return rows.length === 0 ? [] : [{ where: rows.map(citationOf).join(', ') }];
}

/** Notes are counted only: they are about the text. */
export function noteLines(rows: readonly Row[]): SummaryLine[] {
  const notes = rows.filter(row => row.kind === 'note');
  const counts = [
    ['new', 'inserted'],
    ['gone', 'deleted'],
    ['changed', 'modified'],
  ] as const;
  const said = counts
    .map(([word, change]) => [notes.filter(row => row.change === change).length, word] as const)
    .filter(([count]) => count > 0);
  return said.length === 0 ? [] : [{ where: said.map(([count, word]) => `${count} ${word}`).join(', ') }];
}
