/** Counts and lists of brackets on a page. */
import { BRACKET_COLUMNS, bracketCells, counted, type NamedBrackets } from '../../src/index.ts';
import type { Page } from './page.ts';

/** Every bracket with its citation and words; of two drafts, with what became of it. */
export function putBracketList(page: Page, drafts: readonly NamedBrackets[]): void {
  const since = drafts.find(named => named.since?.list)?.since?.list;
  if (since) {
    page.gap();
    for (const named of drafts) page.text(listTitle(named), 0, 'heading');
    for (const { before, after, says, words } of since) {
      const was =
        before !== null && after !== null && before !== after
          ? `was ${before || 'outside the articles'}; `
          : '';
      putBracket(page, after ?? before ?? '', was + says, words);
    }
    return;
  }
  for (const named of drafts) {
    page.gap();
    page.text(listTitle(named), 0, 'heading');
    for (const { citation, words, closesIn } of named.list ?? [])
      putBracket(page, citation, closesIn ? `closes in ${closesIn}` : '', words);
  }
}

/** `draft.md: 12 pairs of brackets`, `draft.md, 6: 3 pairs of brackets`: what the tables count. */
function listTitle({ draft, counts, asked }: NamedBrackets): string {
  if (isMissing(asked)) return `${draft}: no such provision`;
  const where = asked ? `, ${asked.citations.join(', ')}` : '';
  return `${draft}${where}: ${counted(counts.total.brackets, 'pair of brackets', 'pairs of brackets')}`;
}

/** Whether provisions were asked for that this draft has not. */
const isMissing = (asked: NamedBrackets['asked']): boolean => asked?.citations.length === 0;

/** One line for each draft, followed for each draft by one line for each provision with brackets or options. */
export function putBracketTables(page: Page, drafts: readonly NamedBrackets[], between?: () => void): void {
  page.gap();
  putLine(page, 'Draft', BRACKET_COLUMNS);
  for (const { draft, counts, asked } of drafts) {
    if (isMissing(asked)) page.text(`${draft}: no such provision`);
    else putLine(page, asked ? `${draft}: ${asked.citations.join('; ')}` : draft, bracketCells(counts.total));
  }
  between?.();
  for (const { draft, counts, asked } of drafts) {
    if (isMissing(asked)) continue;
    const rows = counts.provisions.filter(row => row.brackets + row.options + row.unbalanced > 0);
    const isFree = rows.length === 0 && !(asked && asked.brackets.length > 0);
    page.gap();
    page.text(isFree ? `${draft}: no brackets` : draft, 0, 'heading');
    if (rows.length > 0) putLine(page, 'Provision', BRACKET_COLUMNS);
    for (const row of rows) putLine(page, row.citation || 'outside the articles', bracketCells(row));
    if (!asked) continue;
    if (rows.length > 0) page.gap();
    for (const { opensIn, closesIn, encloses } of asked.enclosedBy) {
      const which = asked.citations.length > 1 ? `${encloses.join(', ')}: all` : 'All';
      const where = `opens in ${opensIn || 'the title'} and closes in ${closesIn || 'the title'}`;
      page.text(`${which} in a bracket that ${where}.`, 2);
    }
    for (const { citation, words, closesIn } of asked.brackets)
      putBracket(page, citation, closesIn ? `closes in ${closesIn}` : '', words);
  }
  page.gap();
  page.text(COLUMNS_EXPLAINED, 0, 'remark');
}

const COLUMNS_EXPLAINED =
  'depth: brackets within brackets; in brackets: words inside any of them; unbalanced: brackets without a partner.';

function putBracket(page: Page, citation: string, says: string, words: string): void {
  page.item(
    [
      { text: citation || 'outside the articles', colour: 'citation' },
      ...(says ? [{ text: ` (${says})`, colour: 'remark' as const }] : []),
      { text: `: ${words}` },
    ],
    2,
  );
}

/** Figures, right-aligned under their column headings. */
function putLine(page: Page, name: string, cells: readonly (string | number)[]): void {
  const figures = cells
    .map((cell, at) => String(cell).padStart((BRACKET_COLUMNS[at]?.length ?? 0) + 2))
    .join('');
  page.columns(name, figures);
}
