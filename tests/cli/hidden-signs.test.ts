/** No sign that a terminal, a spreadsheet or the layout of text would obey comes out, whichever command writes what in which format. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command, CommandGroup } from '../../cli/command.ts';
import { COMMANDS } from '../../cli/program.ts';
import { treaty } from './fake-io.ts';
import { HOSTILE, hiddenIn } from './hidden-signs.ts';

const folder = mkdtempSync(join(tmpdir(), 'treaty-signs-'));
const library = join(folder, 'library');
const own = join(library, 'lake');
const archive = join(folder, 'archive');
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * A draft with the signs in each of its fields: title, heading, label, body, term, table, link, note, bracket, delegation. It is long
 * enough for them not to make it binary data.
 */
const draft = (word: string, number: string) => `# Treaty ${HOSTILE}

## Article 1 — Terms ${HOSTILE}

**1.** “Lake ${HOSTILE}” means ${word} ${HOSTILE} under article ${number}.

**(${HOSTILE})** A [Party ${HOSTILE}: ${word}] [*may* ${HOSTILE} | __shall__] act[^1] on it.

Option 1: the [text ${HOSTILE}](https://example.org/${HOSTILE})

| ${HOSTILE} | ${word} |
| --- | --- |
| a | ${HOSTILE} |

## Article 8 — Waters

${'Each Party keeps its own waters clean. '.repeat(1200)}

## Article ${number} — Parties

${word === 'water' ? 'Each Party shall act.' : `Each Party may act ${HOSTILE} in ten days.`} See article 9 ${HOSTILE}.

[^1]: A note ${HOSTILE} on ${word}.
`;

const yaml = (text: string) => JSON.stringify(text);

beforeAll(async () => {
  mkdirSync(own, { recursive: true });
  const facts = (id: string) =>
    `  - id: ${yaml(id)}\n    file: ${id}.md\n    date: "${id}"\n${[
      'title',
      'symbol',
      'issuer',
      'status',
      'source',
    ]
      .map(key => `    ${key}: ${yaml(`${key} ${HOSTILE}`)}\n`)
      .join('')}`;
  writeFileSync(join(own, '2031-03.md'), draft('water', '2'));
  writeFileSync(join(own, '2031-09.md'), draft('ice', '3'));
  writeFileSync(
    join(own, 'treaty.yaml'),
    `treaty: lake\ntitle: ${yaml(`Lake ${HOSTILE}`)}\ndrafts:\n${facts('2031-03')}${facts('2031-09')}`,
  );
  const texts = ['id', 'title', 'reason', 'source', 'unverified'];
  writeFileSync(
    join(own, 'watchlist.yaml'),
    `watch:\n  - ${texts.map(key => `${key}: ${yaml(`${key} ${HOSTILE}`)}`).join('\n    ')}\n    words: [${yaml(HOSTILE)}, act]\n    clauses: ["1(1)", "2"]\n    url: https://example.org/\n`,
  );
  expect((await treaty(['archive', 'init', archive])).exit).toBe(0);
});

const name = `a${HOSTILE.replace('\u202d', '')}`;
const PAIR = ['lake@2031-03', 'lake@2031-09'];
/** What each command is called with; the archive is filled as the list goes. */
const CALLS: Readonly<Record<string, readonly string[][]>> = {
  list: [[]],
  show: [['lake@2031-03'], ['lake@2031-09', '1'], [`lake@${name}`], ['lake@2031-03', name]],
  parse: [[join(folder, `${name}.md`)], [name]],
  add: [
    [join(folder, `${name}.md`), '--treaty', 'pond', '--date', '2031', '--title', name],
    [join(folder, `${name}.md`), '--treaty', 'pond', '--date', '2031'],
  ],
  languages: [PAIR],
  diff: [PAIR, [...PAIR, '--full'], [join(folder, `${name}.md`), 'lake@2031-09'], [...PAIR, name]],
  review: [PAIR],
  summary: [PAIR, [...PAIR, '--length', 'full']],
  concordance: [PAIR],
  references: [PAIR, [...PAIR, '--all']],
  definitions: [PAIR],
  flags: [PAIR, ['lake@2031-03']],
  concepts: [PAIR],
  uses: [
    [`Lake ${HOSTILE}`, PAIR[0] ?? ''],
    [name, ...PAIR],
  ],
  brackets: [PAIR, [...PAIR, '--list']],
  columns: [PAIR],
  status: [PAIR],
  'archive init': [[join(folder, `new${name}`)]],
  'archive commit': [['--archive', archive, ...PAIR]],
  'archive log': [['--archive', archive]],
  'archive verify': [['--archive', archive]],
  'archive push': [['--archive', archive, '--to', name]],
  'archive import': [[name, name, '--treaty', 'lake']],
  // Of a name that nothing has: what comes from the network is for the tests of these commands.
  pull: [[name]],
  'watch run': [[name]],
  'watch accept': [[name]],
  'watch status': [[], [name]],
  log: [
    ['1', '--treaty', 'lake'],
    ['1', '--treaty', 'lake', '--full'],
    [name, '--treaty', 'lake'],
  ],
  blame: [['1', '--treaty', 'lake']],
  trend: [['lake'], [name]],
  site: [[join(folder, 'site')]],
};

