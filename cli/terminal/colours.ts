/** Colours by their meaning. No information is shown by colour alone: every colour goes with a line, a sign or a word. */
import type { Io } from '../io.ts';

export interface Colours {
  deleted(text: string): string;
  inserted(text: string): string;
  /** Words that only changed their place: dimmed. */
  movedAway(text: string): string;
  movedHere(text: string): string;
  /** Headings of articles and sections. */
  heading(text: string): string;
  citation(text: string): string;
  /** What is said about a provision: moved, renumbered, lifted. */
  remark(text: string): string;
  /** What to know before relying on the rest. */
  notice(text: string): string;
}

export type Colour = keyof Colours;

/** Select Graphic Rendition codes, on and off. */
const CODES: Readonly<Record<Colour, readonly [on: string, off: string]>> = {
  deleted: ['31;9', '39;29'],
  inserted: ['32;4', '39;24'],
  movedAway: ['2;9', '22;29'],
  movedHere: ['2;4', '22;24'],
  heading: ['1', '22'],
  citation: ['36', '39'],
  remark: ['33', '39'],
  notice: ['35', '39'],
};

const plain = (text: string) => text;

function paint([on, off]: readonly [string, string]): (text: string) => string {
  return text => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}

/** Colours that colour, or that leave every text as it is. */
export function createColours(enabled: boolean): Colours {
  const of = (name: Colour) => (enabled ? paint(CODES[name]) : plain);
  return {
    deleted: of('deleted'),
    inserted: of('inserted'),
    movedAway: of('movedAway'),
    movedHere: of('movedHere'),
    heading: of('heading'),
    citation: of('citation'),
    remark: of('remark'),
    notice: of('notice'),
  };
}

/** Whether the result may be coloured: on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` decides before both. */
export function wantsColour({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stdout.isTTY && !no && term !== 'dumb';
}
