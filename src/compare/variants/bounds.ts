/** Where groups of rivals stand. */
import type { Branch, Group } from './types.ts';

/** From the first sign of a group to its last one. */
export const boundsOf = ({ branches }: Group): Branch => ({
  open: branches[0]?.open ?? 0,
  close: branches.at(-1)?.close ?? 0,
});

export const isWithin = (at: number, { open, close }: Branch) => at >= open && at <= close;
