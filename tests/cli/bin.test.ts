/** The built program in a shell: what only shows with real processes and pipes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines, makePdf } from '../read/pdf/make-pdf.ts';
import { buildProgram, removeProgram, shell } from './build-once.ts';

let bin: string;
let folder: string;
const sh = (line: string, env: Record<string, string> = {}) => shell(bin, line, { DIR: folder, ...env });

beforeAll(() => {
  bin = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'treaty-bin-'));
}, 60_000);
afterAll(() => {
  removeProgram();
  rmSync(folder, { recursive: true });
});

test('the bin is executable by itself', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await sh('"$TREATY" --version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('exit codes', () => {
  test.each([
    ['the same', 'diff model-convention@first model-convention@first', 0],
    ['different', 'diff model-convention@first model-convention@latest', 1],
    [
      'different, but asked not to tell',
      'diff model-convention@first model-convention@latest --exit-zero',
      0,
    ],
    ['different in a summary', 'summary model-convention@first model-convention@latest', 1],
    ['no such draft', 'diff nosuch model-convention@latest', 2],
    ['a wrong option', 'list --lbrary x', 2],
  ])('%s', async (_, words, status) => {
    expect((await sh(`"$TREATY" ${words}`)).status).toBe(status);
  });
});

test('an expected error is one line on standard error, and nothing on standard output', async () => {
  const { stdout, stderr } = await sh('"$TREATY" show nosuch');
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^treaty: There is no draft "nosuch" in .*\n$/);
});

test('signs of other scripts in regular expressions are what they were in the source', async () => {
  const words = ['湖泊公约', '第一条', '湖泊是指静水。', '第二条', '各国应当合作，不得拒绝。'];
  writeFileSync(join(folder, 'lakes.txt'), `${words.join('\n\n')}\n`);
  const { stdout } = await sh('"$TREATY" parse "$DIR/lakes.txt" --format markdown');
  expect(stdout).toContain('## 第一条\n\n湖泊是指静水。\n\n## 第二条\n\n各国应当合作，不得拒绝。\n');
});

/** Tells in a file of which parts the byte code was taken, and of which it was refused or not there. */
const HOOK = `
const vm = require('node:vm');
const { writeFileSync } = require('node:fs');
const { Script } = vm;
const told = { taken: 0, compiled: [] };
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    if (this.cachedDataRejected === false) told.taken += 1;
    else told.compiled.push(options.filename);
  }
};
process.on('exit', () => writeFileSync(process.env.TOLD, JSON.stringify(told)));
`;

// Code that V8 refuses, because it was made under other options, is only seen in the time that a call takes.
test.each([
  ['a command that V8 is asked to be patient with', 'diff model-convention@first model-convention@latest'],
  ['one that it is not', 'help'],
])('the byte code of a call is taken by the next one: %s', async (_, words) => {
  writeFileSync(join(folder, 'hook.cjs'), HOOK);
  const [told, env] = [join(folder, 'told.json'), { XDG_CACHE_HOME: '/dev/null' }];
  await sh(`"$TREATY" ${words}`, { ...env, TREATY_CODE_CACHE: 'write' });
  const again = await sh(`"$TREATY" ${words}`, {
    ...env,
    NODE_OPTIONS: `--require ${join(folder, 'hook.cjs')}`,
    TOLD: told,
  });
  expect(again.stderr).toBe('');
  const { taken, compiled } = JSON.parse(readFileSync(told, 'utf8'));
  expect(compiled).toEqual([]);
  expect(taken).toBeGreaterThan(3);
});

