/** `treaty pull` from a server on this machine, which says what a server may say. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, redirect, serve, type TestServer } from '../watch/server.ts';
import { treaty } from './fake-io.ts';

const EN =
  'Convention on Ferries\n\nArticle 1\nBoats\n\n1. A ferry carries boats over the water of the Parties.\n\nArticle 2\nBells\n\n1. The bell shall be rung twice before a ferry leaves the shore.\n';
const FR =
  'Convention sur les bacs\n\nArticle premier\nBateaux\n\n1. Un bac porte des bateaux sur les eaux des Parties.\n\nArticle 2\nCloches\n\n1. La cloche est sonnée deux fois avant que le bac ne quitte la rive.\n';
/** The same articles, restated: other words, and one title of its own. */
const KNOWN = EN.replace('carries boats over the water', 'takes boats over the water').replace(
  'Bells',
  'Bell',
);

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-pull-'));
  server = await serve({ '/t/en.txt': document(EN, 'text/plain'), '/t/fr.txt': document(FR, 'text/plain') });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const library = () => join(folder, 'library');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A library with one restated draft, and the sources of another. */
function writeLibrary({ issuer = server.address, documents = '', like = '2031' } = {}): void {
  mkdirSync(join(library(), 'ferries'), { recursive: true });
  writeFileSync(join(library(), 'ferries', 'known.txt'), KNOWN);
  const listed =
    documents ||
    `  - draft: 2032\n    address: ${server.address}/t/en.txt\n    language: en\n    format: text\n    sha256: "${hash(EN)}"\n` +
      `  - draft: 2032\n    address: ${server.address}/t/fr.txt\n    language: fr\n    licence: free\n`;
  writeFileSync(
    join(library(), 'ferries', 'treaty.yaml'),
    `treaty: ferries\ntitle: Ferries\ndrafts:\n  - id: "2031"\n    date: "2031"\n    language: en\n    authenticity: restatement\n    file: known.txt\n` +
      `issuers:\n  - ${issuer}/t/\nsources:\n  - draft: 2032\n    date: 2032-05\n    symbol: F/2\n    like: ${like}\n` +
      `  - draft: 2030\n    symbol: F/0\n    date: 2030\n    page: https://ferries.example.org/\ndocuments:\n${listed}`,
  );
}

const pull = (...more: string[]) => treaty(['pull', 'ferries', '--library', library(), '--local', ...more]);
const stored = () => readdirSync(join(library(), 'ferries')).filter(name => name.startsWith('2032'));
const one = (path: string, more = '') =>
  `  - draft: 2032\n    address: ${server.address}${path}\n    language: en\n${more}`;

