import { type Draft, readMarkdown } from '../document/index.ts';
import { ReadError } from './decode.ts';

/** A draft in canonical Markdown, exactly as it was written. Throws `ReadError` if its head is no YAML. */
export function readCanonical(source: string, path: string): Draft {
  try {
    return readMarkdown(source);
  } catch (cause) {
    throw new ReadError(
      'bad-front-matter',
      `The head of ${path} is not YAML: ${(cause as Error).message}`,
      cause,
    );
  }
}
