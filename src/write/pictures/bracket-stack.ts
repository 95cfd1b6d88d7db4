/** Brackets and alternatives over the drafts of a treaty, stacked by what became of them. */
import { counted } from '../../document/index.ts';
import type { TrendPoint } from '../../history/index.ts';
import { BRACKET_FATES, type BracketFate, bracketFatesOf } from '../../report/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { FATE_COLUMNS, fateCells } from '../history/fate-cells.ts';
import { drawColumns, type Mark, type Panel } from './columns.ts';
import type { Picture, Table } from './figure.ts';
import type { Tone } from './style.ts';

const TONES: Readonly<Record<BracketFate, Tone>> = {
  first: 'plain',
  open: 'open',
  opened: 'around',
  added: 'new',
  lifted: 'kept',
  struck: 'lost',
  undecided: 'open',
  settled: 'kept',
};

/** Of one draft, by fate; the figures are those of `treaty trend`. */
export function bracketStack(title: string, points: readonly TrendPoint[], id = 'brackets'): Picture {
  const fates = points.map(bracketFatesOf);
  const stack = (at: number, ...names: BracketFate[]): Mark[] =>
    names.map(name => ({ tone: TONES[name], ...BRACKET_FATES[name], count: fates[at]?.[name] ?? 0 }));
  const panel = (name: string, height: number, up: BracketFate[], down: BracketFate[]): Panel => ({
    title: name,
    height,
    columns: points.map(({ draft }, at) => ({
      label: draftLabel(draft),
      up: stack(at, ...up),
      down: stack(at, ...down),
    })),
  });
  const hasAlternatives = fates.some(({ undecided, settled }) => undecided + settled > 0);
  const drawing = drawColumns(id, [
    panel(
      'Pairs of brackets, and below the line those gone',
      190,
      ['first', 'open', 'opened', 'added'],
      ['lifted', 'struck'],
    ),
    ...(hasAlternatives
      ? [panel('Groups of alternatives of the draft before', 70, ['undecided'], ['settled'])]
      : []),
  ]);
  return {
    id,
    title: `Brackets and options, draft by draft: ${title}`,
    says: summaryOf(points),
    ...drawing,
    table: tableOf(points),
  };
}

function summaryOf(points: readonly TrendPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'There are no drafts.';
  const brackets = ({ counts, draft }: TrendPoint) =>
    `${counted(counts.brackets, 'pair of brackets', 'pairs of brackets')} in ${draftLabel(draft)}`;
  if (points.length === 1) return `${brackets(first)}.`;
  return `From ${brackets(first)} to ${brackets(last)}, in ${counted(points.length, 'draft')}.`;
}

const tableOf = (points: readonly TrendPoint[]): Table => ({
  caption:
    'Pairs of brackets of each draft by where they came from, those of the draft before that are gone, and what its groups of alternatives came to.',
  head: ['draft', ...FATE_COLUMNS],
  rows: points.map(point => [draftLabel(point.draft), ...fateCells(point)]),
});
