/** Parts of a Word file as text. */
import { strFromU8, unzipSync } from 'fflate';

export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const bodyOf = (bytes: Uint8Array): string => partsOf(bytes).get('word/document.xml') ?? '';
