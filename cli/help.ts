/** The help texts, made from the table in `program.ts`. */
import type { Command, CommandGroup, Option } from './command.ts';
import { optionsOf } from './parse-arguments.ts';
import { COMMANDS } from './program.ts';
import { wrapWords } from './terminal/wrap.ts';

const WIDTH = 80;

/** What `treaty --help` says. */
export function programHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `treaty compares drafts of a treaty, provision by provision.

Usage: treaty COMMAND …

Commands
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  treaty help COMMAND    how to use a command
  treaty --version       the version

A provision is cited as 35(1)(c), 60 bis, preamble(3) or annex II, 4(b); other
forms, such as "Article 35, paragraph 1 (c)", are understood too.

Environment
  TREATY_LIBRARY         folder with the drafts
  TREATY_ARCHIVE         folder with the archive
  NO_COLOR, FORCE_COLOR  no colours; colours even if the output is not a terminal
  COLUMNS                width of text that does not go to a terminal (80)

Exit status
  0  done; the drafts are identical     2  the command could not be carried out
  1  the drafts differ                 70  a bug in treaty-diff
`;
}

/** What `treaty help GROUP` says. */
export function groupHelp({ name, summary, about, commands }: CommandGroup): string {
  return `${[
    `treaty ${name}: ${summary}`,
    `Usage: treaty ${name} COMMAND …`,
    ...about.map(text => wrapWords(text, WIDTH).join('\n')),
    `Commands\n${table(commands.map(one => [one.name, one.summary] as const))}`,
    `  treaty help ${name} COMMAND    how to use a command`,
  ].join('\n\n')}\n`;
}

/** What `treaty help COMMAND` says. */
export function commandHelp(command: Command): string {
  const { name, summary, about, positionals, examples } = command;
  const usage = positionals
    .map(one => (one.repeated ? ` [${one.name}…]` : one.optional ? ` [${one.name}]` : ` ${one.name}`))
    .join('');
  const sections = [
    `treaty ${name}: ${summary}`,
    `Usage: treaty ${name}${usage} [options]`,
    ...about.map(text => wrapWords(text, WIDTH).join('\n')),
    table(grouped(positionals.map(one => [one.name, one.help] as const))),
    `Options\n${table(Object.entries(optionsOf(command)).map(([key, option]) => [optionName(key, option), optionHelp(option)] as const))}`,
    `Examples\n${examples.map(example => `  ${example}`).join('\n')}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** Positionals with the same help share a line. */
function grouped(rows: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const helps = [...new Set(rows.map(([, help]) => help))];
  return helps.map(help => [
    rows
      .filter(row => row[1] === help)
      .map(([name]) => name)
      .join(', '),
    help,
  ]);
}

function optionName(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function optionHelp({ help, choices }: Option): string {
  return choices ? `${help}: ${choices.join(', ')} (default: ${choices[0]})` : help;
}

function table(rows: readonly (readonly [name: string, help: string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows
    .flatMap(([name, help]) =>
      wrapWords(help, WIDTH - width - 4).map(
        (line, at) => `  ${(at === 0 ? name : '').padEnd(width)}  ${line}`,
      ),
    )
    .join('\n');
}
