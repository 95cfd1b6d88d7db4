/** A block as it is looked at once its format is forgotten: its words, what they begin with, and how it is printed. */
import {
  headedLabelAt,
  type Inline,
  type LabelMatch,
  normaliseInline,
  plainText,
} from '../document/index.ts';
import type { Look, SourceBlock, WordsBlock } from './blocks.ts';
import { goesOnAsSentence } from './line-start.ts';
import { isPageFurniture } from './phrases.ts';
import { plainWords } from './plain-words.ts';

export interface Seen {
  source: SourceBlock;
  /** Its words in normal form; none for a table. */
  words: readonly Inline[];
  /** The same without marks of notes; empty for tables and notes. */
  plain: string;
  /** Level of the heading, if the format marks it as one. */
  level: number | null;
  /** The label of a heading, if it starts with one and does not go on as a sentence. */
  label: LabelMatch | null;
  /** The label of a heading that it starts with, also where it goes on as a sentence. */
  named: LabelMatch | null;
  look: Look;
  /** Whether marks of notes stand among its words. */
  hasNotes: boolean;
  /** Whether the format marks it as an entry of a list of contents. */
  isListed: boolean;
  isNote: boolean;
  isFurniture: boolean;
}

export function see(source: SourceBlock): Seen {
  if (source.type !== 'words') return { ...EMPTY, source };
  if (source.note !== undefined) return { ...EMPTY, source, words: source.words, isNote: true };
  return seeWords(source);
}

const EMPTY = {
  words: [],
  plain: '',
  level: null,
  label: null,
  named: null,
  look: {},
  hasNotes: false,
  isListed: false,
  isNote: false,
  isFurniture: false,
} as const;

function seeWords(source: WordsBlock): Seen {
  const words = normaliseInline(source.words);
  const plain = plainWords(words);
  const level = source.headingLevel ?? null;
  const named = headedLabelAt(plain.trimStart());
  const isHeading = named && (level !== null || !goesOnAsSentence(named.label, plain.trimStart()));
  return {
    source,
    words,
    plain,
    level,
    named,
    label: isHeading ? named : null,
    look: lookOf(source, words),
    hasNotes: plain.length < plainText(words).length,
    isListed: source.contents ?? false,
    isNote: false,
    isFurniture: isPageFurniture(plain),
  };
}

/** Words that are strong all over are bold, whether the format says it of the block or of its words. */
function lookOf(source: WordsBlock, words: readonly Inline[]): Look {
  const isStrong = words.length > 0 && words.every(word => word.type === 'strong' || isBlank(word));
  return isStrong ? { ...source.look, bold: true } : (source.look ?? {});
}

const isBlank = (word: Inline) =>
  word.type === 'noteReference' ||
  word.type === 'bracket' ||
  (word.type === 'text' && word.value.trim() === '');

/** A block that is not there, for the ends of a document. */
export const NOTHING: Seen = { ...EMPTY, source: { type: 'words', words: [] } };
