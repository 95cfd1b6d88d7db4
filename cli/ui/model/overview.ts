/** The overview that a pair opens with: the report, the strip of articles and the bracket ledger, to choose a provision from. */
import {
  type ArticleStrip,
  articleStrip,
  BY_ARTICLE,
  type Comparison,
  type Entry,
  entryText,
  FATE_SIGNS,
  FATE_WORDS,
  type Fate,
  type Report,
  reportOf,
  type Section,
  withinBudget,
} from '../../../src/index.ts';
import type { ReviewDocument } from './document.ts';
import { menu } from './menus.ts';
import type { Layer, MenuItem, State } from './state.ts';

type Menu = Extract<Layer, { type: 'menu' }>;

const STYLES: Readonly<Partial<Record<Fate, string>>> = {
  gone: 'deleted',
  parts: 'deleted',
  merged: 'deleted',
  new: 'inserted',
  formed: 'inserted',
  split: 'inserted',
  kept: 'remark',
};

/** The report of the pair, cut to what can be read at one go; to choose an entry goes to its provision. */
export function overviewMenu(state: State): Menu {
  const { document, report: known, names } = state;
  const full = known ?? firstReport(document);
  const report = withinBudget(full, 'normal');
  const strip = stripOf(document);
  const items = report.sections.flatMap(section => [
    ...sectionItems(
      section.id === 'brackets' ? ledgerSection(section, strip, full) : section,
      full.sections.find(({ id }) => id === section.id)?.entries ?? [],
      document,
    ).map(withBrackets(strip, document)),
    ...(section.id === 'in-short' ? stripItems(strip, document) : []),
  ]);
  const waits: MenuItem[] =
    known === null ? [{ id: '', text: 'Flags and references are still being computed.' }] : [];
  const title = `${names.before} → ${names.after}`;
  return menu('overview', title, [...items, ...waits, ...ledgerItems(strip, document)], 1);
}

/** The same with what has been found since; the pointer stays at its entry. */
export function renewedOverview(state: State, layer: Menu): Menu {
  const renewed = overviewMenu(state);
  const chosen = layer.items[layer.at];
  const same = (one: MenuItem) =>
    one.text === chosen?.text && one.id === chosen.id && !one.cells === !chosen.cells;
  const at = renewed.items.findIndex(same);
  return { ...renewed, at: at < 0 ? layer.at : at, cell: layer.cell, top: layer.top };
}

const reports = new WeakMap<Comparison, Report>();

/** What can be said before flags and references are known, worked out once. */
function firstReport({ comparison, drafts }: ReviewDocument): Report {
  const report = reports.get(comparison) ?? reportOf({ comparison, drafts, findings: [] });
  reports.set(comparison, report);
  return report;
}

const strips = new WeakMap<Comparison, ArticleStrip>();

/** It does not depend on flags, and is worked out once. */
function stripOf({ comparison, drafts }: ReviewDocument): ArticleStrip {
  const strip = strips.get(comparison) ?? articleStrip({ comparison, drafts });
  strips.set(comparison, strip);
  return strip;
}

/** The totals of the ledger, however long; its articles stand at the end, and only single options are left out. */
function ledgerSection(section: Section, { totals }: ArticleStrip, full: Report): Section {
  const all = full.sections.find(({ id }) => id === section.id)?.entries ?? [];
  return {
    ...section,
    entries: totals.map(({ entry }) => entry),
    leftOut: all.filter(({ isDetail }) => isDetail).length,
  };
}

function sectionItems(
  { title, entries, leftOut }: Section,
  all: readonly Entry[],
  document: ReviewDocument,
): MenuItem[] {
  const more = leftOut > 0 ? ` (${leftOut} more: treaty summary --length full)` : '';
  return [
    { id: '', text: `${title}${more}`, style: 'heading' },
    ...entries.map(
      (entry): MenuItem => ({
        id: placeOf(entry, document),
        ...(entry.where === '' ? {} : { lead: [entry.where] }),
        text: entryText({ ...entry, where: '' }),
        ...innerOf(entry, all, document),
      }),
    ),
  ];
}

