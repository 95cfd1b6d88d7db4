/** `treaty trend` */
import {
  type BracketFate,
  bracketFatesOf,
  draftLabel,
  restatementNotice,
  TREND_COLUMNS,
  type TrendPoint,
  toJson,
  trendCells,
  trendOf,
  trendToHtml,
  trendToMarkdown,
  trendToSvg,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openHistory } from '../open-history.ts';
import { barOf, hasBlocks } from '../terminal/bars.ts';
import type { Colour } from '../terminal/colours.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { textWidth } from '../terminal/width.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { series, treaty } = await openHistory(call, io, { treaty: call.positionals[0] });
  const points = await trendOf(series);
  const forms: Forms = {
    text: () => trendText(treaty.title, points, call, io),
    json: () => toJson(trendData(treaty.treaty, points)),
    markdown: () => trendToMarkdown(treaty.title, points),
    html: () => trendToHtml(treaty.title, points),
    svg: () => trendToSvg(treaty.title, points),
  };
  await writeForm(forms, call, io);
  return EXIT.same;
}

const TREND_VERSION = 1;

function trendData(treaty: string, points: readonly TrendPoint[]): object {
  const notice = restatementNotice(points.map(({ draft }) => draft));
  return { version: TREND_VERSION, treaty, notices: notice ? [notice] : [], drafts: points };
}

function trendText(title: string, points: readonly TrendPoint[], call: Call, io: Io): string {
  const page = new Page(pageOptions(io, goesToStdout(call)));
  page.text(title, 0, 'heading');
  const notice = restatementNotice(points.map(({ draft }) => draft));
  if (notice) page.text(notice, 0, 'notice');
  page.gap();
  putTable(page, 'Draft', TREND_COLUMNS.slice(0, SIZES), points, point => trendCells(point).slice(0, SIZES));
  putTable(page, 'Changed provisions', TREND_COLUMNS.slice(SIZES), points, point =>
    trendCells(point).slice(SIZES),
  );
  putFates(page, points, goesToStdout(call) && io.stdout.isTTY && hasBlocks(io));
  return page.toString();
}

function putTable(
  page: Page,
  name: string,
  heads: readonly string[],
  points: readonly TrendPoint[],
  cellsOf: (point: TrendPoint) => readonly (string | number)[],
): void {
  page.gap();
  page.columns(name, lineOf(heads, heads));
  for (const point of points) page.columns(draftLabel(point.draft), lineOf(cellsOf(point), heads));
}

/** How many columns describe the size of the draft itself. The others count changes and form a table of their own. */
const SIZES = 5;

const FATES: readonly { fate: BracketFate; head: string; block: string; colour?: Colour }[] = [
  { fate: 'open', head: 'still open', block: '█' },
  { fate: 'opened', head: 'put round', block: '▓', colour: 'notice' },
  { fate: 'added', head: 'new words', block: '▒', colour: 'citation' },
  { fate: 'lifted', head: 'words kept', block: '+' },
  { fate: 'struck', head: 'words gone', block: '-', colour: 'remark' },
];

/** Where the brackets of each draft came from, and what became of those of the draft before: figures, and bars where they may be drawn. */
function putFates(page: Page, points: readonly TrendPoint[], isDrawn: boolean): void {
  const heads = FATES.map(({ head }) => head);
  putTable(page, 'Brackets', heads, points, point => {
    const fates = bracketFatesOf(point);
    return FATES.map(({ fate }) => (point.changes ? fates[fate] : '–'));
  });
  page.text(
    'Still open from the draft before, put round words that stood there, with new words; then those gone since the draft before.',
    0,
    'notice',
  );
  const most = Math.max(...points.map(lengthOf));
  if (!isDrawn || most === 0) return;
  page.gap();
  const legend = [{ head: 'first', block: FIRST }, ...FATES];
  page.text(legend.map(({ head, block }) => `${block} ${head}`).join('; '), 0, 'notice');
  const width = Math.max(...points.map(({ draft }) => textWidth(draftLabel(draft)))) + 2;
  for (const point of points) {
    const fates = bracketFatesOf(point);
    const parts = [
      { count: fates.first, block: FIRST },
      ...FATES.map(({ fate, ...how }) => ({ count: fates[fate], ...how })),
    ];
    page.labelled(draftLabel(point.draft), barOf(parts, most, BAR), 0, width);
  }
}

const FIRST = '░';
/** Columns of the longest bar: with the name of a draft it fits a terminal of 80. */
const BAR = 56;

const lengthOf = (point: TrendPoint): number => {
  const { first, open, opened, added, lifted, struck } = bracketFatesOf(point);
  return first + open + opened + added + lifted + struck;
};

function lineOf(cells: readonly (string | number)[], heads: readonly string[]): string {
  return cells.map((cell, at) => String(cell).padStart((heads[at]?.length ?? 0) + 2)).join('');
}
