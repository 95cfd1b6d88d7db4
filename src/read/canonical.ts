import { type Draft, readMarkdown, YamlError } from '../document/index.ts';
import { ReadError } from './decode.ts';

/** A draft in canonical Markdown, exactly as it was written. Throws `ReadError` if its head is no YAML. */
export function readCanonical(source: string, path: string): Draft {
  try {
    return readMarkdown(source);
  } catch (cause) {
    if (!(cause instanceof YamlError)) throw cause;
    throw new ReadError('bad-front-matter', `The head of ${path} ${cause.reason}`, cause);
  }
}