/** A total of brackets with all that it counts. */
const withBrackets =
  ({ totals }: ArticleStrip, document: ReviewDocument) =>
  (item: MenuItem): MenuItem => {
    const total = totals.find(({ entry, brackets }) => brackets.length > 0 && entryText(entry) === item.text);
    if (!total) return item;
    const inner = total.brackets.map(({ before, after, says, words }): MenuItem => {
      const cited = after === null ? document.find('before', before ?? '') : document.find('after', after);
      return { id: String(cited?.at ?? ''), lead: [after ?? before ?? '', says], text: words };
    });
    return { ...item, inner };
  };

/** Of an entry with a list, all that the list names, cut or not. */
function innerOf(entry: Entry, all: readonly Entry[], document: ReviewDocument): Pick<MenuItem, 'inner'> {
  if (!entry.items) return {};
  const isSame = (one: Entry) =>
    one.weight === entry.weight && one.where === entry.where && one.title === entry.title;
  const items = all.find(one => isSame(one) && one.items)?.items ?? entry.items;
  return { inner: items.map(text => ({ id: namedPlace(text, document), text })) };
}

/** Words of a list that may be a citation: `annex II, part A`, and then a title. */
const MOST_WORDS = 6;

/** The provision that a text begins with, by the numbers of the later draft, else of the earlier one; empty where it names none. */
function namedPlace(text: string, document: ReviewDocument): string {
  const words = text.split(' ').slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length -= 1) {
    const citation = words
      .slice(0, length)
      .join(' ')
      .replace(/[:;,]$/, '');
    const found = document.find('after', citation) ?? document.find('before', citation);
    if (found) return String(found.at);
  }
  return '';
}

/** The provision that an entry is about; empty where it is about several, or none. */
function placeOf({ rows, before, after }: Entry, document: ReviewDocument): string {
  if (rows[0] !== undefined) return entryOfRow(rows[0], document);
  const cited =
    (after === null ? undefined : document.find('after', after)) ??
    (before === null ? undefined : document.find('before', before));
  return cited ? String(cited.at) : '';
}

function entryOfRow(row: number, { comparison, entryOf }: ReviewDocument): string {
  const found = comparison.rows[row];
  return String((found && entryOf(found)?.at) ?? '');
}

function stripItems({ cells }: ArticleStrip, document: ReviewDocument): MenuItem[] {
  if (cells.length === 0) return [];
  // One word for a sign; each cell says more where it is chosen.
  const words = new Map<string, string>();
  for (const fate of Object.keys(FATE_SIGNS) as Fate[])
    if (cells.some(cell => cell.fate === fate) && !words.has(FATE_SIGNS[fate]))
      words.set(FATE_SIGNS[fate], FATE_WORDS[fate]);
  const legend = [...words].map(([sign, word]) => `${sign} ${word}`);
  if (cells.some(({ open }) => open > 0)) legend.push('[ in brackets');
  return [
    { id: '', text: `Articles: ${legend.join('; ')}`, style: 'heading' },
    {
      id: '',
      text: '',
      cells: cells.map(({ name, fate, open, says, row }) => ({
        id: entryOfRow(row, document),
        text: `${name}${FATE_SIGNS[fate]}${open > 0 ? '[' : ''}`,
        says,
        ...(STYLES[fate] ? { style: STYLES[fate] } : {}),
      })),
    },
  ];
}

function ledgerItems({ brackets }: ArticleStrip, document: ReviewDocument): MenuItem[] {
  if (brackets.length === 0) return [];
  return [
    { id: '', text: BY_ARTICLE, style: 'heading' },
    ...brackets.map(
      ({ row, name, says }): MenuItem => ({
        id: row === null ? '' : entryOfRow(row, document),
        lead: [name],
        text: says,
      }),
    ),
  ];
}
