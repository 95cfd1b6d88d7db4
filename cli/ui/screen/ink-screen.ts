/**
 * Ink, made to hand over frames and not to write them. In its debug mode Ink 6 gives every frame as bare text, without codes that
 * erase the screen and its scrollback, at any height, and whatever `CI` says; `FrameWriter` makes the least of it.
 *
 * Ink 7 has an alternate screen of its own: with it, this file would be all that changes.
 */
import { EventEmitter } from 'node:events';
import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { FrameWriter } from './frame-writer.ts';

export interface Body {
  /** Rows that are put over what Ink drew, from row `top` on. */
  rows: readonly string[];
  top: number;
}

export class InkScreen {
  readonly #write: (text: string) => void;
  readonly #writer = new FrameWriter();
  readonly #stdout: EventEmitter & { columns: number; rows: number; write: (text: string) => boolean };
  #instance: Instance | null = null;
  #output = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
    this.#stdout = Object.assign(new EventEmitter(), {
      columns: 80,
      rows: 24,
      write: (text: string) => {
        this.#output = text;
        return true;
      },
    });
  }

  /** Draws a frame: the chrome by Ink, the body as it is. */
  draw(chrome: ReactNode, body: Body | null, { columns, rows }: { columns: number; rows: number }): void {
    if (this.#stdout.columns !== columns) {
      this.#stdout.columns = columns;
      this.#stdout.rows = rows;
      this.#stdout.emit('resize');
    }
    if (this.#instance) this.#instance.rerender(chrome);
    else {
      this.#instance = render(chrome, {
        stdout: this.#stdout as unknown as NodeJS.WriteStream,
        stdin: new EventEmitter() as unknown as NodeJS.ReadStream,
        debug: true,
        exitOnCtrlC: false,
        patchConsole: false,
      });
    }
    const lines = this.#output.split('\n').slice(0, rows);
    const frame = Array.from({ length: rows }, (_, at) => lines[at] ?? '');
    if (body)
      for (const [at, row] of body.rows.entries()) if (body.top + at < rows) frame[body.top + at] = row;
    const region =
      body && body.rows.length > 2 ? { top: body.top, bottom: body.top + body.rows.length - 1 } : null;
    this.#write(this.#writer.change(frame, region));
  }

  /** The next frame is written whole. */
  forget(): void {
    this.#writer.forget();
  }

  close(): void {
    this.#instance?.unmount();
    this.#instance = null;
  }
}
