/**
 * Ink, made to hand over frames and not to write them. In its debug mode Ink 6 gives every frame as bare text, without codes that
 * erase the screen and its scrollback, at any height, and whatever `CI` says; `FrameWriter` makes the least of it.
 *
 * Four fifths of what a full frame costs in Ink goes into taking its text apart, cell by cell. So Ink draws notices, menus and
 * the last line, only when they have changed; the top line and the panes, which change with every key, are painted.
 *
 * Ink 7 has an alternate screen of its own: with it, this file would be all that changes.
 */
import { EventEmitter } from 'node:events';
import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { FrameWriter, type Pane } from './frame-writer.ts';

/** What Ink draws: its last line is put into the last row of the screen, the others below the first row. */
export interface Chrome {
  node: ReactNode;
  /** Equal for chromes that look the same; null if that is unknown. */
  key: string | null;
}

export class InkScreen {
  readonly #write: (text: string) => void;
  readonly #fail: (error: unknown) => void;
  readonly #writer = new FrameWriter();
  readonly #stdout: EventEmitter & { columns: number; rows: number; write: (text: string) => boolean };
  #instance: Instance | null = null;
  #key: string | null = null;
  #output = '';

  /** @param fail receives what a component throws: Ink catches it, draws it, and then draws nothing else. */
  constructor(write: (text: string) => void, fail: (error: unknown) => void) {
    this.#write = write;
    this.#fail = fail;
    this.#stdout = Object.assign(new EventEmitter(), {
      columns: 80,
      rows: 24,
      write: (text: string) => {
        this.#output = text;
        return true;
      },
    });
  }

  /** The terminal can scroll between a left and a right margin. */
  set hasMargins(hasMargins: boolean) {
    this.#writer.hasMargins = hasMargins;
  }

  /** Draws a frame: the top line and the panes as they are, the chrome by Ink. */
  draw(
    top: string,
    chrome: Chrome | null,
    panes: readonly Pane[],
    { columns, rows }: { columns: number; rows: number },
  ): void {
    const lines = chrome ? this.#linesOf(chrome, columns, rows) : [];
    const bar = (row: number, texts: readonly string[]) => ({
      top: row,
      left: 0,
      width: columns,
      rows: texts,
    });
    const all = [bar(0, [top])];
    if (lines.length > 1) all.push(bar(1, lines.slice(0, Math.min(lines.length, rows - 1) - 1)));
    all.push(...panes);
    if (lines.length > 0 && rows > 1) all.push(bar(rows - 1, lines.slice(-1)));
    this.#write(this.#writer.change({ columns, rows, panes: all }));
  }

  #linesOf({ node, key }: Chrome, columns: number, rows: number): readonly string[] {
    if (this.#stdout.columns !== columns) {
      Object.assign(this.#stdout, { columns, rows });
      this.#stdout.emit('resize');
    } else if (key !== null && key === this.#key) return this.#output.split('\n');
    this.#key = key;
    if (this.#instance) this.#instance.rerender(node);
    else {
      this.#instance = render(node, {
        stdout: this.#stdout as unknown as NodeJS.WriteStream,
        stdin: new EventEmitter() as unknown as NodeJS.ReadStream,
        debug: true,
        exitOnCtrlC: false,
        patchConsole: false,
      });
      this.#instance.waitUntilExit().catch(this.#fail);
    }
    return this.#output.split('\n');
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
