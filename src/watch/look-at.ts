/** One look at one source: its state afterwards, and an event for every trusted change. */
import { createHash } from 'node:crypto';
import type { WatchedSource } from '../archive/index.ts';
import { type Draft, writeMarkdown } from '../document/index.ts';
import { type Format, ReadError, read } from '../read/index.ts';
import { type Judged, judge } from './judge.ts';
import { type FoundDocument, LOOKS } from './places/index.ts';
import { hashOf } from './pull/fetch-listed.ts';
import { SourceError } from './source-error.ts';
import type { Baseline, SourceState, TrustState, WatchContext, WatchEvent } from './types.ts';
import type { WatchStore } from './watch-store.ts';

export interface Looking {
  treaty: string;
  folder: string;
  source: WatchedSource;
  store: WatchStore;
  context: WatchContext;
}

/**
 * Looks, and writes what was found: the bytes, then the events, then the state. A process that is killed before the state was written
 * finds the same change again, and with it the event that is there already.
 */
export async function lookAt(looking: Looking): Promise<{ state: SourceState; events: WatchEvent[] }> {
  const { treaty, source, folder, store, context } = looking;
  const before = store.stateOf(treaty, source.id);
  const documents = { ...before?.documents };
  let { listing } = before ?? {};
  let sequence = before?.sequence ?? 0;
  const reasons: string[] = [];
  const events: WatchEvent[] = [];
  let state: TrustState = 'unchanged';
  try {
    const look = await LOOKS[source.kind]({ source, folder, state: before, context });
    for (const name of look.passed) documents[name] = { passed: true };
    for (const found of look.found) {
      const judged = await judgeOne(found, looking, documents[found.name]);
      if (judged === 'same') documents[found.name] = renewed(documents[found.name] as Baseline, found);
      else if ('suspect' in judged) reasons.push(`${found.address}: ${judged.suspect}`);
      else {
        const event = await eventOf(found, judged, looking, { before, sequence });
        store.putBytes(judged.baseline.sha256, found.bytes);
        documents[found.name] = judged.baseline;
        if (!event) continue;
        sequence += 1;
        // One that was written before the process was killed may have been delivered in part.
        if (!store.event(event.id)) store.putEvent(event);
        events.push(event);
      }
    }
    if (look.suspect) reasons.push(`${source.address}: ${look.suspect}`);
    if (events.length > 0) state = 'changed';
    else if (reasons.length > 0) state = 'suspect';
    // A page whose documents could not be trusted must be sent again: its validators are not kept.
    if (look.listing) listing = reasons.length > 0 ? { links: look.listing.links } : look.listing;
  } catch (error) {
    if (!(error instanceof SourceError || error instanceof ReadError)) throw error;
    state = error.code === 'cannot-reach' ? 'unreachable' : events.length > 0 ? 'changed' : 'suspect';
    reasons.push(error.message);
  }
  const now = context.now().toISOString();
  const after: SourceState = {
    treaty,
    source: source.id,
    state,
    reason: reasons.join(' '),
    at: now,
    since: before?.state === state && state !== 'changed' ? before.since : now,
    sequence,
    documents,
    ...(listing ? { listing } : {}),
  };
  store.putState(after);
  return { state: after, events };
}

/** The same bytes need no judgement, and what the server now recognises them by is kept. */
const renewed = (known: Baseline, { validators, commit }: FoundDocument): Baseline => ({
  ...known,
  ...validators,
  ...(commit === undefined ? {} : { commit }),
});

async function judgeOne(
  found: FoundDocument,
  { source, treaty, store, context }: Looking,
  known: SourceState['documents'][string] | undefined,
): Promise<Judged | { suspect: string } | 'same'> {
  const before = known && !('passed' in known) ? known : null;
  if (before?.sha256 === hashOf(found.bytes)) return 'same';
  const others = new Map<string, string>();
  for (const state of store.states())
    for (const [name, document] of Object.entries(state.documents)) {
      const isOwn = state.treaty === treaty && state.source === source.id && name === found.name;
      // Two sources may lead to one document: that is no fault of either.
      if (isOwn || 'passed' in document || document.address === found.address) continue;
      others.set(document.sha256, `${state.source} (${name})`);
    }
  const { format, language, from } = source;
  return judge(found, { before, format, language, from, others }, context);
}

/**
 * Whether what is found has nothing before it to be compared with. A folder that was empty has been looked at: what is put into it is new.
 */
function isFirstLook(before: SourceState | null, { kind }: WatchedSource): boolean {
  if (kind === 'page' || kind === 'feed') return false;
  if (before === null) return true;
  const isKnown = kind === 'folder' && before.state !== 'unreachable';
  return !isKnown && Object.keys(before.documents).length === 0;
}

/** The event of a trusted document; null at the first look at it, and if its words are what they were. */
async function eventOf(
  found: FoundDocument,
  { draft, baseline }: Judged,
  { treaty, source, store, context }: Looking,
  { before, sequence }: { before: SourceState | null; sequence: number },
): Promise<WatchEvent | null> {
  const known = before?.documents[found.name];
  const last = known && !('passed' in known) ? known : null;
  const isFirst = !last && isFirstLook(before, source);
  const stored = context.storedFrom(treaty, found.address);
  if (isFirst && (stored === null || stored === baseline.sha256)) return null;
  const earlier = last && (await draftOf(last, store, source));
  if (earlier && textOf(earlier) === textOf(draft)) return null;
  const language = source.language ?? draft.provenance.language;
  const compared = await context.lastDraft(treaty, language);
  const id = createHash('sha256')
    .update(JSON.stringify([treaty, source.id, found.name, sequence, baseline.sha256]))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    treaty,
    source: source.id,
    document: found.name,
    address: found.address,
    fileName: found.fileName,
    at: context.now().toISOString(),
    sha256: baseline.sha256,
    before: last?.sha256 ?? null,
    ...(language === undefined ? {} : { language }),
    ...(source.from === undefined ? {} : { from: source.from }),
    comparedWith: compared?.name ?? null,
    report: context.report(compared?.draft ?? earlier ?? null, draft),
    delivered: [],
    isDone: false,
  };
}

async function draftOf(
  known: Baseline,
  store: WatchStore,
  { language, from }: WatchedSource,
): Promise<Draft | null> {
  const bytes = store.bytes(known.sha256);
  if (!bytes) return null;
  const options = {
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { from }),
  };
  const name = new URL(known.address, 'file:///').pathname.split('/').at(-1) ?? '';
  const format = known.format as Format;
  return (await read(bytes, name, { ...options, format })).draft;
}

const textOf = (draft: Draft): string => writeMarkdown({ ...draft, provenance: {} });
