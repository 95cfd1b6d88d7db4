/** `treaty log` */
import {
  counted,
  draftLabel,
  type Life,
  lifeOf,
  lifeToHtml,
  lifeToMarkdown,
  type Story,
  type StoryPart,
  type StoryStep,
  storyOf,
  toJson,
  withBeginning,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { locateProvision, openHistory } from '../open-history.ts';
import { citedLine, draftLine } from '../terminal/history-lines.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { segmentSpans } from '../terminal/segment-spans.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [wanted = ''] = call.positionals;
  const history = await openHistory(call, io);
  const { index, ...cited } = await locateProvision(history, wanted, call);
  const { lineages, drafts } = history.series;
  const life = await withBeginning(lifeOf(lineages, drafts, index, cited), history.series);
  const forms: Forms = {
    text: () => lifeText(storyOf(life), call, io),
    json: () => toJson(lifeData(life)),
    markdown: () => lifeToMarkdown(storyOf(life)),
    html: () => lifeToHtml(storyOf(life)),
  };
  await writeForm(forms, call, io);
  return EXIT.same;
}

const LIFE_VERSION = 1;

/** The drafting history as data; `in` names the draft to which the citation refers. */
function lifeData({ at, citation, steps }: Life): object {
  const { notices } = storyOf({ at, citation, steps });
  return {
    version: LIFE_VERSION,
    citation,
    in: steps[at]?.draft.id ?? null,
    notices,
    steps: steps.map(({ row: _, ...step }) => step),
  };
}

function lifeText(story: Story, call: Call, io: Io): string {
  const page = new Page(pageOptions(io, goesToStdout(call)));
  if (story.steps.some(({ parts }) => parts.some(hasMarks))) page.marks();
  page.text(story.title, 0, 'heading');
  page.text(citedLine(story.cited, call));
  for (const notice of story.notices) page.text(notice, 0, 'notice');
  for (const { draft, last, count, citation, says, parts } of runsOf(story.steps)) {
    page.gap();
    const name =
      count > 1
        ? `${draftLabel(draft)} to ${draftLabel(last)} (${counted(count, 'draft')})`
        : draftLine(draft);
    page.spans([
      { text: name, colour: 'heading' },
      ...(citation === null ? [] : [{ text: `: ${citation}`, colour: 'citation' as const }]),
    ]);
    page.text(says.join('; '), 2, 'remark');
    for (const part of parts) putPart(page, part, citation, call.has('full'));
  }
  return page.toString();
}

/** Whether words of it are shown as deleted or inserted. */
const hasMarks = ({ heading, text }: StoryPart): boolean =>
  [...heading, ...text].some(({ op }) => op !== 'equal');

interface Run extends StoryStep {
  last: StoryStep['draft'];
  count: number;
}

/** Fewer drafts than this are listed one by one. */
const MANY = 3;

/** Consecutive drafts without a change are reported together, if there are many. */
function runsOf(steps: readonly StoryStep[]): Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const isSame =
      run &&
      run.parts.length + step.parts.length === 0 &&
      run.citation === step.citation &&
      isQuiet(step) &&
      isQuiet(run);
    if (isSame && run.says[0] === step.says[0]) {
      run.last = step.draft;
      run.count += 1;
    } else runs.push({ ...step, last: step.draft, count: 1 });
  }
  const at = new Map(steps.map((step, index) => [step.draft, index]));
  return runs.flatMap(run =>
    run.count >= MANY
      ? [run]
      : steps
          .slice(at.get(run.draft), (at.get(run.draft) ?? 0) + run.count)
          .map(step => ({ ...step, last: step.draft, count: 1 })),
  );
}

/** The only remark is that it is unchanged, or absent. */
const isQuiet = ({ says }: StoryStep) => says.length === 1;

/** Provisions longer than this, in characters, show so many words around each change. */
const LONG = 900;
const CONTEXT = 30;

function putPart(
  page: Page,
  { name, says, heading, text }: StoryPart,
  citation: string | null,
  isFull: boolean,
): void {
  const isOwn = name === citation && says.length === 0;
  if (!isOwn) {
    const said = says.length > 0 ? [{ text: ` (${says.join('; ')})`, colour: 'remark' as const }] : [];
    page.spans([{ text: name, colour: 'citation' }, ...said], 2);
  }
  const length = text.reduce((sum, segment) => sum + segment.text.length, 0);
  if (heading.length > 0) page.spans(segmentSpans(heading), 4);
  page.spans(segmentSpans(text, !isFull && length > LONG ? CONTEXT : undefined), 4);
}
