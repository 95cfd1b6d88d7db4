/**
 * The restated August draft against the authentic text, by the script that maintainers run. The text is in the folder of texts, beside
 * the repository or named by `TREATY_CORPUS`; without it the tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verificationOf } from '../../src/document/index.ts';
import { buildProgram, removeProgram } from '../cli/build-once.ts';
import { corpus, shipped } from '../helpers/drafts.ts';

const root = join(import.meta.dirname, '..', '..');
const authentic = join(corpus ?? '', 'un-cybercrime', 'A_RES_79_243.en.xml');
const isThere = corpus !== null && existsSync(authentic);
if (!isThere) console.warn('No authentic text (set TREATY_CORPUS): the restatement is not verified.');

let program = '';
const august = readFileSync(join(root, 'drafts/un-cybercrime/2024-08.md'), 'utf8');

function verified(text: string): { status: number | null; said: string } {
  const draft = join(mkdtempSync(join(tmpdir(), 'treaty-restated-')), '2024-08.md');
  writeFileSync(draft, text);
  const line = [join(root, 'scripts/verify-restatement.mjs'), authentic, '--draft', draft];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    encoding: 'utf8',
    env: { ...process.env, TREATY_PROGRAM: program },
  });
  return { status, said: stdout + stderr };
}

describe.skipIf(!isThere)('the restated August draft', () => {
  beforeAll(() => {
    program = buildProgram();
  });
  afterAll(removeProgram);

  it('has every article, number, letter, reference, term and figure of the adopted text, and no run of its words', () => {
    const { status, said } = verified(august);
    expect(said).toContain(
      '\n68 of 68 articles as in A/RES/79/243; 573 provisions compared; 0 unexplained, ',
    );
    expect(said).toContain(', 0 copied runs of words\n');
    expect(status).toBe(0);
  });

  it('was compared with the text that is there', () => {
    const hash = createHash('sha256').update(readFileSync(authentic)).digest('hex');
    expect(verificationOf(shipped('un-cybercrime', '2024-08').provenance)).toEqual({
      date: '2026-12-01',
      against: 'A/RES/79/243',
      language: 'en',
      sha256: hash,
    });
  });

  it.each([
    [
      'a paragraph that is left out',
      /^\*\*18\.\*\* The requested.*\n\n/m,
      '',
      '37(18): missing: is not restated',
    ],
    [
      'a duty made a choice',
      '**4.** In accordance with domestic law',
      '**4.** We shall: in accordance with domestic law',
      '14(4): modals: has shall',
    ],
    ['another number of days', 'up to 90 days', 'up to 60 days', '25(2): numbers: no 90, has 60'],
    [
      'another reference',
      'article 37, paragraph 11,',
      'article 37, paragraph 12,',
      '22(3): references: no 37(11), has 37(12)',
    ],
    [
      'another term',
      '"personal data" means',
      '"private data" means',
      '2(g): terms: no personal data, has private data',
    ],
    [
      'another title',
      '— Joint investigations',
      '— Investigations',
      '48: title: no joint investigations, has investigations',
    ],
  ])('would be found to have %s', (_, from, to, says) => {
    const { status, said } = verified(august.replace(from, to));
    expect(said).toContain(says);
    expect(status).toBe(1);
  });

  it('would be found to copy', () => {
    const xml = readFileSync(authentic, 'utf8')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    const [sentence = ''] = /Each State Party shall take into account the gravity[^.]*\./.exec(xml) ?? [];
    const copied = august.replace(
      /^\*\*6\.\*\* Each State Party shall take the gravity.*$/m,
      () => `**6.** ${sentence}`,
    );
    expect(copied).not.toBe(august);
    const { status, said } = verified(copied);
    expect(said).toContain('21(6): copied: “');
    expect(status).toBe(1);
  });
});
