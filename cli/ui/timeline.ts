/** The life of a provision over the drafts of its treaty. */
import {
  citationOf,
  type DraftEntry,
  draftName,
  headingWords,
  type Library,
  marked,
  type Row,
} from '../../src/index.ts';
import { placeRemarks, wordRemarks } from '../terminal/remarks.ts';
import { wrapWords } from '../terminal/wrap.ts';
import type { LoadedPair } from './load-pair.ts';
import { seriesOf } from './model/library.ts';
import type { Layer, PageLine } from './model/state.ts';
import { shownText } from './model/views.ts';

type Open = (before: DraftEntry, after: DraftEntry) => Promise<LoadedPair>;

/** A page with a stop for each draft that the provision stands in. Every pair of neighbours is compared. */
export async function timelinePage(
  pair: LoadedPair,
  entry: number,
  library: Library | null,
  open: Open,
): Promise<Layer> {
  const treaty = pair.opened.after.entry?.treaty;
  const series = library && treaty ? seriesOf(library, treaty) : [];
  const row = pair.state.document.entries[entry]?.row;
  const start = series.findIndex(({ path }) => path === pair.opened.after.entry?.path);
  const from = series.findIndex(({ path }) => path === pair.opened.before.entry?.path);
  if (!row || start < 0 || from < 0)
    throw new Error('a timeline needs drafts of the library: these do not stand in a series');
  // Followed both ways from the draft in which the provision is known for certain.
  const [anchor, citation] = row.after !== null ? [start, row.after] : [from, row.before ?? ''];
  const width = Math.max(20, pair.state.size.columns - 6);
  const stops: PageLine[][] = [];
  let at: string | null = citation;
  const earlier: PageLine[][] = [];
  for (let index = anchor; index > 0 && at !== null; index -= 1) {
    const step: Row | undefined = await between(series[index - 1], series[index], open, 'after', at);
    earlier.unshift(stop(series[index], step, at, width));
    at = step?.before ?? null;
    if (index === 1 && at !== null) earlier.unshift(stop(series[0], undefined, at, width));
    if (at === null)
      earlier.unshift([
        { text: `${nameOf(series[index - 1])}: not there yet`, style: 'remark' },
        { text: '' },
      ]);
  }
  if (anchor === 0) earlier.push(stop(series[0], undefined, citation, width));
  stops.push(...earlier);
  at = citation;
  for (let index = anchor; index < series.length - 1 && at !== null; index += 1) {
    const step: Row | undefined = await between(series[index], series[index + 1], open, 'before', at);
    at = step?.after ?? null;
    if (at === null)
      stops.push([
        {
          text: `${nameOf(series[index + 1])}: gone${step?.into ? `, merged into ${step.into}` : ''}`,
          style: 'remark',
        },
      ]);
    else stops.push(stop(series[index + 1], step, at, width));
  }
  const title = `${citationOf(row)}${headingWords(row) ? ` — ${headingWords(row)}` : ''} over ${series.length} drafts`;
  return { type: 'page', title, lines: stops.flat(), top: 0 };
}

const nameOf = (draft: DraftEntry | undefined) => (draft ? draftName(draft) : '');

async function between(
  before: DraftEntry | undefined,
  after: DraftEntry | undefined,
  open: Open,
  side: 'before' | 'after',
  citation: string,
): Promise<Row | undefined> {
  if (!before || !after) return undefined;
  const { comparison } = await open(before, after);
  return comparison.rows.find(row => row[side] === citation);
}

function stop(
  draft: DraftEntry | undefined,
  step: Row | undefined,
  citation: string,
  width: number,
): PageLine[] {
  const facts = [nameOf(draft), draft?.date, draft?.status].filter(Boolean).join(' · ');
  const what =
    step === undefined
      ? ''
      : step.change === 'unchanged'
        ? 'words unchanged'
        : step.change === 'modified'
          ? 'other words'
          : step.change === 'inserted'
            ? 'new'
            : '';
  const said = step
    ? [...placeRemarks(step), ...wordRemarks(step, NO_KIN)].filter(text => text !== 'new')
    : [];
  const words =
    step && step.change !== 'unchanged'
      ? wrapWords(
          shownText([marked(step.heading ?? []), marked(step.text)].filter(Boolean).join(' — ')),
          width,
        )
      : [];
  return [
    { text: `${shownText(facts)}: ${citation}${what ? `, ${what}` : ''}`, style: 'heading' },
    ...said.flatMap(text => wrapWords(text, width).map(line => ({ text: `   ${line}`, style: 'remark' }))),
    ...words.map(text => ({ text: `   ${text}` })),
    { text: '' },
  ];
}

const NO_KIN = { splitOff: new Map(), mergedInto: new Map(), alternatives: new Map() };
