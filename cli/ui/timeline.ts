/** The drafting history of a provision over the drafts of its treaty, as a page. */
import {
  citationOf,
  type DraftEntry,
  draftName,
  headingWords,
  type Library,
  type LifeStep,
  lifeOf,
  lineageOf,
  marked,
  ownWords,
  printModal,
  provisionName,
} from '../../src/index.ts';
import { wrapWords } from '../terminal/wrap.ts';
import type { LoadedPair } from './load-pair.ts';
import { seriesOf } from './model/library.ts';
import type { Layer, PageLine } from './model/state.ts';
import { shownText } from './model/views.ts';

type Open = (before: DraftEntry, after: DraftEntry) => Promise<LoadedPair>;

/**
 * A page with what happened to the provision in each draft of the series. Each draft is compared with the next.
 *
 * @throws {Error} if the drafts do not belong to a series.
 */
export async function timelinePage(
  pair: LoadedPair,
  entry: number,
  library: Library | null,
  open: Open,
): Promise<Layer> {
  const row = pair.state.document.entries[entry]?.row;
  const side = row?.after === null ? 'before' : 'after';
  const draft = pair.opened[side].entry;
  const series = library && draft ? seriesOf(library, draft.treaty) : [];
  const at = series.findIndex(({ path }) => path === draft?.path);
  const citation = row?.[side];
  if (!row || !citation || at < 0 || series.length < 2)
    throw new Error(
      'the drafting history needs a provision of drafts that belong to a series of the library',
    );
  const lineages = [];
  for (const [index, after] of series.entries()) {
    const before = series[index - 1];
    if (!before) continue;
    const { state, comparison } = await open(before, after);
    lineages.push(lineageOf(state.document.drafts.before, state.document.drafts.after, comparison));
  }
  const provision = { citation, heading: headingWords(row), text: ownWords(row) };
  const life = lifeOf(lineages, series, at, provision);
  const width = Math.max(20, pair.state.size.columns - 6);
  const title = [provisionName(row), headingWords(row)].filter(Boolean).join(' — ');
  const lines = life.steps.flatMap((step, index) => stepLines(step, series[index], width));
  return { type: 'page', title: `${title}: drafting history (${series.length} drafts)`, lines, top: 0 };
}

const CHANGES: Readonly<Record<LifeStep['change'], string>> = {
  first: 'first draft of the series',
  unchanged: 'words unchanged',
  modified: 'reworded',
  inserted: 'new',
  deleted: 'gone',
  absent: 'absent',
};

function stepLines(step: LifeStep, draft: DraftEntry | undefined, width: number): PageLine[] {
  const name = draft ? draftName(draft) : '';
  const facts = [name, draft?.date, draft?.status].filter(Boolean).join(' · ');
  const said = [
    ...(step.moved ? ['moved'] : []),
    ...(step.renumbered ? [`renumbered: was ${step.row?.before ?? 'another number'}`] : []),
    ...(step.from ? [`split off from ${step.from}`] : []),
    ...(step.into ? [`merged into ${step.into}`] : []),
    ...(step.successor ? [`rewritten as ${step.successor}`] : []),
    ...(step.successorOf ? [`rewritten from ${step.successorOf}`] : []),
    ...(step.splitOff.length > 0 ? [`split off: ${step.splitOff.join(', ')}`] : []),
    ...(step.mergedIn.length > 0 ? [`merged in: ${step.mergedIn.join(', ')}`] : []),
    ...step.brackets.map(({ event, text }) => `bracket ${event}: "${text}"`),
    ...step.modals.map(printModal),
    ...(step.parts.length > 0 ? [`changed subdivisions: ${step.parts.map(citationOf).join(', ')}`] : []),
  ];
  const words = [marked(step.heading), marked(step.text)].filter(Boolean).join(' — ');
  const isTold = step.change !== 'unchanged' && step.change !== 'absent' && words !== '';
  const put = (text: string, style?: string): PageLine[] =>
    wrapWords(shownText(text), width).map(line => ({ text: `   ${line}`, ...(style ? { style } : {}) }));
  return [
    {
      text: `${shownText(facts)}: ${[step.citation, CHANGES[step.change]].filter(Boolean).join(', ')}`,
      style: 'heading',
    },
    ...said.flatMap(text => put(text, 'remark')),
    ...(isTold ? put(words) : []),
    { text: '' },
  ];
}
