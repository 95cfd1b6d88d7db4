/** What a file with tracked changes says of paragraphs that were moved. The tree does not show it: it is data of the draft. */
import 'unist';

/** A paragraph that was moved: where it stood and where it went, as lines of the source, which both drafts have in common. */
export interface TrackedMove {
  from: number;
  to: number;
}

declare module 'unist' {
  interface Data {
    /** Of both drafts of a document with tracked changes. Markdown does not hold it. */
    trackedMoves?: readonly TrackedMove[];
  }
}
