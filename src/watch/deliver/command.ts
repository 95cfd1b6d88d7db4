/** Events to a program, without a shell: its arguments are ids alone, and all words of a document are on its standard input. */
import { execFile } from 'node:child_process';
import { messageOf, type Receiver } from './types.ts';

/** A program that takes longer is ended; the event is tried again at the next look. */
const PATIENCE = 600_000;

/** Called as `PROGRAM EVENT TREATY SOURCE`, names that have no signs but letters, digits, `.`, `_` and `-`. */
export function commandReceiver(program: string): Receiver {
  return {
    name: `program ${program}`,
    deliver: event =>
      new Promise((done, fail) => {
        const words = [event.id, event.treaty, event.source];
        const child = execFile(
          program,
          words,
          { timeout: PATIENCE, shell: false, maxBuffer: 1 << 20 },
          error => (error ? fail(new Error(`${program} failed: ${error.message.split('\n')[0]}`)) : done()),
        );
        // A program that does not read its input closes it early.
        child.stdin?.on('error', () => {});
        child.stdin?.end(messageOf(event));
      }),
  };
}
