/** Histories of an archive, and of a library with a concordance, and with texts that cannot be compared. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFerries } from '../archive/git/scratch.ts';
import { treaty } from './fake-io.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const drafts = resolve(import.meta.dirname, '../../drafts');

/** An archive always knows the hash of a file, a library need not. */
const withoutHashes = (json: string) =>
  JSON.parse(json, (key, value) => (key === 'sha256' ? undefined : value));

describe('a history', () => {
  it('is the same from an archive as from the library that was committed to it', async () => {
    const archive = join(folder, 'archive');
    const world = { env: { HOME: folder } };
    await treaty(['archive', 'init', archive], world);
    const committed = await treaty(['archive', 'commit', '--archive', archive, '--library', drafts], world);
    expect(committed.exit).toBe(0);
    for (const words of [
      ['log', '15', '--treaty', 'model-convention'],
      ['blame', '13', '--treaty', 'model-convention'],
      ['trend', 'un-cybercrime'],
    ]) {
      const ofLibrary = await treaty([...words, '--library', drafts]);
      const ofArchive = await treaty([...words, '--archive', archive], world);
      expect(ofArchive.stdout).toBe(ofLibrary.stdout);
    }
  });

  it('is the same for drafts that were read from other formats', async () => {
    const [library, archive] = [join(folder, 'library'), join(folder, 'archive')];
    writeFerries(library);
    const world = { env: { HOME: folder } };
    await treaty(['archive', 'init', archive], world);
    await treaty(['archive', 'commit', '--archive', archive, '--library', library], world);
    for (const words of [['log', '3'], ['log', '2', '--in', '2001-03'], ['blame', '1(1)'], ['trend']])
      for (const format of ['text', 'json', 'markdown', 'html']) {
        const call = [...words, '--format', format];
        const ofLibrary = await treaty([...call, '--library', library]);
        expect(ofLibrary.exit).toBe(0);
        const ofArchive = await treaty([...call, '--archive', archive], world);
        const told = (text: string) => (format === 'json' ? withoutHashes(text) : text);
        expect(told(ofArchive.stdout)).toEqual(told(ofLibrary.stdout));
      }
  });

  it('takes the concordance of a pair as it is written', async () => {
    const pair = ['model-convention@2032-02', 'model-convention@2032-06'];
    const { stdout } = await treaty(['concordance', ...pair, '--format', 'csv', '--library', drafts]);
    const csv = join(folder, 'pair.csv');
    writeFileSync(csv, stdout);
    const log = ['log', '15', '--treaty', 'model-convention', '--library', drafts];
    expect((await treaty([...log, '--use', csv])).stdout).toBe((await treaty(log)).stdout);
    writeFileSync(
      csv,
      stdout.replace(
        /^2032-02,2032-06,9,15,article.*$/m,
        '2032-02,2032-06,9,,,,,,,\n2032-02,2032-06,,15,,,,,,',
      ),
    );
    expect((await treaty([...log, '--use', csv])).stdout).toContain('not yet in the text');
  });

  it('honours a concordance beside the drafts', async () => {
    cpSync(join(drafts, 'model-convention'), join(folder, 'model-convention'), { recursive: true });
    const log = () => treaty(['log', '15', '--library', folder, '--format', 'json']);
    const citations = async () =>
      JSON.parse((await log()).stdout).steps.map((step: { citation: string | null }) => step.citation);
    expect(await citations()).toEqual(['8', '8', '9', '15']);
    writeFileSync(
      join(folder, 'model-convention', 'concordance.csv'),
      'before-draft,after-draft,before,after\n2032-02,2032-06,9,\n2032-02,2032-06,,15\n',
    );
    expect(await citations()).toEqual([null, null, null, '15']);
  });

  it('names the drafts that it leaves out because only some are restatements', async () => {
    cpSync(join(drafts, 'un-cybercrime'), join(folder, 'un-cybercrime'), { recursive: true });
    const path = join(folder, 'un-cybercrime', 'treaty.yaml');
    cpSync(join(folder, 'un-cybercrime', '2024-08.md'), join(folder, 'un-cybercrime', 'official.md'));
    writeFileSync(
      join(folder, 'un-cybercrime', 'official.md'),
      readFileSync(join(folder, 'un-cybercrime', '2024-08.md'), 'utf8').replace(/^authenticity: .*\n/m, ''),
    );
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '    file: 2024-08.md\n',
        '$&  - id: 2024-12\n    date: 2024-12\n    authenticity: official\n    file: official.md\n',
      ),
    );
    const { stdout, stderr } = await treaty(['log', '40(1)', '--library', folder]);
    expect(stdout).toContain('as cited in 2024-12');
    expect(stdout).not.toContain('2024-08-08');
    expect(stderr).toContain(
      'treaty: left out, because they are restatements and cannot be compared with the others: 2024-02, 2024-08. To follow them, give --in 2024-02.\n',
    );
    const other = await treaty(['log', '40(1)', '--library', folder, '--in', '2024-08']);
    expect(other.stdout).toContain('as cited in 2024-08\n');
  });
});
