/** `treaty references` */
import {
  agreeing,
  auditReferences,
  commonLanguage,
  counted,
  holdsOther,
  inQuotes,
  isReferenceTrouble,
  notLookedFor,
  pairNotices,
  printFinding,
  printRange,
  type ReferenceAudit,
  type ReferenceFinding,
  referencesToCsv,
  referencesToMarkdown,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openPair } from '../open-pair.ts';
import { putPair } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { before, after, corrections } = await openPair(call, io);
  const audit = auditReferences(before.draft, after.draft, { corrections });
  const drafts = { before: before.draft.provenance, after: after.draft.provenance };
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    putPair(page, drafts);
    putAudit(page, audit, call.has('all'), commonLanguage(drafts.before, drafts.after));
    return page.toString();
  };
  const forms: Forms = {
    text,
    csv: () => referencesToCsv(audit),
    json: () => toJson(audit),
    markdown: () => referencesToMarkdown(audit),
  };
  await writeForm(forms, call, io, pairNotices(drafts.before, drafts.after));
  const isTrouble = audit.findings.some(isReferenceTrouble) && !call.has('exit-zero');
  return isTrouble ? EXIT.different : EXIT.same;
}

type Status = ReferenceFinding['status'];

/** What is always reported, and what only with `--all`. */
const SECTIONS: readonly (readonly [status: Status, many: string, always: boolean, one?: string])[] = [
  ['elsewhere', 'now point elsewhere', true, 'now points elsewhere'],
  ['dangles', 'name nothing', true, 'names nothing'],
  ['replaced', 'name a provision that is gone', true, 'names a provision that is gone'],
  ['mended', 'named nothing before', true],
  ['follows', 'follow the renumbering', false, 'follows the renumbering'],
  ['unchanged', 'as before', false],
  ['new', 'new', false],
  ['gone', 'gone', false],
];

function putAudit(page: Page, { findings, counts }: ReferenceAudit, isAll: boolean, language: string): void {
  for (const [status, many, always, one = many] of SECTIONS) {
    const some = findings.filter(finding => finding.status === status);
    if (some.length === 0 || !(always || isAll)) continue;
    page.gap();
    page.text(capitalised(agreeing(some.length, one, many)), 0, 'heading');
    for (const finding of some) putFinding(page, finding);
  }
  const ranges = findings.filter(
    (finding, at) =>
      holdsOther(finding) && !findings.slice(0, at).some(({ range }) => range === finding.range),
  );
  putRanges(page, ranges);
  page.gap();
  const said = SECTIONS.filter(([status]) => counts[status] > 0).map(([status, many, , one = many]) =>
    counted(counts[status], one, many),
  );
  page.text('Summary', 0, 'heading');
  page.text(
    said.length > 0
      ? `references: ${said.join(', ')}`
      : notLookedFor(language).includes('references')
        ? 'references were not looked for'
        : 'no references to provisions of the same treaty',
    2,
  );
  if (ranges.length > 0)
    page.text(`ranges: ${counted(ranges.length, 'includes', 'include')} different provisions than before`, 2);
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Ranges that include different provisions than before; identical ones share a line. */
function putRanges(page: Page, ranges: readonly ReferenceFinding[]): void {
  if (ranges.length === 0) return;
  const groups = new Map<string, string[]>();
  for (const finding of ranges) {
    const said = `: ${inQuotes(finding.after?.words)} ${printRange(finding)}`;
    groups.set(said, [...(groups.get(said) ?? []), finding.after?.place ?? '']);
  }
  page.gap();
  page.text('Ranges that include different provisions than before', 0, 'heading');
  for (const [said, places] of groups)
    page.spans([{ text: [...new Set(places)].join(', '), colour: 'citation' }, { text: said }], 2);
}

function putFinding(page: Page, finding: ReferenceFinding): void {
  const { before, after } = finding;
  const point = after ?? before;
  if (!point) return;
  const was = before && before.place !== point.place ? ` (was ${before.place})` : '';
  const number = point.words.includes(point.number) ? '' : `, for ${point.number},`;
  page.spans(
    [
      { text: `${point.place}${was}`, colour: 'citation' },
      { text: `: ${inQuotes(point.words)}${number} ${printFinding(finding)}` },
    ],
    2,
  );
}
