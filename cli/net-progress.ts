/** What is being fetched, on a terminal; nothing under cron, where standard error is mailed. */
import type { Io } from './io.ts';
import { ProgressLine } from './progress-line.ts';

export interface NetProgress {
  show: (text: string) => void;
  clear: () => void;
}

export function netProgress({ stderr }: Io): NetProgress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const output = {
    ...(stderr.columns === undefined ? {} : { columns: stderr.columns }),
    write: (text: string) => void stderr.write(text),
  };
  const line = new ProgressLine(output, false);
  return { show: text => line.show(text), clear: () => line.clear() };
}
