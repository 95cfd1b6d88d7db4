/** The six language versions of the adopted convention, from a server of this machine: pulled, compared, archived, verified. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/archive/index.ts';
import { treaty } from '../cli/fake-io.ts';
import { document, serve, type TestServer } from '../watch/server.ts';

const CORPUS = process.env.TREATY_CORPUS ?? '';
const FOLDER = join(CORPUS, 'un-cybercrime');
const isThere = CORPUS !== '' && existsSync(FOLDER);
if (!isThere)
  console.warn('TREATY_CORPUS is not set, or has no un-cybercrime: the six versions are not pulled');

/** Language by the last letter of the name that the United Nations gives a file. */
const LANGUAGES: Readonly<Record<string, string>> = { E: 'en', F: 'fr', S: 'es', R: 'ru', C: 'zh', A: 'ar' };

let server: TestServer;
let folder: string;
describe.skipIf(!isThere)('treaty pull un-cybercrime 2024-12', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-pull-six-'));
    server = await serve();
    cpSync('drafts', join(folder, 'library'), { recursive: true });
    const file = join(folder, 'library', 'un-cybercrime', 'treaty.yaml');
    // As it is supplied, hashes and all, but for the place.
    const listed = readFileSync(file, 'utf8')
      .replaceAll(
        /address: https:\S+?\/79session\/\w+\/(\S+)/g,
        (_, name) => `address: ${server.address}/79/${name}`,
      )
      .replace(/issuers:\n {2}- \S+/, `issuers:\n  - ${server.address}/79/`);
    writeFileSync(file, listed);
    for (const [, name = '', letter = ''] of listed.matchAll(/\/79\/(\S+?([A-Z])\.xml)/g)) {
      const path = join(FOLDER, `A_RES_79_243.${LANGUAGES[letter]}.xml`);
      server.replies[`/79/${name}`] = document(readFileSync(path), 'text/xml');
    }
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...words: string[]) =>
    treaty([...words, '--library', join(folder, 'library')], {
      env: { TREATY_ARCHIVE: join(folder, 'archive') },
    });

  it('stores six official versions of 68 articles, and leaves the restatement as it is', async () => {
    const { exit, stdout } = await run('pull', 'un-cybercrime', '2024-12', '--local', '--format', 'json');
    const pulled = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(pulled.map(({ entry }: { entry: { id: string } }) => entry.id)).toEqual([
      '2024-12',
      ...['fr', 'es', 'ru', 'zh', 'ar'].map(language => `2024-12.${language}`),
    ]);
    for (const { entry, agreement } of pulled) {
      expect(entry.authenticity).toBe('official');
      expect(agreement).toMatchObject({ agrees: true, articles: 68, expected: 68 });
    }
    expect(pulled[0].agreement.paired).toBe(68);
    const restated = openLibrary(join(folder, 'library')).treaties.find(
      one => one.treaty === 'un-cybercrime',
    );
    expect(restated?.drafts.find(({ id }) => id === '2024-08')?.authenticity).toBe('restatement');
  });

  it('gives versions that agree in all but a few places', async () => {
    const { stdout } = await run('languages', 'un-cybercrime@2024-12', '--format', 'json');
    const compared = JSON.parse(stdout) as { findings: unknown[] }[];
    expect(compared).toHaveLength(5);
    const places = compared.reduce((count, { findings }) => count + findings.length, 0);
    expect(places).toBeLessThanOrEqual(12);
  });

  it('gives drafts that can be archived and verified', async () => {
    expect((await treaty(['archive', 'init', join(folder, 'archive')])).exit).toBe(0);
    const commit = await run('archive', 'commit', '--archive', join(folder, 'archive'));
    expect(commit.exit).toBe(0);
    expect(commit.stdout.match(/un-cybercrime 2024-12/g)).toHaveLength(6);
    const verified = await treaty(['archive', 'verify', '--archive', join(folder, 'archive')]);
    expect(verified.exit).toBe(0);
    expect(readdirSync(join(folder, 'library', 'un-cybercrime', 'originals'))).toHaveLength(6);
  });
});
