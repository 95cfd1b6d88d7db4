/** What a Word file has to be when another program has accepted or rejected its changes. */
import type { Draft } from '../../src/document/index.ts';
import { partsOf } from '../write/docx/parts.ts';
import { printed } from '../write/docx/word-file.ts';

/** The parts of a Word file that still have tracked changes. */
export const unresolved = (bytes: Uint8Array): string[] =>
  [...partsOf(bytes)].filter(([, xml]) => /<w:(?:ins|del|moveFrom|moveTo)\b/.test(xml)).map(([name]) => name);

const isNote = (piece: Draft['children'][number]) => piece.type === 'provision' && piece.kind === 'note';

/** What a draft prints, and what each of its notes does: a file has them where the text refers to them, whatever the draft's order. */
export function printedApart(draft: Draft): { text: string; notes: string[] } {
  const only = (pieces: Draft['children']) => printed({ ...draft, children: pieces });
  const notes = draft.children.filter(isNote);
  return {
    text: only(draft.children.filter(piece => !isNote(piece))),
    notes: notes.map(note => only([note])).sort(),
  };
}

/** LibreOffice prints a mark that it has not counted itself twice, and no notes. */
export const withMarksOnce = (words: string, { children }: Draft): string =>
  children.reduce((once, piece) => {
    const mark = isNote(piece) && piece.type === 'provision' ? piece.number : null;
    return mark === null || /^\d+$/.test(mark) ? once : once.replaceAll(mark + mark, mark);
  }, words);
