/** `treaty trend` */
import {
  draftLabel,
  restatementNotice,
  TREND_COLUMNS,
  type TrendPoint,
  toJson,
  trendCells,
  trendOf,
  trendToHtml,
  trendToMarkdown,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openHistory } from '../open-history.ts';
import { cleanFor } from '../terminal/clean.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { series, treaty } = await openHistory(call, io, { treaty: call.positionals[0] });
  const points = await trendOf(series);
  const toTerminal = goesToStdout(call) && io.stdout.isTTY;
  const forms: Forms = {
    text: () => trendText(treaty.title, points, call, io),
    json: () => toJson(trendData(treaty.treaty, points)),
    markdown: () => cleanFor(toTerminal, trendToMarkdown(treaty.title, points)),
    html: () => trendToHtml(treaty.title, points),
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
  const tables = [TREND_COLUMNS.slice(0, SIZES), TREND_COLUMNS.slice(SIZES)];
  for (const [at, heads] of tables.entries()) {
    page.gap();
    page.columns(at === 0 ? 'Draft' : 'Changed provisions', lineOf(heads, heads));
    for (const point of points) {
      const cells = trendCells(point);
      page.columns(
        draftLabel(point.draft),
        lineOf(at === 0 ? cells.slice(0, SIZES) : cells.slice(SIZES), heads),
      );
    }
  }
  return page.toString();
}

/** How many columns describe the size of the draft itself. The others count changes and form a table of their own. */
const SIZES = 5;

function lineOf(cells: readonly (string | number)[], heads: readonly string[]): string {
  return cells.map((cell, at) => String(cell).padStart((heads[at]?.length ?? 0) + 2)).join('');
}
