/** What holds for every draft that is written as Akoma Ntoso. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { writeAkomaNtoso } from '../../../src/write/akoma-ntoso/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';
import { corpus, readDraft, shippedPaths } from '../../helpers/drafts.ts';
import { hasSchema, schemaErrors } from '../../helpers/schema.ts';
import { withoutPositions } from '../../helpers/without-positions.ts';

async function readBack(xml: string) {
  const { draft, file } = await read(Buffer.from(xml), 'draft.akn');
  const faults = file.messages.filter(
    ({ ruleId }) => !['bracket-balance', 'no-articles'].includes(ruleId ?? ''),
  );
  return { draft, messages: faults.map(({ reason }) => reason) };
}

async function expectIdentity(draft: Draft): Promise<string> {
  const xml = writeAkomaNtoso(draft);
  const again = await readBack(xml);
  expect(withoutPositions(again.draft)).toEqual(withoutPositions(draft));
  expect(again.messages).toEqual([]);
  const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  return xml;
}

describe('a draft as Akoma Ntoso', () => {
  it('reads back to the same tree, with identifiers that are unique', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft, async draft => void (await expectIdentity(draft))),
      {
        numRuns: 200,
      },
    );
  });

  it.skipIf(!hasSchema('akomantoso30-lenient.xsd'))(
    'is valid against the schema',
    async () => {
      const drafts = fc.sample(arbitraryDraft, { numRuns: 120, seed: 20240808 });
      expect(await schemaErrors('akomantoso30-lenient.xsd', drafts.map(writeAkomaNtoso))).toEqual([]);
    },
    60_000,
  );

  const texts = corpus
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter(file => /(?<!README)\.(?:md|txt)$/.test(file))
        .map(file => join(corpus ?? '', file))
    : [];
  const written: string[] = [];
  it.each([...shippedPaths(), ...texts])('%s', async path => {
    written.push(await expectIdentity(readDraft(path)));
  });

  it.skipIf(!hasSchema('akomantoso30-lenient.xsd'))(
    'is valid for all of these',
    async () => {
      expect(await schemaErrors('akomantoso30-lenient.xsd', written)).toEqual([]);
    },
    60_000,
  );
});