describe('a pipe', () => {
  /** Some ten megabytes of JSON: a draft of many articles, against itself with other words. */
  beforeAll(() => {
    const articles = (word: string) =>
      Array.from(
        { length: 9000 },
        (_, at) => `Article ${at + 1}\n\nEach Party ${word} keep rule ${at + 1}.\n`,
      ).join('\n');
    writeFileSync(join(folder, 'one.txt'), `A Long Treaty\n\n${articles('shall')}`);
    writeFileSync(join(folder, 'two.txt'), `A Long Treaty\n\n${articles('should')}`);
  });

  test('gets ten megabytes of JSON whole', async () => {
    const diff = '"$TREATY" diff "$DIR/one.txt" "$DIR/two.txt" --format json';
    await sh(`${diff} -o "$DIR/whole.json"`);
    const { size } = statSync(join(folder, 'whole.json'));
    expect(size).toBeGreaterThan(5_000_000);
    const piped = await sh(`${diff} | { sleep 0.3; cat; } | wc -c`);
    expect(Number(piped.stdout)).toBe(size);
    expect(piped.status).toBe(1);
  }, 120_000);

  test('that nobody reads any more ends it without a word', async () => {
    const { stdout, stderr, status } = await sh('"$TREATY" parse "$DIR/one.txt" 2>/dev/null | head -c 1');
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
    expect(status).toBe(141);
  });

  test('gets no escapes', async () => {
    const { stdout } = await sh('"$TREATY" diff model-convention@first model-convention@latest');
    expect(stdout).not.toContain('\u001b');
  });

  test('gets colours if they are asked for', async () => {
    const { stdout } = await sh('"$TREATY" diff model-convention@first model-convention@latest', {
      FORCE_COLOR: '1',
    });
    expect(stdout).toContain('\u001b[32;4m');
    expect(stdout).not.toContain('{+');
  });

  test('gives a draft', async () => {
    const { stdout } = await sh(
      '"$TREATY" diff - model-convention@first < drafts/model-convention/2031-03.md',
    );
    expect(stdout).toContain('no differences');
  });
});

test('a PDF is read by the built program, with nothing of pdf.js on standard error', async () => {
  const page = lines(72, 700, [
    'Article 1',
    '1. Each Party shall cooperate with every other Party to this Convention.',
  ]);
  writeFileSync(join(folder, 'draft.pdf'), makePdf([page]));
  const { status, stdout, stderr } = await sh('"$TREATY" parse "$DIR/draft.pdf" --format markdown');
  expect({ status, stderr }).toEqual({ status: 0, stderr: `${folder}/draft.pdf: 14 words read\n` });
  expect(stdout).toContain('**1.** Each Party shall cooperate');
});

test('a closed standard output is survived', async () => {
  const { status, stderr } = await sh('"$TREATY" list >&-');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.skipIf(process.platform !== 'linux')('a full disk is told', async () => {
  const { status, stderr } = await sh('"$TREATY" list > /dev/full');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^treaty: standard output cannot be written: .*no space left/i);
});

test('drafts that come with the package are found from any folder', async () => {
  const { stdout } = await sh('cd "$DIR" && "$TREATY" list');
  expect(stdout).toContain('un-cybercrime@2024-02');
});

describe('a history', () => {
  const LOG = '"$TREATY" log 15 --treaty model-convention';

  test('is kept in $XDG_CACHE_HOME, and is the same from there, also for two at once', async () => {
    const cache = join(folder, 'cache');
    const both = await Promise.all([1, 2].map(() => sh(LOG, { XDG_CACHE_HOME: cache })));
    const again = await sh(LOG, { XDG_CACHE_HOME: cache });
    expect(again.status).toBe(0);
    // How far it is, is told on standard error where it takes a second.
    expect(both.map(({ stdout }) => stdout)).toEqual([again.stdout, again.stdout]);
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' });
    // Two treaty.yaml, three lineages, the digests of the first draft and the latest.
    expect(kept.filter(name => /[0-9a-f]{62}$/.test(name))).toHaveLength(7);
    expect(kept.filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is worked out each time where nothing can be kept', async () => {
    const nowhere = await sh(LOG, { XDG_CACHE_HOME: '/dev/null' });
    expect(nowhere.status).toBe(0);
    expect(nowhere.stdout).toBe((await sh(LOG, { XDG_CACHE_HOME: '', HOME: folder })).stdout);
  });
});
