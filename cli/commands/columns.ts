/** `treaty columns` */
import {
  agreeing,
  changedRows,
  columnsOf,
  columnsToCsv,
  columnsToDocx,
  columnsToHtml,
  comparisonNotices,
  counted,
  MOST_COLUMNS,
  pairNotices,
  restatementNotice,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import { callForDraft } from '../columns-asked.ts';
import type { Call } from '../command.ts';
import { compareDrafts } from '../compare-drafts.ts';
import { onlyDrafts } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type FoundDraft, findDraftOrFile, reportWarnings, warningsOf } from '../open-draft.ts';
import { pairOf } from '../open-pair.ts';
import { putColumns } from '../terminal/column-lines.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  if (call.option('format') === 'docx' && goesToStdout(call) && io.stdout.isTTY) {
    throw new CliError(
      'usage',
      'A Word file cannot be shown on a terminal. Name a file for it: -o columns.docx.',
    );
  }
  const found = await findDrafts(call, io);
  const pairs = [];
  for (const [at, after] of found.slice(1).entries()) {
    const pair = await pairOf({ before: found[at] as FoundDraft, after }, [], call, io);
    pairs.push(await pair.open());
  }
  const opened = pairs.flatMap(({ before, after }, at) => (at === 0 ? [before, after] : [after]));
  await reportWarnings(opened.flatMap(warningsOf), io);
  const drafts = opened.map(({ draft }) => draft);
  const comparisons = pairs.map(pair => {
    io.progress?.('Comparing …');
    return compareDrafts(pair).comparison;
  });
  const whole = columnsOf(drafts, comparisons);
  const { leftOut, ...columns } = call.has('changed') ? changedRows(whole) : { ...whole, leftOut: 0 };
  const languages = comparisons.flatMap(({ before, after }) =>
    pairNotices({ ...before, authenticity: 'official' }, { ...after, authenticity: 'official' }),
  );
  const restated = restatementNotice(columns.drafts);
  const notices = [
    ...(leftOut > 0 ? [leftOutNotice(leftOut)] : []),
    ...new Set([...(restated ? [restated] : []), ...languages, ...comparisons.flatMap(comparisonNotices)]),
  ];
  const files = found.map(({ file }) => file);
  const forms = {
    text: () => {
      const page = new Page(pageOptions(io, goesToStdout(call)));
      for (const notice of notices) page.text(notice, 0, 'notice');
      putColumns(page, columns);
      return page.toString();
    },
    csv: () => columnsToCsv(columns),
    html: () => columnsToHtml({ columns, files, notices }),
    docx: () => columnsToDocx({ columns, files, notices }),
  };
  await writeForm(forms, call, io, call.option('format') === 'csv' ? notices : []);
  return EXIT.same;
}

const leftOutNotice = (count: number): string =>
  `Only rows with differences: ${counted(count, 'row')} in which all drafts are the same ${agreeing(count, 'is', 'are')} left out. The numbers are those of the whole table.`;

/** The drafts named, each of which is read once, although two comparisons need it. */
async function findDrafts(call: Call, io: Io): Promise<FoundDraft[]> {
  const names = onlyDrafts(call.positionals, 'columns');
  if (names.length > MOST_COLUMNS) {
    throw new CliError(
      'usage',
      `columns takes two to ${MOST_COLUMNS} drafts, but ${names.length} were given. Leave out ${names.length - MOST_COLUMNS} of them; treaty status takes any number.`,
    );
  }
  if (names.filter(name => name === '-').length > 1) {
    throw new CliError('usage', 'Only one of the drafts can be standard input. Name files for the others.');
  }
  const found: FoundDraft[] = [];
  for (const [at, name] of names.entries()) {
    const one = await findDraftOrFile(name, callForDraft(call, at), io);
    let reading: ReturnType<typeof one.read> | undefined;
    const read = () => {
      reading ??= one.read();
      return reading;
    };
    found.push({ ...one, read });
  }
  return found;
}
