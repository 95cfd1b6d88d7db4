/** One call of `treaty`, from its words to an exit code. Throws what goes wrong; `main.ts` reports it. */
import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { findCommand, isGroup } from './find-command.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';

/** Runs the command that `words` name (what follows `treaty` on the command line). With none, on a terminal, the screen is opened. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...others] = words;
  if (name === undefined && io.terminal?.() && io.env.TERM !== 'dumb') return run(['review'], io);
  if (name === undefined || name === '--help' || name === '-h') return help([], io);
  if (name === 'help')
    return help(
      others.filter(word => !word.startsWith('-')),
      io,
    );
  if (name === '--version' || name === '-V') {
    const { packageVersion } = await import('./package-root.ts');
    await io.stdout.write(`${packageVersion()}\n`);
    return EXIT.same;
  }
  const { found, rest } = await findCommand(words);
  if (isGroup(found)) {
    if (rest.length > 0) return help([name], io);
    const names = found.commands.map(one => one.name.slice(name.length + 1)).join(', ');
    throw new CliError('usage', `${name} needs a second word: ${names}. See treaty help ${name}.`);
  }
  const call = parseArguments(found, rest);
  if (call.has('help')) return help(words, io);
  const { run: runCommand } = await found.load();
  return runCommand(call, io);
}

async function help(words: readonly string[], io: Io): Promise<ExitCode> {
  const { commandHelp, groupHelp, programHelp } = await import('./help.ts');
  if (words.length === 0) {
    await io.stdout.write(programHelp());
    return EXIT.same;
  }
  // A group alone is the group, and not the command that it usually means.
  const { found } = await findCommand(words.length === 1 ? [...words, '--help'] : words);
  await io.stdout.write(isGroup(found) ? groupHelp(found) : commandHelp(found));
  return EXIT.same;
}
