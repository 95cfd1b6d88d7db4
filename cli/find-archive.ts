/** Which archive is meant, and which one was created last. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Archive, openArchive } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';

/** The archive named by `--archive`, or by `TREATY_ARCHIVE`, or the one created last. */
export function findArchive(call: Pick<Call, 'option'>, { env }: Pick<Io, 'env'>): Promise<Archive> {
  const named = call.option('archive') ?? (env.TREATY_ARCHIVE || undefined) ?? remembered(env);
  if (named === undefined) {
    throw new CliError(
      'usage',
      'No archive is named. Give --archive DIR, or create one with treaty archive init DIR.',
    );
  }
  return openArchive(named);
}

/** Makes an archive the default for commands that name none; null if that cannot be written. */
export function rememberArchive(directory: string, { env }: Pick<Io, 'env'>): string | null {
  const path = recordOf(env);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${resolve(directory)}\n`);
    return path;
  } catch {
    return null;
  }
}

function remembered(env: Io['env']): string | undefined {
  try {
    return readFileSync(recordOf(env), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

const recordOf = (env: Io['env']) =>
  join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config'), 'treaty-diff', 'archive');
