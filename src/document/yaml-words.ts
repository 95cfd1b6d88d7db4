/** YAML in which a number is the name of something: `id: 2024.10` is 2024.10, and no draft is called 2024.1. */
import { type Document, visit } from 'yaml';

/** Makes the numbers of a document the words that are written there. */
export function numbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}
