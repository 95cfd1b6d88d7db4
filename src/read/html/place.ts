/** Where a block stands on a page. */
import type { Element } from 'hast';

/** What holds where a block stands. */
export interface Place {
  /** How far blocks are set in, in columns. */
  column: number;
  level?: number;
  centred: boolean;
  /** Size of letters, against that of the page. */
  size: number;
  note?: string;
  /** Elements around a block that mark its words: `<b><p>…</p></b>`. */
  marks: readonly Element[];
}
