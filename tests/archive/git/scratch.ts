/** Throw-away archives and libraries for the tests, and git as a stranger would use it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Outcome, treaty } from '../../cli/fake-io.ts';

export interface Scratch {
  folder: string;
  archive: string;
  library: string;
  /** Runs `treaty archive …` on them. */
  run(...words: string[]): Promise<Outcome>;
  /** Standard output of plain git in the archive. */
  git(...words: string[]): string;
}

/** A folder of its own for every test, with a small library and no archive yet. */
export function scratchArchive(): Scratch {
  const scratch = {} as Scratch;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-archive-'));
    const [archive, library] = [join(folder, 'archive'), join(folder, 'library')];
    Object.assign(scratch, {
      folder,
      archive,
      library,
      run: (command: string, ...words: string[]) =>
        treaty(['archive', command, ...(command === 'init' ? [archive] : ['--archive', archive]), ...words], {
          env: { TREATY_LIBRARY: library, XDG_CONFIG_HOME: join(folder, 'config') },
        }),
      git: (...words: string[]) => execFileSync('git', ['-C', archive, ...words], { encoding: 'utf8' }),
    } satisfies Scratch);
    writeFerries(library);
  });
  afterEach(() => rmSync(scratch.folder, { recursive: true, force: true }));
  return scratch;
}

export const FIRST = `Convention on Ferries

Article 1
Boats

1. A ferry carries [two] boats.

2. They float.

Article 2
Bells

Every ferry has a bell.
`;
/** Article 2 is new, and what was article 2 is article 3. */
export const SECOND = `Convention on Ferries

Article 1
Boats

1. A ferry carries two boats.

2. They float.

Article 2
Crews

The crew of a ferry knows where the other bank is.

Article 3
Bells

Every ferry has a bell.
`;

interface Entry {
  id: string;
  text: string;
  more?: Record<string, string>;
}

/** Writes a library whose originals are plain text and whose drafts are read from them. */
export function writeFerries(
  library: string,
  entries: readonly Entry[] = [
    { id: '2001-03', text: FIRST, more: { symbol: 'F/1', status: 'proposal', issuer: 'Ferry Committee' } },
    {
      id: '2001-09-19',
      text: SECOND,
      more: { symbol: 'F/1/Rev.1', issuer: 'Ferry Committee', source: 'https://example.org/f1r1' },
    },
  ],
): void {
  const folder = join(library, 'ferries');
  mkdirSync(folder, { recursive: true });
  const lines = ['treaty: ferries', 'title: Convention on Ferries', 'drafts:'];
  for (const { id, text, more = {} } of entries) {
    writeFileSync(join(folder, `${id}.txt`), text);
    const facts = { date: id.slice(0, 10), language: 'en', authenticity: 'official', ...more };
    lines.push(`  - id: "${id}"`, `    file: ${id}.txt`);
    for (const [key, value] of Object.entries(facts)) lines.push(`    ${key}: ${JSON.stringify(value)}`);
  }
  writeFileSync(join(folder, 'treaty.yaml'), `${lines.join('\n')}\n`);
}
