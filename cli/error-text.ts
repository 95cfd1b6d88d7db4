/** What is said of an error that ended a command. */
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { clean } from './terminal/clean.ts';

/** A line for what was to be expected; for a bug, what a report on it needs. */
export async function errorText(error: unknown): Promise<string> {
  if (exitCodeOf(error) !== EXIT.bug) return `treaty: ${clean((error as Error).message)}\n`;
  const { packageVersion } = await import('./package-root.ts');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'treaty: this is a bug in treaty-diff, not in your drafts.',
    `treaty-diff ${packageVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`,
    clean(stack),
    'Please report it with these lines and, if you may share them, the drafts.\n',
  ].join('\n');
}
