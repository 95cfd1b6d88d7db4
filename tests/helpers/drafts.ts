/** Drafts from disk: the shipped ones, and the corpus where this machine has it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

const root = join(import.meta.dirname, '..', '..');

export function readDraft(path: string): Draft {
  return readText(readFileSync(path), path).draft;
}

/** A shipped draft: `shipped('model-convention', '2031-03')`. */
export function shipped(treaty: string, id: string): Draft {
  return readDraft(join(root, 'drafts', treaty, `${id}.md`));
}

/** Every shipped draft's path, by treaty and date. */
export function shippedPaths(): string[] {
  const drafts = join(root, 'drafts');
  return readdirSync(drafts, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(drafts, name))
        .filter(file => /^\d.*\.md$/.test(file))
        .sort()
        .map(file => join(drafts, name, file)),
    );
}

/** The folder of real treaty texts that are read in place and never shipped, or null where it is absent. */
export const corpus: string | null =
  [process.env.TREATY_CORPUS, join(root, '..', 'shared', 'corpus')].find(
    (path): path is string => path !== undefined && existsSync(path),
  ) ?? null;
