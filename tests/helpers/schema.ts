/**
 * XML schemas, read in place and never shipped: from the folders that `TREATY_SCHEMAS` names (separated as in `PATH`), or beside the
 * repository. `akomantoso30-lenient.xsd` is Akoma Ntoso; `wml.xsd`, with the schemas that it imports, is the transitional
 * WordprocessingML of ECMA-376, part 4; `xml.xsd` is the one of W3C for `xml:space` and the like, which both import.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

export type Schema = 'akomantoso30-lenient.xsd' | 'wml.xsd';

const folders = [
  ...(process.env.TREATY_SCHEMAS ?? '').split(delimiter).filter(Boolean),
  join(import.meta.dirname, '..', '..', '..', 'shared', 'schemas'),
];

const pathOf = (name: string): string | undefined =>
  folders.map(folder => join(folder, name)).find(path => existsSync(path));

/** Whether this machine has a schema; says so where it has not. */
export function hasSchema(schema: Schema): boolean {
  const isHere = pathOf(schema) !== undefined;
  if (!isHere) console.warn(`No ${schema} (set TREATY_SCHEMAS): its tests are skipped.`);
  return isHere;
}

/** What the schema has against some documents, with the place in their list; empty if they are valid. */
export async function schemaErrors(schema: Schema, documents: readonly string[]): Promise<string[]> {
  const [root = '', ...imported] = withImports(schema);
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `document-${at}.xml`, contents })),
    schema: [read(root)],
    preload: imported.map(fileName => ({ fileName, contents: read(fileName) })),
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message, rawMessage }) => rawMessage || message);
}

/** A schema. ECMA-376 does not say where the one of `xml:space` is. */
function read(name: string): string {
  const path = pathOf(name);
  if (path === undefined) throw new Error(`There is no ${name} in ${folders.join(', ')}.`);
  return readFileSync(path, 'utf8').replace(
    '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
    '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
  );
}

/** The names of a schema and of all that it imports, itself first. */
function withImports(schema: Schema): string[] {
  const names = new Set<string>([schema]);
  for (const name of names)
    for (const [, imported = ''] of read(name).matchAll(
      /<xsd:import\s[^>]*schemaLocation="(?:\.\/)?([^"]+)"/g,
    ))
      names.add(imported);
  return [...names];
}
