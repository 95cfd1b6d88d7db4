/** `treaty review`: says what it does before it loads what it needs for that. */
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { ProgressLine } from '../progress-line.ts';

/** Runs the command; see its row in `program.ts`. Without a terminal for the screen, the comparison is printed. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const tty = io.terminal?.() ?? null;
  const { positionals } = call;
  if (positionals.length === 1 && call.option('tracked') !== 'both')
    throw new CliError(
      'usage',
      'review needs two drafts, or none, to choose them on the screen. See treaty help review.',
    );
  if (!tty || io.env.TERM === 'dumb') {
    if (positionals.length === 0)
      throw new CliError(
        'usage',
        'The screen needs a terminal. treaty list and treaty diff work without one.',
      );
    return (await import('./diff.ts')).run(plainCall(call), io);
  }
  const isLinear = call.has('screen-reader') || io.env.INK_SCREEN_READER === 'true';
  const line = new ProgressLine(tty.stdout, isLinear);
  try {
    line.show(positionals.length > 0 ? `Opening ${positionals.slice(0, 2).join(' and ')} …` : 'Opening …');
    const { openReview } = await import('../open-review.ts');
    return await openReview(call, io, { tty, isLinear, line });
  } finally {
    line.clear();
  }
}

/** The same drafts for `diff`, which ends with 0 here, because the user did not ask whether they differ. */
function plainCall(call: Call): Call {
  return {
    positionals: call.positionals,
    option: name => (name === 'format' ? 'text' : call.option(name)),
    all: call.all,
    has: name => name === 'exit-zero' || call.has(name),
  };
}