const all: Command[] = COMMANDS.flatMap((one: Command | CommandGroup) =>
  'commands' in one ? one.commands : [one],
);

test('every command is here', () => {
  expect(Object.keys(CALLS).sort()).toEqual(all.map(one => one.name).sort());
});

describe.each(all.map(one => [one.name, one] as const))('%s', (command, { options }) => {
  const formats = options.format?.choices ?? [null];
  const cases = formats.flatMap(format => (CALLS[command] ?? []).map(words => ({ format, words })));

  test.each(cases.map((one, at) => [one.format ?? 'output', at, one] as const))(
    '%s, call %i',
    async (_, at, { format, words }) => {
      writeFileSync(join(folder, `${name}.md`), draft('snow', '2'));
      const form = format === null ? [] : ['--format', format];
      const call = [...command.split(' '), ...words, ...form];
      const env = {
        TREATY_LIBRARY: library,
        XDG_CONFIG_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_DATA_HOME: folder,
      };
      const lineEnds = format === 'csv';
      const pipe = await treaty(call, { env });
      expect(hiddenIn(pipe.stdout, { lineEnds })).toEqual([]);
      expect(hiddenIn(pipe.stderr)).toEqual([]);
      if (!/^(?:archive|add|pull|watch)/.test(command)) {
        const screen = await treaty(call, { env, terminal: 80 });
        expect(hiddenIn(screen.stdout, { lineEnds, colours: true })).toEqual([]);
        expect(hiddenIn(screen.stderr)).toEqual([]);
      }
      if (!options.output) return;
      const path = join(folder, `${at}-${name}.${format === 'csv' ? 'csv' : 'out'}`);
      const file = await treaty([...call, '-o', path], { env });
      expect(hiddenIn(file.stderr)).toEqual([]);
      if (file.exit < 2 && format !== 'docx')
        expect(hiddenIn(readFileSync(path, 'utf8'), { lineEnds })).toEqual([]);
    },
  );
});

test('the files of a site have none either', async () => {
  const site = join(folder, 'site');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(file => /\.\w+$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect([file, hiddenIn(readFileSync(join(site, file), 'utf8'))]).toEqual([file, []]);
});

test('but none is left out: each stands there as a sign that can be seen', async () => {
  const env = { TREATY_LIBRARY: library };
  for (const format of ['markdown', 'akn']) {
    const { stdout } = await treaty(['show', 'lake@2031-03', '--format', format], { env });
    expect(stdout).toMatch(
      /means water red␁␂␃␄␅␆␇␈␎.*␛.*␡\\u\{80\}.*\\u\{9b\}.*\\u\{202e\}.*\\u\{2066\}.*green/,
    );
  }
  const { stdout } = await treaty(['show', 'lake@2031-03', '--format', 'json'], { env });
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});

describe('a watchlist whose address', () => {
  test.each(['javascript:alert(1)', 'file:///etc/hosts', 'example.org', 'https://a b', 'https://a\u202e/'])(
    'is %j is refused',
    async url => {
      const list = join(folder, 'list.yaml');
      writeFileSync(
        list,
        `watch:\n  - id: a\n    title: a\n    reason: a\n    source: a\n    url: ${yaml(url)}\n`,
      );
      const { exit, stderr } = await treaty(['flags', ...PAIR, '--watch', list], {
        env: { TREATY_LIBRARY: library },
      });
      expect(exit).toBe(2);
      expect(stderr).toContain('`watch[0].url` must be an address on the web');
    },
  );
});