describe('treaty pull', () => {
  it('stores every language, official where issuer and articles are those that the library knows', async () => {
    writeLibrary();
    const { exit, stdout, stderr } = await pull('2032');
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: `Contacting ${server.address.slice(7)} for 2 documents.\n`,
    });
    expect(stdout).toContain('Pulled ferries@2032\n  2032-05 · F/2 · en · official\n');
    expect(stdout).toMatch(
      /2 articles; the draft 2031 has 2; 2 are paired under the same\s+number; 1 title is the same/,
    );
    expect(stdout).toContain('Pulled ferries@2032.fr\n  2032-05 · F/2 · fr · official\n');
    expect(readFileSync(join(library(), 'ferries', 'originals', '2032.txt'), 'utf8')).toBe(EN);
    const yaml = readFileSync(join(library(), 'ferries', 'treaty.yaml'), 'utf8');
    expect(yaml).toMatch(/retrieved: \d{4}-\d\d-\d\d\n/);
    expect(yaml).toContain('    page: https://ferries.example.org/\n');
  });

  it('leaves what is there already, and the restatement, as they are', async () => {
    writeLibrary();
    await pull('2032');
    const before = readFileSync(join(library(), 'ferries', 'treaty.yaml'), 'utf8');
    const { exit, stdout } = await pull('2032');
    expect([exit, stdout.match(/Already in the library, unchanged/g)?.length]).toEqual([0, 2]);
    expect(readFileSync(join(library(), 'ferries', 'treaty.yaml'), 'utf8')).toBe(before);
    expect(readFileSync(join(library(), 'ferries', 'known.txt'), 'utf8')).toBe(KNOWN);
  });

  it.each([
    [
      'another address',
      { issuer: 'https://ferries.example.org' },
      'its address is not one that the library lists',
    ],
    [
      'a folder whose name only begins so',
      { issuer: 'PREFIX' },
      'its address is not one that the library lists',
    ],
    [
      'nothing to compare with',
      { like: '2029' },
      'the draft 2029, with which its articles must agree, is not in',
    ],
  ])(
    'is transcribed, with the reason: %s',
    async (_, { issuer, like }: { issuer?: string; like?: string }, reason) => {
      writeLibrary({
        ...(issuer ? { issuer: issuer === 'PREFIX' ? `${server.address}/t/en` : issuer } : {}),
        ...(like ? { like } : {}),
      });
      const { exit, stdout } = await pull('2032', '--language', 'en');
      expect(exit).toBe(0);
      expect(stdout).toContain('· en · transcribed\n');
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(reason);
    },
  );

  it('is transcribed if its articles are not those of the draft that it must agree with', async () => {
    server.replies['/t/en.txt'] = document(EN.replace('Article 2', 'Article 3'), 'text/plain');
    writeLibrary({ documents: one('/t/en.txt') });
    const { stdout } = await pull('2032');
    expect(stdout).toContain('· en · transcribed\n');
    expect(stdout).toMatch(/not found: 2; only here: 3/);
  });

  it('takes bytes for official by where they really came from, after redirects', async () => {
    const elsewhere = await serve({ '/t/en.txt': document(EN, 'text/plain') });
    server.replies['/t/en.txt'] = redirect(`${elsewhere.address}/t/en.txt`);
    writeLibrary({ documents: one('/t/en.txt') });
    const { stdout } = await pull('2032');
    await elsewhere.close();
    expect(stdout).toContain('· en · transcribed\n');
    expect(stdout).toContain(`from      ${elsewhere.address}/t/en.txt`);
  });

  it('lists what it would contact, and contacts nothing', async () => {
    writeLibrary();
    const { exit, stdout } = await pull('--list');
    expect([exit, server.requests]).toEqual([0, []]);
    expect(stdout).toContain(`  fr  ${server.address}/t/fr.txt\n`);
    expect(stdout).toContain('treaty add FILE --treaty ferries --id 2030 --date 2030 --symbol F/0');
  });

  it('says of a draft that only has a page what to do by hand', async () => {
    writeLibrary();
    const { exit, stderr } = await pull('2030');
    expect(exit).toBe(2);
    expect(stderr).toContain('can only be downloaded by hand');
    expect(stderr).toContain('https://ferries.example.org/');
    // The command stores it in the library that was named.
    expect(stderr).toMatch(/treaty add FILE .* --library \S/);
  });

  it('contacts nothing on this machine unless that is allowed', async () => {
    writeLibrary();
    const { exit, stderr } = await treaty(['pull', 'ferries', '2032', '--library', library()]);
    expect([exit, server.requests]).toEqual([2, []]);
    expect(stderr).toContain('For tests, --local allows those');
  });

  it('names what is listed, where something else was asked for', async () => {
    writeLibrary();
    expect((await pull('2033')).stderr).toContain('Listed are: 2032, 2030');
    expect((await pull('2032', '--language', 'ru')).stderr).toContain('no source for a document in `ru`');
  });
});

describe('nothing is stored, and what to do by hand is said, if', () => {
  const refused = async (reason: RegExp, more: string[] = []) => {
    const { exit, stdout, stderr } = await pull('2032', ...more);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toContain('Nothing of ferries@2032 was stored');
    expect(stderr).toContain('treaty add FILE --treaty ferries --id 2032 ');
    expect(stored()).toEqual([]);
    expect(existsSync(join(library(), 'ferries', 'originals'))).toBe(false);
  };

  it('nobody answers', async () => {
    writeLibrary();
    await server.close();
    await refused(/could not be reached: the connection was refused/);
    server = await serve();
  });

  it('one language of several fails', async () => {
    writeLibrary();
    delete server.replies['/t/fr.txt'];
    await refused(/the server answered with 404[\s\S]*1 of 2 documents failed/);
  });

  it('the bytes are not those that are listed', async () => {
    server.replies['/t/en.txt'] = document(`${EN}\n`, 'text/plain');
    writeLibrary();
    await refused(/its SHA-256 is \w{64}, and the library lists \w{64}/);
  });

  it('the content changes from one request to the next', async () => {
    let count = 0;
    server.replies['/t/en.txt'] = response => {
      count += 1;
      response.end(EN.replace('twice', `${count} times`));
    };
    writeLibrary({ documents: one('/t/en.txt') });
    await refused(/differs from one request to the next/);
  });

  it('a page that asks to log in comes instead', async () => {
    server.replies['/t/en.txt'] = document('<!doctype html><html><body>Log in</body></html>', 'text/html');
    writeLibrary({ documents: one('/t/en.txt', '    format: docx\n') });
    await refused(/it is a web page, perhaps one that asks to log in or reports an error \(text\/html\)/);
  });

  it('it is empty, or too large', async () => {
    server.replies['/t/en.txt'] = document('');
    writeLibrary({ documents: one('/t/en.txt') });
    await refused(/the answer is empty/);
    server.replies['/t/en.txt'] = document(EN);
    await refused(/more than 100 bytes/, ['--limit', 'bytes=100']);
  });

  it('it cannot be read as a draft', async () => {
    server.replies['/t/en.txt'] = document(Buffer.from([0, 1, 2, 3, 0, 0, 255]), 'text/plain');
    writeLibrary({ documents: one('/t/en.txt') });
    await refused(/en\.txt/);
  });
});
