/** Words of the command line -> the command that they name, and the words after its name. */
import { CliError } from './cli-error.ts';
import type { Command, CommandGroup } from './command.ts';
import { COMMANDS } from './program.ts';

export const isGroup = (one: Command | CommandGroup): one is CommandGroup => 'commands' in one;

/**
 * Finds a command, or a group where only that is named.
 *
 * @throws {CliError} `usage`, with the name that is nearest.
 */
export async function findCommand(
  words: readonly string[],
): Promise<{ found: Command | CommandGroup; rest: readonly string[] }> {
  const [name = '', ...rest] = words;
  const found = COMMANDS.find(one => one.name === name);
  if (!found) throw await unknown(name, COMMANDS, 'treaty');
  const [second] = rest;
  if (!isGroup(found) || second === '--help' || second === '-h') return { found, rest };
  const command = found.commands.find(one => one.name === `${name} ${second}`);
  const usual = found.commands.find(one => one.name === found.usual);
  if (!command && usual) return { found: usual, rest };
  if (second === undefined) return { found, rest };
  if (!command) throw await unknown(second, found.commands, name);
  return { found: command, rest: rest.slice(1) };
}

async function unknown(name: string, among: readonly { name: string }[], of: string): Promise<CliError> {
  const names = among.map(one => one.name.split(' ').at(-1) ?? '');
  if (name.startsWith('-'))
    return new CliError(
      'usage',
      `${of} has no option ${name}. Options follow a command: ${names.join(', ')}.`,
    );
  const { nearest } = await import('./nearest.ts');
  const near = nearest(name, of === 'treaty' ? [...names, 'help'] : names);
  const what = of === 'treaty' ? `There is no command "${name}"` : `${of} has no command "${name}"`;
  return new CliError(
    'usage',
    `${what}. ${near ? `Did you mean ${near}?` : `Choose from ${names.join(', ')}.`}`,
  );
}
