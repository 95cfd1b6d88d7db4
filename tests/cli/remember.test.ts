/** What is remembered of drafts, and of pairs of them, between two calls of the built program. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diskCache, sha256 } from '../../src/history/index.ts';
import { lines, makePdf } from '../read/pdf/make-pdf.ts';
import { buildProgram, removeProgram, shell } from './build-once.ts';

let bin: string;
let folder: string;
const kept = () => join(folder, 'kept', 'treaty', 'pairs');
const treaty = (line: string) =>
  shell(bin, `cd "$DIR" && "$TREATY" ${line}`, {
    DIR: folder,
    XDG_CACHE_HOME: join(folder, 'kept'),
    XDG_CONFIG_HOME: folder,
  });
const files = () =>
  readdirSync(kept(), { recursive: true, encoding: 'utf8' })
    .map(name => join(kept(), name))
    .filter(path => statSync(path).isFile());

const lakes = (modal: string) =>
  `LAKES CONVENTION\n\nArticle 1\nUse\n\n1. Each Party ${modal} keep its lakes clean.\n\n2. Each Party shall report every 5 years.\n`;

beforeAll(() => {
  bin = buildProgram();
}, 60_000);
afterAll(removeProgram);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-remember-'));
  writeFileSync(join(folder, 'one.txt'), lakes('shall'));
  writeFileSync(join(folder, 'two.txt'), lakes('should'));
  return () => rmSync(folder, { recursive: true });
});

describe('the same question again', () => {
  test.each([
    'diff one.txt two.txt',
    'diff one.txt two.txt "1(1)"',
    'diff one.txt two.txt --format json',
    'summary one.txt two.txt',
    'flags one.txt two.txt --format json',
    'concordance one.txt two.txt --format csv',
    'definitions one.txt two.txt',
    'diff un-cybercrime@first un-cybercrime@latest 40',
    'summary un-cybercrime@first un-cybercrime@latest',
    'summary one.txt notes.txt',
  ])('has the same answer: treaty %s', async line => {
    writeFileSync(
      join(folder, 'notes.txt'),
      'Minutes of the meeting.\n\nThe lakes were seen by all who came.\n',
    );
    const first = await treaty(line);
    const count = files().length;
    expect(count).toBeGreaterThan(0);
    expect(await treaty(line)).toEqual(first);
    expect(files()).toHaveLength(count);
  });

  test('is answered for every command from one comparison', async () => {
    await treaty('concordance one.txt two.txt');
    expect(files()).toHaveLength(1);
    await treaty('definitions one.txt two.txt');
    expect(files()).toHaveLength(1);
  });
});

describe('a PDF that was read before', () => {
  const LAKES = ['LAKES CONVENTION', 'Article 1', 'Use', 'Each Party shall keep its lakes clean.'];
  beforeEach(() => writeFileSync(join(folder, 'lakes.pdf'), makePdf([lines(72, 700, LAKES)])));

  test('is not read again', async () => {
    const first = await treaty('show lakes.pdf');
    expect(first.stdout).toContain('keep its lakes clean');
    const [kept = ''] = files();
    const text = readFileSync(kept, 'utf8').split('\n').slice(1).join('\n').replaceAll('clean', 'quiet');
    writeFileSync(kept, `${sha256(text)}\n${text}`);
    expect(await treaty('show lakes.pdf')).toEqual({
      ...first,
      stdout: first.stdout.replaceAll('clean', 'quiet'),
    });
  });

  test('is read again, if what was kept of it is not whole', async () => {
    const first = await treaty('show lakes.pdf');
    for (const path of files()) writeFileSync(path, readFileSync(path).subarray(0, 90));
    expect(await treaty('show lakes.pdf')).toEqual(first);
  });

  test.each([
    [
      'another byte',
      'lakes.pdf',
      () =>
        writeFileSync(join(folder, 'lakes.pdf'), makePdf([lines(72, 700, [...LAKES, 'Nets are dried.'])])),
    ],
    [
      'another name',
      'other.pdf',
      () => writeFileSync(join(folder, 'other.pdf'), readFileSync(join(folder, 'lakes.pdf'))),
    ],
    ['another option', 'lakes.pdf --language en', () => {}],
  ])('is read again with %s', async (_, line, change) => {
    await treaty('show lakes.pdf');
    change();
    await treaty(`show ${line}`);
    expect(files()).toHaveLength(2);
  });
});

test('a small text takes no longer to be read than to be found again', async () => {
  await treaty('show one.txt');
  expect(existsSync(kept())).toBe(false);
});

describe('nothing stale is an answer', () => {
  test('when a byte of a file is another one', async () => {
    await treaty('diff one.txt two.txt');
    writeFileSync(join(folder, 'two.txt'), lakes('may'));
    expect((await treaty('diff one.txt two.txt')).stdout).toContain('may');
  });

  test('when the watchlist is another one', async () => {
    expect((await treaty('flags one.txt two.txt')).stdout).not.toContain('clean lakes');
    writeFileSync(
      join(folder, 'mine.yaml'),
      'watch:\n  - id: clean\n    title: Promise of clean lakes\n    severity: high\n    clauses: ["1(1)"]\n    reason: It is watched.\n    source: us\n',
    );
    expect((await treaty('flags one.txt two.txt --watch mine.yaml')).stdout).toContain(
      'Promise of clean lakes',
    );
  });

  test('when the pairs are fixed by hand', async () => {
    const before = await treaty('concordance one.txt two.txt --format csv');
    writeFileSync(join(folder, 'pairs.csv'), 'before,after\n1(1),1(2)\n1(2),1(1)\n');
    const fixed = await treaty('concordance one.txt two.txt --format csv --use pairs.csv');
    expect(fixed.stdout).not.toBe(before.stdout);
    expect((await treaty('concordance one.txt two.txt --format csv')).stdout).toBe(before.stdout);
  });

  test('when what was kept is cut short, or changed', async () => {
    const first = await treaty('summary one.txt two.txt');
    for (const [at, path] of files().entries()) {
      const bytes = readFileSync(path);
      writeFileSync(path, at % 2 === 0 ? bytes.subarray(0, 90) : bytes.fill(0x20, 80, 90));
    }
    expect(await treaty('summary one.txt two.txt')).toEqual(first);
  });
});

test('what is kept is for its owner alone: drafts may be confidential', async () => {
  await treaty('diff one.txt two.txt');
  expect(files().map(path => statSync(path).mode & 0o077)).toEqual([0, 0]);
});

test('of more than there is room for, what was not asked for the longest goes', () => {
  const place = join(folder, 'room');
  // Room for three: a file is its checksum, a line end and the text.
  const room = diskCache(place, 500);
  for (const [at, key] of ['aa1', 'bb2', 'cc3'].entries()) {
    room.write(key, 'x'.repeat(100));
    const then = new Date(2024, 0, 1 + at);
    utimesSync(join(place, key.slice(0, 2), key.slice(2)), then, then);
  }
  expect(room.read('aa1')).not.toBeNull();
  room.write('dd4', 'y'.repeat(100));
  expect(['aa1', 'bb2', 'cc3', 'dd4'].filter(key => room.read(key) !== null)).toEqual(['aa1', 'cc3', 'dd4']);
});
