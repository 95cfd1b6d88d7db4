/**
 * YAML of strangers. A number in it is the name of something (`id: 2024.10` is 2024.10, and no draft is called 2024.1), and the parser
 * fails in ways of its own on what nests or repeats itself without end.
 */
import { type Document, parseDocument, visit } from 'yaml';
import { counted } from './counted.ts';

/** What a file of a thousand drafts has is a tenth of it; the parser needs some hundred bytes for each character. */
const MOST_CHARACTERS = 2_000_000;

const TOO_DEEP = 'nests too deep to be read';

/** YAML that cannot be read. `reason` goes on behind the name of the file. */
export class YamlError extends Error {
  readonly code = 'bad-yaml';
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`This YAML ${reason}.`, { cause });
    this.name = 'YamlError';
    this.reason = reason;
  }
}

/**
 * The values of YAML.
 *
 * @param numbers whether numbers are given as the words that are written there.
 * @throws {YamlError} for what is none, or is larger, deeper or more entangled than any file beside drafts.
 */
export function readYaml(source: string, numbers: 'as-written' | 'as-numbers' = 'as-numbers'): unknown {
  if (source.length > MOST_CHARACTERS)
    throw new YamlError(`has ${counted(source.length, 'character')}; at most ${MOST_CHARACTERS} are read`);
  try {
    const document = parseDocument(source);
    const [wrong] = document.errors;
    // The parser calls itself for each level, and reports where it ran out of room as an error of the text.
    if (wrong && /^Maximum call stack/.test(wrong.message)) throw new YamlError(TOO_DEEP, wrong);
    if (wrong) throw new YamlError(`is not YAML: ${wrong.message.split('\n')[0]}`, wrong);
    if (numbers === 'as-written') numbersAsWritten(document);
    return document.toJS();
  } catch (error) {
    if (error instanceof YamlError) throw error;
    // What aliases expand to is counted.
    const reason = error instanceof RangeError ? TOO_DEEP : 'repeats parts of itself too often to be read';
    throw new YamlError(reason, error);
  }
}

/** Makes the numbers of a document the words that are written there. */
function numbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}
