import { describe, expect, test } from 'vitest';
import type { Command } from '../../cli/command.ts';
import { parseArguments } from '../../cli/parse-arguments.ts';
import { COMMANDS } from '../../cli/program.ts';
import { treaty } from './fake-io.ts';

const ALL: readonly Command[] = COMMANDS.flatMap(one => ('commands' in one ? one.commands : [one]));

function command(name: string): Command {
  const found = ALL.find(one => one.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}

describe('words of the command line become a call', () => {
  test.each([
    ['diff a b', ['a', 'b'], { format: 'text', output: undefined }],
    ['diff a b 35(1)(c) preamble', ['a', 'b', '35(1)(c)', 'preamble'], {}],
    ['diff a b --format json -o c.json', ['a', 'b'], { format: 'json', output: 'c.json' }],
    ['diff --format=json a --output=c.json b', ['a', 'b'], { format: 'json', output: 'c.json' }],
    ['diff a -- -b', ['a', '-b'], {}],
    ['show - --library dir', ['-'], { library: 'dir', format: 'text' }],
    ['parse a', ['a'], { format: 'json' }],
    ['summary a b -o page.html', ['a', 'b'], { format: 'html', output: 'page.html' }],
    ['summary a b -o notes.md', ['a', 'b'], { format: 'markdown' }],
    ['summary a b -o notes.html --format text', ['a', 'b'], { format: 'text' }],
    ['diff a b -o redline.html', ['a', 'b'], { format: 'html' }],
    ['diff a b -o redline.doc --format text', ['a', 'b'], { format: 'text' }],
    ['diff a b -o redline.TXT', ['a', 'b'], { format: 'text' }],
    ['diff a b -o redline', ['a', 'b'], { format: 'text' }],
    ['show a -o treaty.xml', ['a'], { format: 'akn' }],
  ])('%s', (line, positionals, options) => {
    const [name = '', ...words] = line.split(' ');
    const call = parseArguments(command(name), words);
    expect(call.positionals).toEqual(positionals);
    for (const [option, value] of Object.entries(options)) expect(call.option(option)).toBe(value);
  });
});

describe('a wrong word is an error that names the correct ones', () => {
  test.each([
    ['dif a b', 'There is no command "dif". Did you mean diff?'],
    ['compare', 'There is no command "compare". Choose from list, show, parse, add, pull'],
    ['--frobnicate', 'treaty has no option --frobnicate. Options follow a command: list, show,'],
    ['diff a b --fromat json', 'diff has no option --fromat. Did you mean --format?'],
    ['diff a b --exitzero', 'diff has no option --exitzero. Did you mean --exit-zero?'],
    ['list -x', 'list has no option -x. Its options are --format, --library, --help.'],
    [
      'diff a b --format yaml',
      '"yaml" is not a value for --format of diff. Choose from text, json, html, docx.',
    ],
    ['diff a b --format', '--format of diff needs a value: text, json, html, docx.'],
    ['diff a b -o', '-o of diff needs a value, for example -o FILE.'],
    [
      'diff a b -o page.pdf',
      'diff cannot write page.pdf: .pdf is not the ending of a format that it writes. Its formats are text (.txt), json (.json), html (.html, .htm), docx (.docx). Use one of these endings, or name the format with --format.',
    ],
    [
      'trend -o trend.png',
      'trend cannot write trend.png: .png is not the ending of a format that it writes. Its formats are text (.txt), json (.json), markdown (.md, .markdown), html (.html, .htm), svg (.svg).',
    ],
    ['parse a -o a.txt', 'parse cannot write a.txt: .txt is not the ending of a format that it writes.'],
    ['diff a b --exit-zero=yes', '--exit-zero takes no value, but was given "yes".'],
    [
      'diff a b --context few',
      '"few" is not a value for --context of diff. Give a number of words, for example --context 8.',
    ],
    ['diff a', 'diff needs AFTER: a draft by name (un-cybercrime@2024-02,'],
    ['parse', 'parse needs FILE: a file, or - for standard input. See treaty help parse.'],
    ['list all', 'Unexpected argument "all": list takes no arguments. See treaty help list.'],
    [
      'summary a b c',
      'Unexpected argument "c": summary takes only BEFORE and AFTER. See treaty help summary.',
    ],
    ['diff - -', 'Only one of the two drafts can be standard input. Name a file for the other.'],
    ['help dfif', 'There is no command "dfif". Did you mean diff?'],
  ])('%s', async (line, message) => {
    const { exit, stdout, stderr } = await treaty(line.split(' '));
    expect(stderr).toContain(`treaty: ${message}`);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });
});

describe('help', () => {
  test.each(['', '--help', '-h', 'help'])('treaty %s lists every command', async word => {
    const { exit, stdout } = await treaty(word ? [word] : []);
    expect(exit).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`\n {2}${name} {2,}${summary}\n`));
  });

  test.each(ALL.map(({ name }) => name))('treaty help %s names all that it takes', async name => {
    const { stdout, exit } = await treaty(['help', ...name.split(' ')]);
    expect(exit).toBe(0);
    expect(stdout).toBe((await treaty([...name.split(' '), '--help'])).stdout);
    for (const option of Object.keys(command(name).options)) expect(stdout).toContain(`--${option}`);
    for (const example of command(name).examples) expect(stdout).toContain(`  ${example}\n`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('of a group of commands lists them', async () => {
    const { stdout, exit } = await treaty(['help', 'archive']);
    expect(exit).toBe(0);
    expect(stdout).toBe((await treaty(['archive', '--help'])).stdout);
    expect(stdout).toMatch(/\n {2}archive verify {2,}rebuild every archived draft/);
    expect(stdout.endsWith('how to use a command\n')).toBe(true);
    const alone = await treaty(['archive']);
    expect(alone).toMatchObject({ exit: 2, stdout: '' });
    expect(alone.stderr).toContain('archive needs a second word: init, commit');
    expect((await treaty(['archive', 'comit'])).stderr).toContain('Did you mean commit?');
  });

  test('of a group with a usual command is that of the group, under both names of it', async () => {
    const { stdout } = await treaty(['help', 'watch']);
    expect(stdout).toBe((await treaty(['watch', '--help'])).stdout);
    expect(stdout).toMatch(/\n {2}watch accept {2,}add changes/);
    expect((await treaty(['watch', '--every', 'x'])).stderr).toContain('"x" is not a value for --every');
  });

  test('asks for nothing else: a command without its drafts still shows how to use it', async () => {
    expect((await treaty(['diff', '-h'])).exit).toBe(0);
  });
});

test('--version says that of the package', async () => {
  expect((await treaty(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
