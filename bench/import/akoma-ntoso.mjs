// Akoma Ntoso: texts of the corpus written, read back, and compared node by node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, toAkomaNtoso } from '../../dist/index.js';

const withoutPlaces = tree => JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));

export async function rows(corpus) {
  const files = readdirSync(corpus, { recursive: true }).filter(file =>
    /(?<!README)\.(?:md|txt)$/.test(file),
  );
  let same = 0;
  for (const file of files) {
    const path = join(corpus, file);
    const { draft } = await read(readFileSync(path), path);
    const again = await read(Buffer.from(await toAkomaNtoso(draft)), 'draft.akn');
    if (withoutPlaces(again.draft) === withoutPlaces(draft)) same += 1;
  }
  return [
    {
      what: 'Texts that are the same tree after Akoma Ntoso',
      bar: 'all',
      value: `${same} of ${files.length}`,
    },
  ];
}
