/** The Akoma Ntoso schema, read in place and never shipped: beside the repository, or named by `TREATY_SCHEMAS`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const folder =
  [process.env.TREATY_SCHEMAS, join(import.meta.dirname, '..', '..', '..', 'shared', 'schemas')].find(
    (path): path is string => path !== undefined && existsSync(join(path, 'akomantoso30-lenient.xsd')),
  ) ?? null;

export const hasSchema = folder !== null;
if (!hasSchema) console.warn('No Akoma Ntoso schema (set TREATY_SCHEMAS): its tests are skipped.');

/** What the schema has against some documents; empty if they are valid. */
export async function schemaErrors(documents: readonly string[]): Promise<string[]> {
  const read = (name: string) => readFileSync(join(folder ?? '', name), 'utf8');
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `draft-${at}.xml`, contents })),
    schema: [read('akomantoso30-lenient.xsd')],
    preload: [{ fileName: 'xml.xsd', contents: read('xml.xsd') }],
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message, rawMessage }) => message || rawMessage);
}
