/** `treaty pull` */
import {
  counted,
  type DraftSource,
  hasFailed,
  type PulledDraft,
  pullDraft,
  type SourceDocument,
  SourceError,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { libraryToAddTo } from '../find-library.ts';
import type { Io } from '../io.ts';
import { limitsOf } from '../limits.ts';
import { contacts, netOptions } from '../net-options.ts';
import { reportWarnings } from '../open-draft.ts';
import { byHandLines, failedLines, pulledText, transcribedBecause } from '../pull-lines.ts';
import { knownDraft, type SourcedTreaty, treatyWithSources } from '../treaty-sources.ts';

interface Wanted {
  source: DraftSource;
  documents: readonly SourceDocument[];
}

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [name = '', ...ids] = call.positionals;
  const library = libraryToAddTo(call, io);
  const sourced = treatyWithSources(library, name);
  const wanted = wantedOf(sourced, ids, call.option('language'));
  const target = { treaty: name, library: call.option('library') };
  const net = netOptions(call, io);
  const addresses = wanted.flatMap(({ documents }) => documents.map(({ address }) => address));
  if (call.has('list')) return list(wanted, name, call, io);
  const many = counted(addresses.length, 'document');
  if (addresses.length > 0) await reportWarnings([`Contacting ${contacts(addresses, net)} for ${many}.`], io);
  const pulled: { source: DraftSource; all: PulledDraft[] }[] = [];
  let exit: ExitCode = EXIT.same;
  for (const { source, documents } of wanted) {
    if (documents.length === 0) {
      await reportWarnings(byHandLines(target, source), io);
      // Of all drafts those are pulled that can be; of one that was named, that is not what was asked for.
      if (ids.length > 0) exit = EXIT.trouble;
      continue;
    }
    const all = await pullDraft({
      source,
      documents,
      issuers: sourced.treaty.issuers ?? [],
      known: await knownDraft(sourced, source.like),
      library,
      treatyTitle: sourced.treaty.title,
      replace: call.has('replace'),
      retrieved: new Date().toISOString().slice(0, 10),
      net,
      limits: limitsOf(call),
      onFetch: ({ address }) => io.progress?.(`Fetching ${address} …`),
    });
    if (hasFailed(all)) {
      await reportWarnings(failedLines(all, target, source, documents), io);
      exit = EXIT.trouble;
    } else pulled.push({ source, all });
  }
  await write(pulled, call, io);
  return exit;
}

/** @throws {SourceError} `no-sources` for a draft, or a language of it, that is not listed. */
function wantedOf(
  { treaty: { treaty, sources = [] }, isSupplied }: SourcedTreaty,
  ids: readonly string[],
  language: string | undefined,
): Wanted[] {
  const fail = (what: string): never => {
    const where = isSupplied ? 'supplied with treaty-diff' : 'of the library';
    const listed = sources.map(({ draft }) => draft).join(', ');
    throw new SourceError(
      'no-sources',
      `The treaty.yaml of ${treaty} ${where} lists no source for ${what}. ${listed ? `Listed are: ${listed}` : 'docs/watch.md explains how to list one'}.`,
    );
  };
  if (sources.length === 0) fail('any draft');
  const chosen =
    ids.length === 0 ? sources : ids.map(id => sources.find(({ draft }) => draft === id) ?? fail(id));
  const wanted = chosen.map(source => ({
    source,
    documents: source.documents.filter(one => language === undefined || one.language === language),
  }));
  if (language !== undefined && wanted.every(({ documents }) => documents.length === 0))
    fail(`a document in \`${language}\``);
  return wanted;
}

async function list(wanted: readonly Wanted[], name: string, call: Call, io: Io): Promise<ExitCode> {
  if (call.option('format') === 'json') await io.stdout.write(toJson(wanted));
  else {
    const lines = wanted.flatMap(({ source, documents }) =>
      documents.length === 0
        ? byHandLines({ treaty: name, library: call.option('library') }, source)
        : [
            `${name}@${source.draft}: ${counted(documents.length, 'document')}`,
            ...documents.map(({ address, language = '?' }) => `  ${language}  ${address}`),
          ],
    );
    await io.stdout.write(`${lines.join('\n')}\n`);
  }
  return EXIT.same;
}

async function write(
  pulled: readonly { source: DraftSource; all: PulledDraft[] }[],
  call: Call,
  io: Io,
): Promise<void> {
  if (call.option('format') === 'json') {
    const found = pulled.flatMap(({ source, all }) =>
      all.map(({ added, fetched: { address }, issuer, agreement }) => ({
        ...added,
        address,
        issuer,
        agreement,
        transcribed: transcribedBecause(issuer, agreement, source),
      })),
    );
    return io.stdout.write(toJson(found));
  }
  for (const { source, all } of pulled) await io.stdout.write(pulledText(all, source, io));
}
