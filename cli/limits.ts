/** `--limit pages=5000,bytes=900000000` -> how much of a file is read at most. */
import type { ReadLimits } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';

const NAMES: Readonly<Record<string, keyof ReadLimits>> = {
  bytes: 'maxBytes',
  unpacked: 'maxUnpackedBytes',
  pages: 'maxPages',
  seconds: 'maxSeconds',
  depth: 'maxDepth',
  characters: 'maxCharacters',
  parts: 'maxParts',
};

/** The limits that were given. Throws `CliError` with code `usage` for a name that is none, or no whole number. */
export function limitsOf(call: Call): Partial<ReadLimits> {
  const limits: Partial<ReadLimits> = {};
  for (const word of call.option('limit')?.split(',') ?? []) {
    const [name = '', value = ''] = word.split('=');
    const limit = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (!limit || !/^\d{1,15}$/.test(value)) {
      throw new CliError(
        'usage',
        `"${word}" is not a value for --limit. Give NAME=N, where NAME is one of ${Object.keys(NAMES).join(', ')} and N is a whole number.`,
      );
    }
    limits[limit] = Number(value);
  }
  return limits;
}
