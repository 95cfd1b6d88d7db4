/** `treaty site` */
import { join } from 'node:path';
import {
  counted,
  isAuthority,
  type PairsAsked,
  type SiteOptions,
  type SiteTreaty,
  siteFiles,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { cacheIn } from '../disk-cache.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type HistorySource, historySources } from '../history-sources.ts';
import type { Io } from '../io.ts';
import { watchlistSources } from '../load-watchlists.ts';
import { correctionsBeside, openSteps, stepsOfTreaty, treatyNamed } from '../open-history.ts';
import { readWatchlists } from '../read-watchlists.ts';
import { MANIFEST, SiteFolder } from '../site-folder.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [directory = ''] = call.positionals;
  const options = optionsOf(call);
  const sources = await historySources(call, io, cacheIn('', io));
  const asked = call.all('treaty');
  const chosen =
    asked.length === 0 ? sources.treaties : asked.map(name => treatyNamed(sources, name, 'Name one of them'));
  // Without any, the same message as everywhere.
  if (chosen.length === 0) treatyNamed(sources, undefined, '');
  const folder = SiteFolder.open(directory);
  const counts = { written: 0, unchanged: 0, 'left-alone': 0 };
  const leftAlone: string[] = [];
  const tell = progress(io);
  const treaties = [...new Set(chosen)].map(source => () => openTreaty(source, call, io));
  for await (const { path, text } of siteFiles(treaties, options)) {
    const outcome = folder.put(path, text);
    counts[outcome] += 1;
    if (outcome === 'left-alone') leftAlone.push(path);
    await tell(`treaty: ${counted(counts.written + counts.unchanged, 'file')} so far, the latest ${path}\n`);
  }
  const { removed, leftAlone: changed } = folder.finish();
  for (const path of leftAlone)
    await io.stderr.write(
      `treaty: ${path} was not written: what is there is not as treaty site wrote it. To have the page of the site there, move or delete it and run the command again.\n`,
    );
  for (const path of changed)
    await io.stderr.write(
      `treaty: ${path} was not removed, though the site does not have it now, because it is not as treaty site wrote it; delete it if you do not need it.\n`,
    );
  await io.stderr.write(
    `treaty: ${directory}: ${counted(counts.written, 'file')} written, ${counts.unchanged} unchanged, ${removed.length} removed; ${MANIFEST} lists them. Open ${join(directory, 'index.html')} in a browser.\n`,
  );
  return leftAlone.length > 0 ? EXIT.trouble : EXIT.same;
}

async function openTreaty(source: HistorySource, call: Call, io: Io): Promise<SiteTreaty> {
  const { drafts } = stepsOfTreaty(source, call);
  const corrections = await correctionsBeside(source, call, io);
  const series = await openSteps(drafts, corrections, cacheIn('', io), io);
  const watched = { entry: null, draft: { provenance: { treaty: source.treaty } } };
  return {
    treaty: source.treaty,
    title: source.title,
    series,
    others: source.drafts.filter(draft => !drafts.includes(draft)).map(draft => draft.series()),
    watchlists: readWatchlists(await watchlistSources([watched], call, io, { isPublic: true })),
    corrections,
  };
}

function optionsOf(call: Call): SiteOptions {
  const address = call.option('address');
  const authority = call.option('authority');
  if (address !== undefined && !isWebFolder(address))
    throw new CliError(
      'usage',
      `"${address}" is not a value for --address of site. Give the address of the folder, for example https://example.org/treaties/.`,
    );
  if (authority !== undefined && !isAuthority(authority))
    throw new CliError(
      'usage',
      `"${authority}" is not a value for --authority of site. Give a domain of yours and a day, month or year in which it was yours, for example example.org,2031.`,
    );
  return {
    pairs: call.option('pairs') as PairsAsked,
    feed: {
      ...(address === undefined ? {} : { address }),
      ...(authority === undefined ? {} : { authority }),
    },
  };
}

const isWebFolder = (address: string): boolean =>
  URL.canParse(address) && /^https?:\/\/[^?#\s"<>]+\/$/.test(address);

/** Reports progress after the first second, once a second. */
function progress(io: Io): (line: string) => Promise<void> {
  let reported = Date.now();
  return async line => {
    if (Date.now() - reported < 1000) return;
    reported = Date.now();
    await io.stderr.write(line);
  };
}
