/**
 * Which prints are those of headings in this document: learned from its own blocks.
 *
 * Bold marks headings in most documents and proposed text in compilations, so no print means anything by itself. A print is one of
 * headings if it is not that of the text, and most blocks that have it read like titles or bear the label of a heading.
 */
import { optionLabelAt } from '../../../document/index.ts';
import type { Look } from '../../blocks.ts';
import type { Seen } from '../../seen.ts';
import { FIRST_PRINTED } from './ranks.ts';

export interface Print {
  /** How deep headings of this print lie among each other: larger letters stand above smaller ones. */
  rank: number;
  /** Share of its blocks that are headings by their words. */
  share: number;
}

/** A title of more words is a sentence. */
const LONGEST_TITLE = 40;
/** In signs, more than forty words take. */
const LONGEST_IN_SIGNS = 600;
/** Most: two thirds, so that a few proposed sentences in bold do not take it from the headings, nor a few headings give it to them. */
const MOST = 0.66;

/** The prints of headings of a document, by their key. */
export function printsOf(blocks: readonly Seen[]): ReadonlyMap<string, Print> {
  const prints = new Map<string, Print>();
  if (!blocks.some(({ look }) => isSetApart(look))) return prints;
  const seen = new Map<string, { letters: number; all: number; titles: number; look: Look }>();
  for (const { plain, label, look, isFurniture } of blocks) {
    if (plain === '' || isFurniture) continue;
    const found = seen.get(keyOf(look)) ?? { letters: 0, all: 0, titles: 0, look };
    found.letters += plain.length;
    found.all += 1;
    if (isSetApart(look) && readsAsTitle({ plain, label })) found.titles += 1;
    seen.set(keyOf(look), found);
  }
  const [text] = [...seen.values()].sort((one, two) => two.letters - one.letters);
  for (const [key, found] of seen) {
    const { all, titles, look } = found;
    if (found === text || !isSetApart(look) || titles < all * MOST) continue;
    prints.set(key, { rank: rankOf(look), share: titles / all });
  }
  return prints;
}

/** The print of a block, if it is one of headings and its words could be those of one. */
export function printOf(block: Seen, prints: ReadonlyMap<string, Print>): Print | undefined {
  const print = block.plain === '' ? undefined : prints.get(keyOf(block.look));
  return print && readsAsTitle(block) ? print : undefined;
}

export const keyOf = ({ size = 1, bold, italic, centred }: Look): string =>
  `${Math.round(size * 20)}${bold ? 'b' : ''}${italic ? 'i' : ''}${centred ? 'c' : ''}`;

const isSetApart = ({ size = 1, bold, centred }: Look) => size > 1.04 || bold === true || centred === true;

const rankOf = ({ size = 1, bold, italic }: Look) =>
  FIRST_PRINTED + Math.round((3 - size) * 20) / 2 + (bold ? 0 : 1) + (italic ? 0.5 : 0);

/** Whether words could be those of a heading: short, and without the end of a sentence. */
export function readsAsTitle({ plain, label }: Pick<Seen, 'plain' | 'label'>): boolean {
  if (plain.length > LONGEST_IN_SIGNS) return false;
  if (label !== null || optionLabelAt(plain) !== null) return true;
  return (
    plain.split(' ').length <= LONGEST_TITLE &&
    !/[.;:,،؛。；：，][\])”"’*]*$/u.test(plain) &&
    /\p{L}/u.test(plain)
  );
}
