/** What stands above a column -> what is known of its draft. */
import type { Provenance } from '../../document/index.ts';
import { COLUMN_NAME, RESTATED } from './vocabulary.ts';

const NAME_IN_LIBRARY = /^[^\s@]+@[^\s@]+$/;
const DATE = /^\d{4}(?:-\d{2}){0,2}(?= ·|$)/;

/**
 * The title, the date and whether the words are a restatement, from the lines of a header cell. The title is the first line; where that is
 * a name of a library, as treaty-diff writes it, the next one.
 */
export function provenanceOfHead(lines: readonly string[]): Provenance {
  const [first = '', ...others] = lines.map(line => line.replace(COLUMN_NAME, '').trim()).filter(Boolean);
  const title = NAME_IN_LIBRARY.test(first) ? (others[0] ?? first) : first;
  const date = lines.map(line => DATE.exec(line)?.[0]).find(found => found !== undefined);
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(lines.some(line => RESTATED.test(line)) ? { authenticity: 'restatement' } : {}),
  };
}
