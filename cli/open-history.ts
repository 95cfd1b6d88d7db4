/** The drafts of one treaty of the library, with the lineage of each to the next. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Correction,
  draftName,
  LibraryError,
  locate,
  openSeries,
  type Provenance,
  readCorrections,
  type Series,
  type Steps,
  stepsOf,
} from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import { cacheIn, type Kept } from './disk-cache.ts';
import {
  type HistorySource,
  type HistorySources,
  historySources,
  type SourceDraft,
} from './history-sources.ts';
import type { Io } from './io.ts';
import { readSourceFile } from './read-file.ts';

export interface OpenedHistory {
  treaty: HistorySource;
  series: Series;
}

/**
 * Opens the history of the treaty that `--treaty` names, or else the draft of `--in`, or the only one there is. Other
 * language versions of a draft are no steps of it; with `--language`, the drafts are those in that language.
 *
 * @param asked of a command that takes the treaty without `--treaty`: what was given.
 */
export async function openHistory(
  call: Call,
  io: Io,
  asked?: { treaty: string | undefined },
): Promise<OpenedHistory> {
  const kept = cacheIn('', io);
  const sources = await historySources(call, io, kept);
  const within = call.option('in')?.split('@');
  const ofDraft = within && within.length > 1 ? within[0] : undefined;
  const wanted = asked ? asked.treaty : (call.option('treaty') ?? ofDraft);
  const treaty = treatyNamed(sources, wanted, asked ? 'Name one of them' : 'Say which one with --treaty');
  const { drafts, leftOut } = stepsOfTreaty(treaty, call);
  await tellLeftOut(leftOut, io);
  const corrections = await correctionsBeside(treaty, call, io);
  const series = await openSteps(drafts, corrections, kept, io);
  return { treaty, series };
}

/** Fixes pairs of two drafts by hand. */
export type Corrections = (before: Provenance, after: Provenance) => readonly Correction[];

/** The series of some drafts, with progress where they have to be compared. */
export const openSteps = (
  steps: readonly SourceDraft[],
  corrections: Corrections,
  kept: Kept,
  io: Io,
): Promise<Series> =>
  openSeries(
    steps.map(step => step.series()),
    { ...kept, corrections, onComparing: progress(io) },
  );

export interface LocatedProvision {
  index: number;
  citation: string;
  heading: string;
  text: string;
}

/** The provision that is cited, in the draft of `--in` or the latest that has it. */
export async function locateProvision(
  { series, treaty }: OpenedHistory,
  citation: string,
  call: Call,
): Promise<LocatedProvision> {
  const asked = call.option('in');
  const found = await locate(series, citation, asked === undefined ? undefined : indexOf(series, asked));
  if (found.type === 'found') {
    const { citation: own, heading, text } = found.line;
    return { index: found.index, citation: own, heading, text };
  }
  if (found.type === 'ambiguous') {
    throw new CliError(
      'ambiguous-provision',
      `"${citation}" is ambiguous in ${nameAt(series, found.index)}. It could be ${found.candidates.join('; ')}. Cite one of them.`,
    );
  }
  const where =
    asked === undefined ? `any draft of ${treaty.treaty}` : nameAt(series, indexOf(series, asked));
  const next = found.nearest.length > 0 ? ` Nearest: ${found.nearest.join('; ')}.` : '';
  throw new CliError('no-such-provision', `There is no ${citation} in ${where}.${next}`);
}

/** The one treaty of that name, or that begins so; without a name the only one there is. */
export function treatyNamed(
  { treaties, where }: HistorySources,
  wanted: string | undefined,
  next: string,
): HistorySource {
  const all = treaties.map(({ treaty }) => treaty).join(', ');
  const exact = treaties.filter(({ treaty }) => treaty === wanted);
  const found =
    wanted === undefined
      ? treaties
      : exact.length > 0
        ? exact
        : treaties.filter(({ treaty }) => treaty.startsWith(wanted));
  const [treaty] = found;
  if (treaty && found.length === 1) return treaty;
  if (wanted === undefined && treaty)
    throw new CliError('usage', `${where} has several treaties. ${next}: ${all}.`);
  throw new LibraryError(
    found.length > 1 ? 'ambiguous-draft' : 'no-such-draft',
    treaties.length === 0
      ? `There are no drafts in ${where} yet. Add one with treaty add.`
      : `${found.length > 1 ? `"${wanted}" matches several treaties` : `There is no treaty "${wanted}"`} in ${where}. Choose from ${all}.`,
  );
}

/** Which drafts of a treaty follow each other, and which cannot be compared with those. */
export function stepsOfTreaty({ treaty, drafts }: HistorySource, call: Call): Steps<SourceDraft> {
  const asked = call.option('in');
  const language = call.option('language');
  const wanted = asked?.slice(asked.indexOf('@') + 1);
  const steps = stepsOf(drafts, { language, wanted });
  if (steps.drafts.length === 0)
    throw new LibraryError(
      'no-such-draft',
      `There is no draft of ${treaty} in the language \`${language}\`. treaty list shows the languages.`,
    );
  return steps;
}

async function tellLeftOut(leftOut: readonly SourceDraft[], io: Io): Promise<void> {
  const [first] = leftOut;
  if (!first) return;
  const kind = first.authenticity === 'restatement' ? 'restatements' : 'not restatements';
  await io.stderr.write(
    `treaty: left out, because they are ${kind} and cannot be compared with the others: ${leftOut.map(({ id }) => id).join(', ')}. To follow them, give --in ${first.id}.\n`,
  );
}

/** From `--use`, or from `concordance.csv` next to the drafts; its columns before-draft and after-draft name the two drafts. */
export async function correctionsBeside({ folder }: HistorySource, call: Call, io: Io): Promise<Corrections> {
  const beside = folder === null ? null : join(folder, 'concordance.csv');
  const path = call.option('use') ?? (beside !== null && existsSync(beside) ? beside : undefined);
  if (path === undefined) return () => [];
  const bytes =
    path === beside ? readFileSync(path) : (await readSourceFile(path, call, io, 'settings')).bytes;
  const csv = new TextDecoder().decode(bytes);
  return (before, after) => readCorrections(csv, path, { before: before.id, after: after.id });
}

/** Reports progress after the first second, once a second. */
function progress(io: Io): (pair: number, pairs: number) => Promise<void> {
  let told = Date.now();
  return async (pair, pairs) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    await io.stderr.write(`treaty: comparing drafts, ${pair} of ${pairs}\n`);
  };
}

/** The place of a draft in its series, by its id or as much of it as is unique, with or without its treaty. */
function indexOf({ drafts }: Series, name: string): number {
  const id = name.slice(name.indexOf('@') + 1);
  const ids = drafts.map(draft => draft.id ?? '');
  if (id === 'latest') return ids.length - 1;
  if (id === 'first') return 0;
  const exact = ids.indexOf(id);
  if (exact >= 0) return exact;
  const fitting = ids.flatMap((own, at) => (id !== '' && own.startsWith(id) ? [at] : []));
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  throw new LibraryError(
    fitting.length > 1 ? 'ambiguous-draft' : 'no-such-draft',
    `${fitting.length > 1 ? `"${name}" matches several drafts` : `There is no draft "${name}" in this series`}. Choose from ${listed(ids)}.`,
  );
}

const MOST_NAMED = 12;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).join(', ');
  return ids.length > MOST_NAMED ? `${shown} and ${ids.length - MOST_NAMED} more` : shown;
}

function nameAt({ drafts }: Series, index: number): string {
  const { treaty = '', id = '' } = drafts[index] ?? {};
  return draftName({ treaty, id });
}
