/** The one expected failure of this folder: what was given as a citation is not one. */

/** Thrown for text that cannot be read as a citation. The message names the text, the reason and accepted forms. */
export class CitationError extends Error {
  readonly code = 'bad-citation';
  /** What was to be read. */
  readonly input: string;

  constructor(input: string, reason: string) {
    super(`"${input}" is not a citation: ${reason}. Write it like 35(1)(c), annex II, 4(b) or preamble(3).`);
    this.name = 'CitationError';
    this.input = input;
  }
}
