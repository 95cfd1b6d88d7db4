/** Akoma Ntoso -> tree where its elements carry the structure; else -> blocks, and the recogniser decides. */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Draft } from '../../document/index.ts';
import { askForDraft, printChanges } from '../ask-for-draft.ts';
import type { BlockTree } from '../blocks.ts';
import { decodeMarkup } from '../charset.ts';
import { ReadError } from '../decode.ts';
import type { ReadOptions } from '../formats.ts';
import { isFlat } from './carried-structure.ts';
import { DocumentReader } from './document.ts';
import { documentsIn, titledDocuments } from './documents.ts';
import { FlatBlocks } from './flat-blocks.ts';
import { isDocument } from './hierarchy.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { isOurs } from './provenance.ts';
import { sourceTextOf } from './source-text.ts';
import { teller } from './tell.ts';
import { elementsOf, Words } from './words.ts';

/**
 * A unified parser for Akoma Ntoso of any version, as this project, Indigo, LEOS or a parliament writes it. What it does not
 * know keeps its words and is told. A flat document, as the United Nations write it, becomes blocks.
 */
export function akomaNtosoReader(this: Processor, options: ReadOptions): void {
  const parser = (_: string, file: VFile): Draft | BlockTree => {
    const source = decodeMarkup(file.value as Uint8Array, declaredEncoding).text.replace(/^\uFEFF/, '');
    const root = parseXml(source, file, options.limits);
    checkRoot(root, file);
    file.data.sourceText = sourceTextOf(root, options.tracked ?? 'accept');
    const tell = teller(file);
    const words = new Words(tell, options.tracked ?? 'accept');
    const documents = documentsIn(root);
    file.data.documents = titledDocuments(root);
    const isBlocks = !documents.some(isOurs) && isFlat(root);
    const tree = isBlocks
      ? new FlatBlocks(words).read(root, documents)
      : new DocumentReader(words, tell).read(root);
    askForDraft(file, printChanges(words.changes), options.tracked);
    return tree;
  };
  this.parser = parser as unknown as Processor['parser'];
}

const declaredEncoding = (head: string) =>
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/.exec(head)?.[1] ?? null;

function checkRoot(root: XmlElement, file: VFile): void {
  const [first] = elementsOf(root);
  if (first && (first.name === 'akomaNtoso' || isDocument(first))) return;
  const what = first ? `its root is <${first.name}>` : 'it has no elements';
  throw new ReadError(
    'not-text',
    `${file.path} is no Akoma Ntoso: ${what}. Other XML cannot be read; save the draft as DOCX, HTML, Markdown or plain text.`,
  );
}
