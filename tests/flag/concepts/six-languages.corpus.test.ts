/**
 * The concepts in the Convention against Cybercrime, whose six texts are equally authentic: the table of `docs/flags.md`. Without the
 * corpus (`TREATY_CORPUS`) the tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONCEPTS, findConcepts, LANGUAGES_OF_VERDICTS, VERDICTS } from '../../../src/flag/index.ts';
import { read } from '../../../src/read/index.ts';
import { corpus } from '../../helpers/drafts.ts';

const folder = corpus === null ? null : join(corpus, 'un-cybercrime');
const isThere = folder !== null && existsSync(folder);
if (!isThere) console.warn('No corpus (set TREATY_CORPUS): the concepts of the six texts are not compared.');

test('every concept has a verdict, and words in the six languages', () => {
  expect(Object.keys(VERDICTS)).toEqual(CONCEPTS.map(({ id }) => id));
  for (const { words } of CONCEPTS) expect(Object.keys(words)).toEqual([...LANGUAGES_OF_VERDICTS]);
});

test.skipIf(!isThere).each(LANGUAGES_OF_VERDICTS)('%s says what the table says', async language => {
  const path = join(folder ?? '', `A_RES_79_243.${language}.xml`);
  const { draft } = await read(readFileSync(path), path);
  const found = Object.fromEntries(findConcepts(draft).map(({ concept, status }) => [concept, status]));
  const expected = Object.fromEntries(
    Object.entries(VERDICTS).map(([id, { status, but }]) => [id, but?.[language]?.status ?? status]),
  );
  expect(found).toEqual(expected);
});
