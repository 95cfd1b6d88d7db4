/** `treaty status` */
import {
  type ArticleStatus,
  csvLine,
  restatementNotice,
  STATE_SIGNS,
  statusOf,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { compareDrafts } from '../compare-drafts.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openDrafts } from '../open-draft.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const opened = await openDrafts(call.positionals, call, io);
  const comparisons = opened.slice(1).flatMap((after, at) => {
    const before = opened[at];
    return before ? [compareDrafts({ before, after, corrections: [], citations: [] }).comparison] : [];
  });
  const articles = statusOf(
    opened.map(({ draft }) => draft),
    comparisons,
  );
  const provenances = opened.map(({ draft }) => draft.provenance);
  const names = opened.map(({ name }) => name);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const provenance of provenances) putDraft(page, provenance, 'Draft');
    putRestatement(page, provenances);
    putStrip(page, articles);
    return page.toString();
  };
  const csv = () =>
    csvLine(['article', 'heading', ...names]) +
    articles.map(({ citations, title, states }) => csvLine([lastOf(citations), title, ...states])).join('');
  const data = { drafts: names, articles };
  await writeForm({ text, csv: () => csv(), json: () => toJson(data) }, call, io, [
    restatementNotice(provenances),
  ]);
  return EXIT.same;
}

/** One line for each article, with a sign for each draft. */
function putStrip(page: Page, articles: readonly ArticleStatus[]): void {
  page.gap();
  const legend = Object.values(STATE_SIGNS).filter(({ sign }) => sign !== ' ');
  page.text(legend.map(({ sign, says }) => `${sign} ${says}`).join('; '), 0, 'notice');
  page.gap();
  for (const { citations, title, states } of articles)
    page.columns(nameOf(citations, title), states.map(state => STATE_SIGNS[state].sign).join(' '));
}

/** `7 Releases, was 6`: the number of the last draft that has it, and any other that it had before. */
function nameOf(citations: ArticleStatus['citations'], title: string): string {
  const numbers = [...new Set(citations.filter(citation => citation !== null))];
  const last = lastOf(citations);
  const others = numbers.filter(number => number !== last);
  const was = others.length > 0 ? `, was ${others.join(', ')}` : '';
  return `${`${last} ${title}`.trim()}${was}`;
}

const lastOf = (citations: readonly (string | null)[]) =>
  citations.filter(citation => citation !== null).at(-1) ?? '';
