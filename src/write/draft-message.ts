/** What a draft changed, in the few lines that stand in the message of its commit. */
import { bracketTotal, type Draft, isHeadedKind, type Provenance, pieces } from '../document/index.ts';
import { type MessageFacts, messageLines } from '../report/index.ts';
import type { WordsFile } from './changed-files.ts';
import { factsInPlace } from './in-place.ts';
import { nameOf } from './notices.ts';

const WIDTH = 76;

/** A draft with its words as files, as an archive has it. */
export interface MessageDraft {
  readonly provenance: Provenance;
  readonly files: readonly WordsFile[];
  readonly draft: Draft;
}

/**
 * Articles new, gone, moved, renumbered and changed, and what became of brackets; what there is, of a first draft. Drafts
 * are compared only where their files do not tell it.
 */
export async function draftMessage(before: MessageDraft | null, after: MessageDraft): Promise<string[]> {
  if (!before) return firstLines(after.draft).flatMap(wrapped);
  const facts = (await factsInPlace(before, after)) ?? (await compared(before.draft, after.draft));
  return messageLines(facts, nameOf(before.provenance) ?? 'the previous draft').flatMap(wrapped);
}

/** Comparing is loaded only where it is needed. */
async function compared(before: Draft, after: Draft): Promise<MessageFacts> {
  const { comparedFacts } = await import('./message-facts.ts');
  return comparedFacts(before, after);
}

function firstLines(draft: Draft): string[] {
  const total = bracketTotal(draft);
  const heads = [...pieces(draft)].flatMap(({ piece }) =>
    piece.type === 'provision' && isHeadedKind(piece.kind) ? [piece.kind] : [],
  );
  const articles = heads.filter(kind => kind === 'article').length;
  const annexes = heads.filter(kind => kind === 'annex').length;
  return [
    'The first draft of its series in the archive.',
    `It has ${count(articles, 'article')}, ${count(annexes, 'annex', 'annexes')}, ${count(total.words, 'word')} and ${count(total.brackets, 'pair')} of brackets.`,
  ];
}

const count = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;

/** Lines that a terminal of eighty columns shows whole, as messages of git are written. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
