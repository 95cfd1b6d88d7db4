/** How much of a report is shown: the heaviest entries of every section, and what is left out is counted. */
import { type Provenance, standingOf } from '../document/index.ts';
import { cutEntries, isWhole } from './cut-section.ts';
import { costOfAll, INDENT, linesOf } from './line-count.ts';
import { MARKS_NOTICE } from './marks.ts';
import type { Entry, Report, ReportLength, Section, SectionId } from './types.ts';

interface Budget {
  /** Lines in all, with the names of the drafts, notices and titles. */
  lines: number;
  /** Whether an empty line stands in front of every section. */
  isLoose: boolean;
  /** Lines that a section has at least, where it needs them; what others do not need is dealt out in their order. */
  least: Readonly<Record<SectionId, number>>;
}

/**
 * A screen of a laptop shows 24 lines; sixty are what a delegate reads between two meetings and a page holds in print. How the
 * lines are dealt out follows `ideal-summary` made by hand: what is open and what was settled take most of it.
 */
const BUDGETS: Readonly<Record<Exclude<ReportLength, 'full'>, Budget>> = {
  brief: {
    lines: 24,
    isLoose: false,
    least: {
      'in-short': 4,
      'red-lines': 3,
      where: 3,
      brackets: 2,
      facts: 3,
      open: 0,
      'take-care': 0,
      rest: 0,
    },
  },
  normal: {
    lines: 60,
    isLoose: true,
    least: {
      'in-short': 5,
      'red-lines': 6,
      where: 8,
      brackets: 5,
      facts: 6,
      open: 6,
      'take-care': 3,
      rest: 2,
    },
  },
};

/** Entries of a section that a budget chooses from. */
interface Choice {
  section: Section;
  /** What is said in few lines. */
  main: readonly Entry[];
  /** The same and more, one by one: said where there is room left. */
  details: readonly Entry[];
}

/** The report cut to a length. */
export function withinBudget(report: Report, length: ReportLength): Report {
  if (length === 'full') return { ...report, length };
  const budget = BUDGETS[length];
  const choices = report.sections
    .filter(({ id }) => budget.least[id] > 0)
    .map(section => ({
      section,
      main: section.entries.filter(({ isDetail }) => !isDetail).map(shortened),
      details: section.entries.filter(({ isDetail }) => isDetail),
    }));
  const sections = withDetails(choices, ...cutChoices(choices, roomOf(report, choices, budget), budget));
  const count = (all: readonly Section[]) => all.reduce((sum, { entries }) => sum + entries.length, 0);
  return { ...report, length, sections, leftOut: count(report.sections) - count(sections) };
}

/** Lines for entries: without the names of the drafts, notices, titles, and the line that says what was left out. */
function roomOf(
  { before, after, notices, sections }: Report,
  choices: readonly Choice[],
  { lines, isLoose }: Budget,
): number {
  const isMarked = sections.some(({ entries }) =>
    entries.some(one => one.sentences.some(({ words }) => words)),
  );
  const head =
    (isMarked ? linesOf(MARKS_NOTICE, 0) : 0) +
    headOf(before) +
    headOf(after) +
    notices.reduce((sum, notice) => sum + linesOf(notice, INDENT), 0);
  return Math.max(0, lines - head - choices.length * (isLoose ? 2 : 1) - (isLoose ? 2 : 1));
}

/** A draft has its title, and a line with its name, date, symbol and status. */
const headOf = (draft: Provenance) => {
  const { title = '', treaty, id, date, symbol, status } = draft;
  const facts = [treaty && id ? `${treaty}@${id}` : '', date, symbol, status, standingOf(draft)].filter(
    Boolean,
  );
  return linesOf(title, HEAD_INDENT) + (facts.length > 0 ? linesOf(facts.join(' · '), HEAD_INDENT) : 0);
};
const HEAD_INDENT = 10;

const shortened = ({ short, ...entry }: Entry): Entry => ({ ...entry, ...short });

/** Lines by which sections grow in turn, once each has its least: enough for an entry. */
const STEP = 2;

/** Deals the lines out to the sections: to each its least, and then in turn. */
function sharesOf(
  choices: readonly Choice[],
  room: number,
  { least }: Budget,
): [Map<SectionId, number>, number] {
  const needed = new Map(choices.map(({ section, main }) => [section.id, costOfAll(main)]));
  const shares = new Map<SectionId, number>();
  let left = room;
  const give = (id: SectionId, most: number) => {
    const known = shares.get(id) ?? 0;
    const share = Math.min((needed.get(id) ?? 0) - known, most, left);
    shares.set(id, known + share);
    left -= share;
  };
  for (const { section } of choices) give(section.id, least[section.id]);
  for (let before = -1; left > 0 && before !== left; ) {
    before = left;
    for (const { section } of choices) give(section.id, STEP);
  }
  return [shares, left];
}

/** The entries of each section, and the lines that are left; what one cannot fill, because its next entry is longer, goes to others. */
function cutChoices(
  choices: readonly Choice[],
  room: number,
  budget: Budget,
): [Map<SectionId, readonly Entry[]>, number] {
  const [shares, spare] = sharesOf(choices, room, budget);
  const cut = new Map<SectionId, readonly Entry[]>();
  let left = spare;
  for (let round = 0; round < 2; round += 1) {
    for (const { section, main } of choices) {
      const known = cut.get(section.id);
      const mine = left + (known ? costOfAll(known) : (shares.get(section.id) ?? 0));
      const entries = cutEntries(main, mine);
      left = mine - costOfAll(entries);
      cut.set(section.id, entries);
    }
  }
  return [cut, left];
}

/** Adds details where nothing else of a section was cut, and leaves out sections that have nothing. */
function withDetails(
  choices: readonly Choice[],
  cut: ReadonlyMap<SectionId, readonly Entry[]>,
  spare: number,
): Section[] {
  let left = spare;
  return choices.flatMap(({ section, main, details }) => {
    const chosen = cut.get(section.id) ?? [];
    const others = chosen.filter(({ isDigest }) => !isDigest);
    const room = left + costOfAll(chosen);
    const areEnough = details.length > 0 && costOfAll([...others, ...details]) <= room;
    const more = isWhole(main, chosen) && !areEnough ? cutEntries(details, left) : [];
    const entries = areEnough ? [...others, ...details] : [...chosen, ...more];
    left = room - costOfAll(entries);
    return entries.length > 0
      ? [{ ...section, entries, leftOut: section.entries.length - entries.length }]
      : [];
  });
}
