/** What a draft changed, in the few lines that stand in the message of its commit. */
import { type Comparison, compare, type Row } from '../compare/index.ts';
import { countBrackets, type Draft, isHeadedKind, pieces } from '../document/index.ts';
import { comparisonNotices, nameOf } from './notices.ts';
import { outlineOf } from './outline.ts';
import { printRun, runsOf } from './renumbering.ts';
import { citationOf, differs, isHeadedRow } from './row-facts.ts';

const MOST_NAMED = 15;
const WIDTH = 76;

/** Articles new, gone, moved, renumbered and changed, and what became of brackets; what there is, of a first draft. */
export function draftMessage(before: Draft | null, after: Draft): string[] {
  return (before ? changeLines(before, after) : firstLines(after)).flatMap(wrapped);
}

function firstLines(draft: Draft): string[] {
  const { total } = countBrackets(draft);
  const heads = [...pieces(draft)].flatMap(({ piece }) =>
    piece.type === 'provision' && isHeadedKind(piece.kind) ? [piece.kind] : [],
  );
  const articles = heads.filter(kind => kind === 'article').length;
  const annexes = heads.filter(kind => kind === 'annex').length;
  return [
    'The first draft in the archive.',
    `It has ${count(articles, 'article')}, ${count(annexes, 'annex', 'annexes')}, ${count(total.words, 'word')} and ${count(total.brackets, 'pair')} of brackets.`,
  ];
}

function changeLines(before: Draft, after: Draft): string[] {
  const comparison = compare(before, after);
  const { rows, summary } = comparison;
  const [was, is] = [countBrackets(before).total, countBrackets(after).total];
  const headed = rows.filter(row => isHeadedRow(row) && (row.kind === 'article' || row.kind === 'annex'));
  const renumbered = runsOf(headed.filter(row => row.renumbered)).map(printRun);
  const lines = [
    named('New', headed.filter(row => row.change === 'inserted').map(citationOf)),
    named('Gone', headed.filter(row => row.change === 'deleted').map(citationOf)),
    named(
      'Moved',
      headed.filter(row => row.moved).map(row => `${row.before} → ${row.after}`),
    ),
    named('Renumbered', renumbered),
    named('Words changed in', changedIn(comparison)),
  ].filter(line => line !== '');
  const events = (['lifted', 'struck', 'added', 'opened', 'edited'] as const)
    .filter(event => summary.brackets[event] > 0)
    .map(event => `${summary.brackets[event]} ${event}`);
  return [
    `Compared with ${nameOf(before.provenance) ?? 'the draft before'}:`,
    ...lines,
    ...(rows.some(differs) ? [] : ['No provision differs.']),
    `Pairs of brackets: ${was.brackets} before, ${is.brackets} now${events.length > 0 ? ` (${events.join(', ')})` : ''}.`,
    `Words: ${was.words} before, ${is.words} now.`,
    ...comparisonNotices(comparison),
  ];
}

/** Articles that stand in both drafts and in which something changed. */
function changedIn(comparison: Comparison): string[] {
  const isNewOrGone = (row: Row | null) => row?.change === 'inserted' || row?.change === 'deleted';
  return outlineOf(comparison)
    .groups.filter(({ head, rows }) => !isNewOrGone(head) && rows.some(row => row.change !== 'unchanged'))
    .map(({ head, rows }) => (head ? citationOf(head) : rows[0]?.kind === 'draft-title' ? 'the title' : ''))
    .filter(Boolean);
}

function named(what: string, which: readonly string[]): string {
  if (which.length === 0) return '';
  const rest = which.length - MOST_NAMED;
  return `${what}: ${which.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

const count = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;

/** Lines that a terminal of eighty columns shows whole, as messages of git are written. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
