/** Bars of block characters, for terminals that have them. */
import type { Io } from '../io.ts';
import type { Colour } from './colours.ts';
import type { Span } from './wrap.ts';

export interface BarPart {
  count: number;
  /** One character; parts differ by it where there are no colours. */
  block: string;
  colour?: Colour;
}

/**
 * Whether characters beyond ASCII may be written to this terminal, by the locale as POSIX has it: the first of `LC_ALL`, `LC_CTYPE` and
 * `LANG` that is set decides. Windows sets none of them, and its terminal has every character.
 */
export function hasBlocks({ env }: Pick<Io, 'env'>): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(value => value !== undefined && value !== '');
  return locale === undefined ? env.WT_SESSION !== undefined : /utf-?8/i.test(locale);
}

/** A bar as long as `room` for `most`; a part that is not nothing has at least one block. */
export const barOf = (parts: readonly BarPart[], most: number, room: number): Span[] =>
  parts
    .filter(({ count }) => count > 0)
    .map(({ count, block, colour }) => ({
      text: block.repeat(Math.max(1, Math.round((count * room) / Math.max(most, 1)))),
      ...(colour ? { colour } : {}),
    }));
