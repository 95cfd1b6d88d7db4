/** The program. The only file that sets the exit code; it never exits, so that all output is handed over first. */
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';
import { clean } from './terminal/clean.ts';

const io = processIo();

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), io);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    // With a closed pipe there is no one to report to.
    if (process.exitCode !== EXIT.brokenPipe) await io.stderr.write(await tell(error)).catch(() => {});
  }
}

async function tell(error: unknown): Promise<string> {
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

void main();
