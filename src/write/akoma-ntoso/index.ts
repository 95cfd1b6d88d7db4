/** Tree -> Akoma Ntoso 3.0 (OASIS LegalDocML): the XML that parliaments and the United Nations exchange. */
import type { Draft } from '../../document/index.ts';
import { wordingOf } from '../../document/index.ts';
import { element, inlineElement } from '../xml.ts';
import { Ids } from './ids.ts';
import { layoutOf } from './layout.ts';
import { identityOf, meta } from './meta.ts';
import { notesStandInline } from './notes.ts';
import { attachments, conclusions, preamble, preface } from './parts.ts';
import { PieceWriter } from './pieces.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Writes a draft as an Akoma Ntoso 3.0 document that reads back to the same tree.
 *
 * Identifiers follow the OASIS naming convention. Brackets are written as the signs they are. A restatement says so in its
 * metadata and in a visible remark. Signs that XML cannot hold become U+FFFD.
 */
export function writeAkomaNtoso(draft: Draft): string {
  const layout = layoutOf(draft);
  const identity = identityOf(draft);
  const ids = new Ids();
  const notes = layout.notes.map(node => ({ node, id: ids.of('note', '', node.number) }));
  const areInline = notesStandInline(draft, layout.notes);
  const writer = new PieceWriter(ids, marker => {
    const note = notes.find(({ node }) => node.number === marker);
    if (!note || !areInline) {
      return inlineElement('noteRef', { marker, href: note ? `#${note.id}` : '#' });
    }
    const attributes = { marker, placement: 'bottom', eId: note.id };
    return inlineElement('authorialNote', attributes, writer.p(wordingOf(note.node)?.children ?? []));
  });
  const endnotes = areInline ? [] : notes.map(({ node, id }) => writer.endnote(node, id));
  const body = [...layout.body.map(piece => writer.piece(piece, '')), ...endnotes];
  const doc = element('doc', { name: 'treaty' }, [
    meta(draft, identity),
    preface(draft, layout.front, writer),
    layout.preamble ? preamble(layout.preamble, writer) : '',
    // The element may not be empty.
    element('mainBody', { eId: 'body' }, body.length > 0 ? body : [writer.p([])]),
    conclusions(layout.conclusions, writer),
    attachments(draft, layout.annexes, identity, writer),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: NAMESPACE }, [doc])}\n`;
}
