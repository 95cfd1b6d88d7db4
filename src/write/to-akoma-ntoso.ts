/** The door to Akoma Ntoso: its writer is loaded when it is asked for. */
import type { Draft } from '../document/index.ts';

/**
 * A draft as an Akoma Ntoso 3.0 document (XML, OASIS LegalDocML), valid against its schema, which `read` reads back to the
 * same tree. Identifiers follow the OASIS naming convention; brackets are the signs they are; a restatement says so in its
 * metadata and in a visible remark. Signs that XML cannot hold become U+FFFD.
 */
export async function toAkomaNtoso(draft: Draft): Promise<string> {
  const { writeAkomaNtoso } = await import('./akoma-ntoso/index.ts');
  return writeAkomaNtoso(draft);
}
