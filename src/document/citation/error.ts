/** The one expected failure of this folder: what was given as a citation is not one. */

/** Characters of what was given that a message repeats. */
const MOST_SHOWN = 100;

/** Thrown for text that cannot be read as a citation. The message names the text, the reason and accepted forms. */
export class CitationError extends Error {
  readonly code = 'bad-citation';
  /** What was to be read. */
  readonly input: string;

  constructor(input: string, reason: string) {
    const shown = input.length > MOST_SHOWN ? `${input.slice(0, MOST_SHOWN)}…` : input;
    super(`"${shown}" is not a citation: ${reason}. Write it like 35(1)(c), annex II, 4(b) or preamble(3).`);
    this.name = 'CitationError';
    this.input = input;
  }
}
