import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'treaty-')), 'draft.txt');
  writeFileSync(path, text);
  return path;
}

const SOUND = file('Article 1\nScope\n\n1. This Convention applies at sea.\n\n2. It applies in ports.\n');

describe('reading warnings about a file', () => {
  test('are counted with every result', async () => {
    const doubtful = file(
      'Article 1\nScope\n\n1. This Convention [applies at sea.\n\n5. It applies in ports.\n',
    );
    for (const words of [
      ['diff', SOUND, doubtful],
      ['summary', SOUND, doubtful],
      ['show', doubtful],
      ['brackets', doubtful],
    ]) {
      const { stderr } = await treaty(words);
      expect(stderr).toBe(`${doubtful}: read with 2 warnings; treaty parse lists them\n`);
    }
  });

  test('are shown in full if they concern the whole text', async () => {
    const { stderr } = await treaty(['show', file('Nothing here is a treaty.\n')]);
    expect(stderr).toContain('No article, chapter or numbered paragraph was found in this text\n');
  });

  test('are not mentioned if there are none', async () => {
    expect((await treaty(['show', SOUND])).stderr).toBe('');
  });
});
