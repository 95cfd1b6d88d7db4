/** Where events are delivered to. */
import type { WatchEvent } from '../types.ts';

export interface Receiver {
  /** What it is called in messages and in the list of those who received an event. */
  name: string;
  /**
   * Delivers. If the process is killed after it and before that is written down, it is called again with the same event: whoever
   * can, recognises the event by its id.
   */
  deliver: (event: WatchEvent) => Promise<void>;
}

/** What a receiver outside the program is given: the event without what only the watch needs. */
export const messageOf = ({ delivered: _, isDone: __, ...event }: WatchEvent): string =>
  `${JSON.stringify(event)}\n`;
