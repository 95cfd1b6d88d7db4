/** How much of a report is shown: the heaviest entries of every section, and what is left out is counted. */
import type { Provenance } from '../document/index.ts';
import { entryText } from './entry-text.ts';
import type { Entry, Report, ReportLength, Section, SectionId } from './types.ts';

/** Columns of the narrowest terminal that a line must fit. */
const WIDTH = 80;
const INDENT = 2;

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
      open: 4,
      'take-care': 3,
      rest: 2,
    },
  },
};

/** The report cut to a length. */
export function withinBudget(report: Report, length: ReportLength): Report {
  if (length === 'full') return { ...report, length };
  const { lines, isLoose, least } = BUDGETS[length];
  const sections = report.sections
    .filter(({ id }) => least[id] > 0)
    .map(section => {
      const entries = section.entries.filter(({ isDetail }) => !isDetail).map(shortened);
      return { ...section, entries, leftOut: section.entries.length - entries.length };
    });
  const gone = report.sections.filter(({ id }) => least[id] === 0);
  const head =
    headOf(report.before) +
    headOf(report.after) +
    report.notices.reduce((sum, notice) => sum + linesOf(notice, INDENT), 0);
  const titles = sections.length * (isLoose ? 2 : 1);
  // The last line says what was left out.
  let room = Math.max(0, lines - head - titles - (isLoose ? 2 : 1));
  const needed = new Map(
    sections.map(section => [section.id, section.entries.reduce((sum, one) => sum + costOf(one), 0)]),
  );
  const shares = new Map<SectionId, number>();
  for (const { id } of sections) {
    const share = Math.min(needed.get(id) ?? 0, least[id], room);
    shares.set(id, share);
    room -= share;
  }
  for (let before = -1; room > 0 && before !== room; ) {
    before = room;
    for (const { id } of sections) {
      const share = Math.min((needed.get(id) ?? 0) - (shares.get(id) ?? 0), room, STEP);
      shares.set(id, (shares.get(id) ?? 0) + share);
      room -= share;
    }
  }
  const cut = cutSections(sections, shares, room).filter(({ entries }) => entries.length > 0);
  const leftOut =
    cut.reduce((sum, section) => sum + section.leftOut, 0) +
    gone.reduce((sum, { entries }) => sum + entries.length, 0) +
    sections
      .filter(({ id }) => !cut.some(section => section.id === id))
      .reduce((sum, { entries, leftOut: details }) => sum + entries.length + details, 0);
  return { ...report, length, sections: cut, leftOut };
}

/** Cuts each section to its share; what one cannot fill, because its next entry is longer, goes to those behind it, and then in front. */
function cutSections(
  sections: readonly Section[],
  shares: ReadonlyMap<SectionId, number>,
  spare: number,
): Section[] {
  const cut = new Map<SectionId, Section>();
  let left = spare;
  for (let round = 0; round < 2; round += 1) {
    for (const section of sections) {
      const known = cut.get(section.id);
      const room = left + (known ? sizeOf(known) : (shares.get(section.id) ?? 0));
      const next = cutSection(section, room);
      left = room - sizeOf(next);
      cut.set(section.id, next);
    }
  }
  return [...cut.values()];
}

const sizeOf = ({ entries }: Section) => entries.reduce((sum, one) => sum + costOf(one), 0);

/** A draft has its title, and a line with its name, date, symbol and status. */
const headOf = ({ title = '', treaty, id, date, symbol, status, authenticity }: Provenance) => {
  const facts = [treaty && id ? `${treaty}@${id}` : '', date, symbol, status, authenticity].filter(Boolean);
  return linesOf(title, HEAD_INDENT) + (facts.length > 0 ? linesOf(facts.join(' · '), HEAD_INDENT) : 0);
};
const HEAD_INDENT = 10;

const shortened = ({ short, ...entry }: Entry): Entry => ({ ...entry, ...short });

/** Lines by which sections grow in turn, once each has its least: enough for an entry. */
const STEP = 2;

/** Lines that a list has at first, so that a long one does not take the place of all that weighs a little less. */
const FIRST_LINES = 2;

/** The heaviest entries that fit, in the order in which the section has them; a list is cut before its entry is left out. */
function cutSection(section: Section, room: number): Section {
  const byWeight = [...section.entries.entries()].sort(
    ([at, one], [other, two]) => two.weight - one.weight || at - other,
  );
  const kept = new Map<number, Entry>();
  let left = room;
  const keep = (at: number, entry: Entry | null): boolean => {
    const known = kept.get(at);
    const cost = entry ? costOf(entry) - (known ? costOf(known) : 0) : Number.POSITIVE_INFINITY;
    if (!entry || cost > left) return false;
    kept.set(at, entry);
    left -= cost;
    return true;
  };
  for (const [at, entry] of byWeight) {
    const first = entry.items ? fitting(entry, Math.min(FIRST_LINES, left)) : null;
    // What weighs less does not take the place of what did not fit: the reader would think that there was nothing else.
    if (!keep(at, first ?? entry)) break;
  }
  for (const [at, entry] of byWeight) {
    const known = kept.get(at);
    if (known?.itemsLeftOut) keep(at, fitting(entry, costOf(known) + left));
  }
  const entries = section.entries.flatMap((_, at) => kept.get(at) ?? []);
  return { ...section, entries, leftOut: section.leftOut + section.entries.length - entries.length };
}

/** An entry, with as much of its list as fits; null where not even one item does. */
const fitting = (entry: Entry, room: number): Entry | null =>
  costOf(entry) <= room ? entry : cutItems(entry, room);

function cutItems(entry: Entry, room: number): Entry | null {
  const items = entry.items ?? [];
  for (let count = items.length - 1; count > 0; count -= 1) {
    const cut = {
      ...entry,
      items: items.slice(0, count),
      itemsLeftOut: (entry.itemsLeftOut ?? 0) + items.length - count,
    };
    if (costOf(cut) <= room) return cut;
  }
  return null;
}

/** Signs that take two columns: Han, kana, Hangul and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const columnsOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

/** Lines that a text takes where words are wrapped, and words that are longer than a line are broken. */
function linesOf(text: string, indent: number): number {
  const width = WIDTH - indent;
  let [lines, column] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const columns = columnsOf(word);
    if (column > 0 && column + 1 + columns > width) {
      lines += 1;
      column = 0;
    }
    column += columns + (column > 0 ? 1 : 0);
    if (column > width) {
      lines += Math.ceil(column / width) - 1;
      column = width;
    }
  }
  return lines;
}

/** Lines that an entry takes in text: what goes on is set in as far again. */
export const costOf = (entry: Entry): number => linesOf(entryText(entry), INDENT * 2);
