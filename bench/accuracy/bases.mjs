// The treaties that are edited: invented ones made anew for every seed, our own model convention, and real ones where
// the folder of real texts is there (TREATY_CORPUS).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/index.js';
import { fromDraft } from './model.mjs';
import { markReferences } from './references.mjs';
import { boilerplateTreaty, plainTreaty } from './synthetic.mjs';

const root = join(import.meta.dirname, '..', '..');

/** The folder of real texts, or null. */
export const corpus =
  [process.env.TREATY_CORPUS, join(root, '..', 'shared', 'corpus')].find(path => path && existsSync(path)) ??
  null;

export const readTreaty = async path => (await read(readFileSync(path), path)).draft;

async function fromFile(path) {
  const draft = await readTreaty(path);
  return ids => {
    const treaty = fromDraft(draft, ids);
    markReferences(treaty);
    return treaty;
  };
}

const REAL = ['bbnj/en.txt', 'unclos/en.txt', 'budapest/2012-10-24.md', 'stockholm/2010-08-26.md'];

/** Name and maker `(ids, choices) => treaty` of every base that this machine has. */
export async function bases() {
  const real = corpus === null ? [] : REAL.filter(path => existsSync(join(corpus, path)));
  return [
    { name: 'plain', make: plainTreaty },
    { name: 'boilerplate', make: boilerplateTreaty },
    { name: 'model', make: await fromFile(join(root, 'drafts', 'model-convention', '2032-06.md')) },
    ...(await Promise.all(
      real.map(async path => ({ name: path.split('/')[0], make: await fromFile(join(corpus, path)) })),
    )),
  ];
}
