/** The drafting history of a provision over the drafts of its treaty, as a page. */
import {
  counted,
  type DraftEntry,
  draftName,
  headingWords,
  type Library,
  lifeOf,
  lifeStory,
  lineageOf,
  marked,
  ownWords,
  provisionName,
  type StoryPart,
  type StoryStep,
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
  const story = lifeStory(lifeOf(lineages, series, at, provision), []);
  const width = Math.max(20, pair.state.size.columns - 6);
  const title = [provisionName(row), headingWords(row)].filter(Boolean).join(' — ');
  const lines = story.steps.flatMap((step, index) => stepLines(step, series[index], width));
  return {
    type: 'page',
    title: `${title}: drafting history (${counted(series.length, 'draft')})`,
    lines,
    top: 0,
  };
}

/** What happened in one draft, and the words that it changed. */
function stepLines(
  { citation, says, parts }: StoryStep,
  draft: DraftEntry | undefined,
  width: number,
): PageLine[] {
  const name = draft ? draftName(draft) : '';
  const facts = [name, draft?.date, draft?.status].filter(Boolean).join(' · ');
  const put = (text: string, style?: string): PageLine[] =>
    wrapWords(shownText(text), width).map(line => ({ text: `   ${line}`, ...(style ? { style } : {}) }));
  return [
    {
      text: [shownText(facts), citation].filter(Boolean).join(': '),
      style: 'heading',
    },
    ...says.flatMap(text => put(text, 'remark')),
    ...parts.flatMap(part => partLines(part, citation, put)),
    { text: '' },
  ];
}

/** The words of the provision itself, or of one that it holds, which is named with what happened to it. */
function partLines(
  { name, says, heading, text }: StoryPart,
  citation: string | null,
  put: (text: string, style?: string) => PageLine[],
): PageLine[] {
  const isOwn = name === citation && says.length === 0;
  const title = says.length > 0 ? `${name} (${says.join('; ')})` : name;
  const words = [marked(heading), marked(text)].filter(Boolean).join(' — ');
  return [...(isOwn ? [] : put(title, 'remark')), ...(words === '' ? [] : put(words))];
}
