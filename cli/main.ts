/** The program. The only file that sets the exit code; it never exits, so that all output is handed over first. */
import { errorText } from './error-text.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';
import { safeIo } from './safe-io.ts';

const io = processIo();

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), safeIo(io));
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    // With a closed pipe there is no one to report to.
    if (process.exitCode !== EXIT.brokenPipe) await io.stderr.write(await errorText(error)).catch(() => {});
  }
}

void main();
