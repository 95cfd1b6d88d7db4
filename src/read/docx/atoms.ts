/** What the words of a paragraph are made of, before it is known where its blocks begin and end. */
import { type Inline, normaliseInline, noteReference, text } from '../../document/index.ts';
import { startsOwnBlock } from '../line-start.ts';
import type { Face } from './look.ts';
import type { XmlElement } from './xml.ts';

/** Words with one look. A tab is `\t`, a line break `\n`. */
export interface Words {
  kind: 'words';
  words: string;
  strong: boolean;
  emphasis: boolean;
  /** How its letters are printed; of labels and joints nothing is known. */
  face?: Face;
  /** The address that they lead to. */
  url?: string;
}

export type Atom =
  | Words
  | { kind: 'note'; identifier: string }
  /** A text box, which stands beside the words: its paragraphs are blocks of their own. */
  | { kind: 'box'; content: XmlElement };

/** The plain words of atoms, their tabs and line breaks with them. */
export const wordsOf = (atoms: readonly Atom[]): string =>
  atoms.map(atom => (atom.kind === 'words' ? atom.words : '')).join('');

/** Whether words are printed alike. */
export const isAlike = (one: Words, two: Words) =>
  one.strong === two.strong && one.emphasis === two.emphasis && one.url === two.url && one.face === two.face;

export const plain = (words: string): Words => ({ kind: 'words', words, strong: false, emphasis: false });

/** Atoms as lines, parted at line breaks. */
export function linesOf(atoms: readonly Atom[]): Atom[][] {
  const lines: Atom[][] = [[]];
  for (const atom of atoms) {
    if (atom.kind !== 'words') {
      lines.at(-1)?.push(atom);
      continue;
    }
    for (const [at, words] of atom.words.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (words) lines.at(-1)?.push({ ...atom, words });
    }
  }
  return lines;
}

/** Atoms as the words of a block. */
export function inlineOfAtoms(atoms: readonly Atom[]): Inline[] {
  const nodes: Inline[] = [];
  for (const atom of atoms) {
    const last = nodes.at(-1);
    const url = atom.kind === 'words' && atom.words.trim() !== '' ? atom.url : undefined;
    const inline = inlineOfAtom(atom);
    if (url === undefined) for (const node of inline) nodes.push(node);
    else if (last?.type === 'link' && last.url === url) for (const one of inline) last.children.push(one);
    else nodes.push({ type: 'link', url, children: inline });
  }
  return normaliseInline(nodes);
}

function inlineOfAtom(atom: Atom): Inline[] {
  if (atom.kind === 'note') return [noteReference(atom.identifier)];
  if (atom.kind === 'box') return [];
  // White space without ink has no look: it would part what belongs together.
  const isBlank = atom.words.trim() === '';
  const words: Inline = text(atom.words);
  const emphasised: Inline = atom.emphasis && !isBlank ? { type: 'emphasis', children: [words] } : words;
  return [atom.strong && !isBlank ? { type: 'strong', children: [emphasised] } : emphasised];
}

/**
 * The words of a title that stands on one line with its text, set off as they are printed. White space parts them from
 * what follows, as their paragraph does.
 */
export function asRunIn(atoms: readonly Atom[]): Atom[] {
  const isSpaced = /\s$/u.test(wordsOf(atoms));
  return [
    ...atoms.map(atom => (atom.kind === 'words' && atom.face?.bold ? { ...atom, strong: true } : atom)),
    ...(isSpaced ? [] : [plain(' ')]),
  ];
}

/** The longest bold beginning of a paragraph that may be its heading, in words. */
const RUN_IN_HEADING = 12;

/**
 * Takes away the bold look of words where it is no heading.
 *
 * In a negotiating text bold is what somebody has just proposed, and a proposal at the beginning of a paragraph is not
 * its heading. A heading ends with a stop or a dash and is followed by words, or it is a line without a label.
 */
export function withoutBoldText(atoms: readonly Atom[]): Atom[] {
  const words = atoms.filter(atom => atom.kind === 'words');
  const label = startsOwnBlock(wordsOf(atoms).trim()) && words[0] && !words[0].strong ? words[0] : null;
  const first = words.find(atom => atom !== label && !isBold(atom));
  const end = first ? atoms.indexOf(first) : atoms.length;
  const bold = wordsOf(atoms.slice(label ? atoms.indexOf(label) + 1 : 0, end)).trim();
  const rest = wordsOf(atoms.slice(end)).trim();
  const isShort = bold.split(/\s+/u).length <= RUN_IN_HEADING;
  const isHeading =
    rest === ''
      ? !startsOwnBlock(wordsOf(atoms).trim()) && !/[.;,]$/u.test(bold)
      : STOP_BETWEEN.test(`${bold}\n${rest}`);
  return bold !== '' && isShort && isHeading
    ? atoms.map((atom, at) => (at < end ? atom : plainLook(atom)))
    : atoms.map(plainLook);
}

/** A stop or a dash at the end of one line or at the beginning of the next. */
const STOP_BETWEEN = /[.:–—]\n|\n[.:–—]/u;

const isBold = (atom: Words) => atom.strong || atom.words.trim() === '';
const plainLook = (atom: Atom): Atom => (atom.kind === 'words' ? { ...atom, strong: false } : atom);
