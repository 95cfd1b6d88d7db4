/** `treaty blame` */
import {
  type BlameLine,
  type BlameSpan,
  blame,
  blameToHtml,
  blameToMarkdown,
  draftLabel,
  originLabel,
  type Provenance,
  restatementNotice,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { locateProvision, openHistory } from '../open-history.ts';
import { citedLine } from '../terminal/history-lines.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { textWidth } from '../terminal/width.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [wanted = ''] = call.positionals;
  const history = await openHistory(call, io);
  const { index, citation, heading } = await locateProvision(history, wanted, call);
  const { lineages, drafts } = history.series;
  const lines = blame(lineages, index, (await history.series.digest(index)).under(citation));
  const title = heading ? `${citation} — ${heading}` : citation;
  const forms: Forms = {
    text: () => blameText(title, lines, drafts, index, call, io),
    json: () => toJson(blameData(citation, lines, drafts, index)),
    markdown: () => blameToMarkdown(title, lines, drafts),
    html: () => blameToHtml(title, lines, drafts, index),
  };
  await writeForm(forms, call, io);
  return EXIT.same;
}

const BLAME_VERSION = 1;

/** Spans refer to their draft by its index in `drafts`. */
function blameData(
  citation: string,
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
  index: number,
): object {
  const notice = restatementNotice(drafts);
  const head = { version: BLAME_VERSION, citation, in: drafts[index]?.id ?? null };
  return { ...head, notices: notice ? [notice] : [], drafts, lines };
}

function blameText(
  title: string,
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
  index: number,
  call: Call,
  io: Io,
): string {
  const page = new Page(pageOptions(io, goesToStdout(call)));
  page.text(title, 0, 'heading');
  page.text(citedLine(drafts[index] ?? {}, call));
  const notice = restatementNotice(drafts);
  if (notice) page.text(notice, 0, 'notice');
  const labels = [
    ...drafts.map(draftLabel),
    ...lines.flatMap(({ heading, text }) => [...heading, ...text].map(span => originLabel(drafts, span))),
  ];
  const width = Math.max(...labels.map(textWidth)) + 4;
  const put = (spans: readonly BlameSpan[]) => {
    for (const span of spans)
      page.labelled(originLabel(drafts, span), [{ text: span.text.trim() }], 2, width);
  };
  for (const { citation, heading, text } of lines) {
    if (heading.length + text.length === 0) continue;
    page.gap();
    page.text(citation, 0, 'citation');
    put(heading);
    put(text);
  }
  return page.toString();
}
