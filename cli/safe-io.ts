/** The streams of a command, with nothing on them that a terminal, or a program that reads them, would obey. */
import { visibleOutput } from '../src/index.ts';
import type { Io, Sink } from './io.ts';
import { wantsColour } from './terminal/colours.ts';

/** Texts are made visible where they are written into a page or a table; this is for those that were not. */
export function safeIo(io: Io): Io {
  return { ...io, stdout: safeSink(io.stdout, wantsColour(io)), stderr: safeSink(io.stderr, false) };
}

const safeSink = (sink: Sink, hasColours: boolean): Sink => ({
  ...sink,
  write: text => sink.write(typeof text === 'string' ? visibleOutput(text, hasColours) : text),
});
