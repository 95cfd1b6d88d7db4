/** A draft within a document: what stands before its first line (a resolution, a note by the chair, a masthead) is left out. */
import type { VFile } from 'vfile';
import { headedLabelAt, type Inline, plainText } from '../document/index.ts';
import type { BlockTree, SourceBlock } from './blocks.ts';
import { ReadError } from './decode.ts';
import { MESSAGE_SOURCE, plainWords } from './structure/index.ts';

/**
 * Cuts a document where a line begins the draft: the first one that has these words, or else the first that begins with them,
 * capitals aside. A line that only says that an annex begins is left out as well, since what follows is the draft itself. Notes are
 * kept where they are referred to. What is left out is counted and told (`left-out`).
 *
 * @throws {ReadError} `no-such-line`
 */
export function beginAt(tree: BlockTree, words: string, file: VFile): void {
  const { children } = tree;
  const wanted = folded(words);
  const lines = children.map(block =>
    block.type === 'words' && !block.note ? folded(plainWords(block.words)) : '',
  );
  const whole = lines.indexOf(wanted);
  const found = whole === -1 ? lines.findIndex(line => wanted !== '' && line.startsWith(wanted)) : whole;
  if (found === -1) {
    const reason = `There is no line in ${file.path} that begins with “${words}”. treaty parse ${file.path} --format markdown shows its lines.`;
    throw new ReadError('no-such-line', reason);
  }
  const first = isAnnexLine(lines[found] ?? '') ? found + 1 : found;
  const referred = new Set(
    children.slice(first).flatMap(block => (isNote(block) ? [] : wordsOf(block).flatMap(notesIn))),
  );
  const stays = (block: SourceBlock, at: number) => (isNote(block) ? referred.has(block.note) : at >= first);
  const left = children
    .filter((block, at) => !stays(block, at))
    .flatMap(wordsOf)
    .map(plainText);
  tree.children = children.filter(stays);
  if (left.length === 0) return;
  file.data.leftOut = [file.data.leftOut ?? '', ...left].join('\n');
  const count = left.join(' ').split(/\s+/u).filter(Boolean).length;
  file.message(
    `${count} words before “${words}”, and their notes, are left out: the draft was said to begin there`,
    { ruleId: 'left-out', source: MESSAGE_SOURCE },
  );
}

/** A file that says itself where its draft begins is not cut. Throws `ReadError` `no-such-line` where that is asked for. */
export function refuseToBegin(path: string, { from }: { from?: string }): void {
  if (from === undefined) return;
  const reason = `${path} says itself where its draft begins (it is canonical Markdown or Akoma Ntoso): read it without “${from}”.`;
  throw new ReadError('no-such-line', reason);
}

const folded = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();

/** `Annex`, `Annex II`, and nothing behind it. */
function isAnnexLine(line: string): boolean {
  const label = headedLabelAt(line);
  return label?.kind === 'annex' && label.label.trim().length === line.length;
}

const isNote = (block: SourceBlock): block is SourceBlock & { note: string } =>
  block.type === 'words' && block.note !== undefined;

const wordsOf = (block: SourceBlock): Inline[][] =>
  block.type === 'words' ? [block.words] : block.rows.flat();

const notesIn = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap(node =>
    node.type === 'noteReference' ? [node.identifier] : 'children' in node ? notesIn(node.children) : [],
  );
