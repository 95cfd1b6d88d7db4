/** Where a watch keeps what it knows, and what it looks at. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Library, SourceError, type WatchedTreaty, WatchStore } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';

/**
 * The folder named by `--state`, or one for the library below `$XDG_STATE_HOME`. Not in the library itself: that may come from anybody,
 * and would say what was delivered.
 */
export function watchStore(directory: string, call: Call, { env }: Io): WatchStore {
  const named = call.option('state');
  if (named !== undefined) return new WatchStore(resolve(named));
  const root = env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local', 'state');
  const real = existsSync(directory) ? realpathSync(directory) : resolve(directory);
  const id = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return new WatchStore(join(root, 'treaty', 'watch', id));
}

/** The treaties named that list something under `watch`, or all. @throws {SourceError} `no-sources` */
export function watchedTreaties({ treaties, directory }: Library, names: readonly string[]): WatchedTreaty[] {
  const fail = (what: string, lists: string): never => {
    throw new SourceError(
      'no-sources',
      `${what} in ${directory} lists ${lists} under watch in its treaty.yaml. docs/watch.md explains how to list one.`,
    );
  };
  const found = treaties.flatMap(({ treaty, drafts: [first], watch = [] }) => {
    const isWanted = names.length === 0 || names.includes(treaty);
    return isWanted && first && watch.length > 0
      ? [{ treaty, folder: dirname(first.path), sources: watch }]
      : [];
  });
  const missing = names.find(name => !found.some(({ treaty }) => treaty === name));
  if (missing !== undefined) return fail(`The treaty ${missing}`, 'no source');
  return found.length > 0 ? found : fail('No treaty', 'a source');
}
