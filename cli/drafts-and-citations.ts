/** Words of a command that takes drafts and citations in one list -> which of them are which. */
import { existsSync } from 'node:fs';
import { CitationError, parseCitation } from '../src/index.ts';
import { CliError } from './cli-error.ts';

/**
 * The names of drafts, and the citations after them: what reads as a citation and is neither a file nor named like a draft. The
 * first word is always a draft.
 */
export function draftsAndCitations(words: readonly string[]): { names: string[]; citations: string[] } {
  const [first = '', ...others] = words;
  const citations = others.filter(isCitation);
  return { names: [first, ...others.filter(word => !citations.includes(word))], citations };
}

/**
 * The names of drafts where nothing but drafts is taken.
 *
 * @throws {CliError} `usage` for a citation.
 */
export function onlyDrafts(words: readonly string[], command: string): readonly string[] {
  const [citation] = draftsAndCitations(words).citations;
  if (citation === undefined) return words;
  throw new CliError(
    'usage',
    `"${citation}" is a citation, but treaty ${command} takes only drafts. Leave it out.`,
  );
}

function isCitation(word: string): boolean {
  if (word === '-' || /[@/\\]/.test(word) || existsSync(word)) return false;
  try {
    parseCitation(word);
    return true;
  } catch (error) {
    if (error instanceof CitationError) return false;
    throw error;
  }
}
