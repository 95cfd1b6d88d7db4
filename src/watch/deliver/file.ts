/** Reports of events, one after another, in a file. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { WatchEvent } from '../types.ts';
import type { Receiver } from './types.ts';

/** The file is written anew and moved to its place, and has each event once: its id is looked for first. */
export function fileReceiver(path: string, textOf: (event: WatchEvent) => string): Receiver {
  return {
    name: `file ${path}`,
    deliver: async event => {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (before.includes(event.id)) return;
      const beside = `${path}.${process.pid}.new`;
      writeFileSync(beside, before + textOf(event));
      renameSync(beside, path);
    },
  };
}
