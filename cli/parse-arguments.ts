/** Words of the command line -> a checked call of a command. */
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import type { Call, Command, Option } from './command.ts';
import { nearest } from './nearest.ts';
import { formatOfEnding } from './output-format.ts';
import { COMMON_OPTIONS } from './program.ts';

/** All options of a command, including those of every command. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  return { ...command.options, ...COMMON_OPTIONS };
}

/**
 * Checks the words after the name of a command.
 *
 * @throws {CliError} `usage`, naming the word, the reason and the alternatives.
 */
export function parseArguments(command: Command, words: readonly string[]): Call {
  const options = optionsOf(command);
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
    ]),
  );
  // Not strict: Node would throw with words of its own, that name neither the nearest option nor the help.
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: config,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const all = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = presentName(token.name, options);
    const option = options[name];
    if (!option) throw unknownOption(command, token.rawName, options);
    const value = checkValue(command, token.rawName, option, token.value);
    values.set(name, value);
    all.set(name, [...(all.get(name) ?? []), value]);
  }
  if (!values.has('help')) {
    checkPositionals(command, positionals, values);
    const ending = values.has('format') ? null : formatOfEnding(command, values.get('output') ?? '');
    if (ending !== null) values.set('format', ending);
  }
  return {
    positionals,
    option: name => values.get(name) ?? options[name]?.choices?.[0],
    all: name => all.get(name) ?? [],
    has: name => values.has(name),
  };
}

/** What an option is called now: `uncertain` for `doubtful`. None that was renamed takes a value. */
const presentName = (given: string, options: Readonly<Record<string, Option>>): string =>
  Object.keys(options).find(name => options[name]?.formerly === given) ?? given;

function unknownOption(command: Command, given: string, options: Readonly<Record<string, Option>>): CliError {
  const near = nearest(given.replace(/^-+/, ''), Object.keys(options));
  const known = `Its options are ${Object.keys(options)
    .map(name => `--${name}`)
    .join(', ')}.`;
  return new CliError(
    'usage',
    `${command.name} has no option ${given}. ${near && given.startsWith('--') ? `Did you mean --${near}?` : known}`,
  );
}

function checkValue(
  command: Command,
  given: string,
  { value, choices }: Option,
  word: string | undefined,
): string {
  if (!value) {
    if (word === undefined) return '';
    throw new CliError('usage', `${given} takes no value, but was given "${word}".`);
  }
  if (word === undefined || word === '') {
    const which = choices ? `: ${choices.join(', ')}` : `, for example ${given} ${value}`;
    throw new CliError('usage', `${given} of ${command.name} needs a value${which}.`);
  }
  if (choices && !choices.includes(word)) {
    throw new CliError(
      'usage',
      `"${word}" is not a value for ${given} of ${command.name}. Choose from ${choices.join(', ')}.`,
    );
  }
  return word;
}

function checkPositionals(
  { name, positionals }: Command,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): void {
  const needed = positionals.filter(
    ({ repeated, without }) => !repeated && !(without && values.get(without[0]) === without[1]),
  );
  const missing = needed[words.length];
  if (missing && !missing.optional) {
    throw new CliError('usage', `${name} needs ${missing.name}: ${missing.help}. See treaty help ${name}.`);
  }
  const extra = words[needed.length];
  if (extra !== undefined && !positionals.some(({ repeated }) => repeated)) {
    const takes =
      needed.length === 0 ? 'takes no arguments' : `takes only ${needed.map(one => one.name).join(' and ')}`;
    throw new CliError('usage', `Unexpected argument "${extra}": ${name} ${takes}. See treaty help ${name}.`);
  }
}
