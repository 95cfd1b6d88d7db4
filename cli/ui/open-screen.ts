/** The door to the screen: loads Ink, takes the terminal, and gives the exit status when it is done. */

import type { AppOptions } from './app-options.ts';
import { Terminal, type Tty } from './screen/terminal.ts';

export interface ScreenOptions extends Omit<AppOptions, 'terminal'> {
  tty: Tty;
}

/** Runs the screen. Everything that goes wrong is thrown, with the terminal in order. */
export async function openScreen({ tty, ...options }: ScreenOptions): Promise<number> {
  // In the program Ink's engine of layout is loaded apart, see scripts/ink-in-parts.mjs.
  const yoga = (await import('yoga-layout')) as { ready?: Promise<void> };
  await yoga.ready;
  const { App } = await import('./app.ts');
  const terminal = new Terminal(tty, options.isLinear);
  return new App({ ...options, terminal }).run();
}
