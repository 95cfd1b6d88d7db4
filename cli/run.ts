/** One call of `treaty`, from its words to an exit code. Throws what goes wrong; `main.ts` tells it. */
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';
import { COMMANDS } from './program.ts';

/** Runs the command that `words` name (what follows `treaty` on the command line). */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h') return help(undefined, io);
  if (name === 'help')
    return help(
      rest.find(word => !word.startsWith('-')),
      io,
    );
  if (name === '--version' || name === '-V') {
    const { packageVersion } = await import('./package-root.ts');
    await io.stdout.write(`${packageVersion()}\n`);
    return EXIT.same;
  }
  const command = await commandNamed(name);
  const call = parseArguments(command, rest);
  if (call.has('help')) return help(name, io);
  const { run: runCommand } = await command.load();
  return runCommand(call, io);
}

async function help(name: string | undefined, io: Io): Promise<ExitCode> {
  const { commandHelp, programHelp } = await import('./help.ts');
  await io.stdout.write(name === undefined ? programHelp() : commandHelp(await commandNamed(name)));
  return EXIT.same;
}

async function commandNamed(name: string): Promise<Command> {
  const command = COMMANDS.find(one => one.name === name);
  if (command) return command;
  const names = COMMANDS.map(one => one.name);
  if (name.startsWith('-')) {
    throw new CliError(
      'usage',
      `treaty has no option ${name}. Options stand after a command: ${names.join(', ')}.`,
    );
  }
  const { nearest } = await import('./nearest.ts');
  const near = nearest(name, [...names, 'help']);
  throw new CliError(
    'usage',
    `There is no command "${name}". ${near ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`}`,
  );
}
