/** Whether a provision is one about money: who gives it, for what, through which fund. */
import type { Row } from '../compare/index.ts';
import type { Material } from './material.ts';
import { headingWords, isHeadedRow } from './row-facts.ts';

/**
 * Beginnings of the words by which articles on money are headed, as in the United Nations Framework Convention on Climate Change
 * (articles 4(3) and 11), the Convention on Biological Diversity (20 and 21) and the Minamata Convention (13), in their six languages.
 * A heading decides: `funds` and `resources` in a text may be those of a criminal, or of the sea.
 */
const WORDS: readonly string[] = ['financ', 'finanz', 'funding', 'финанс', 'تمويل', 'مالي'];

/** Chinese has no spaces between words. */
const HAN = ['资金', '财务', '财政'];
const MONEY = new RegExp(`(?<!\\p{L})(?:ال)?(?:${WORDS.join('|')})|${HAN.join('|')}`, 'iu');

/** The heading about money that a row stands under, the nearest first; null if there is none. */
export function moneyHeading(row: Row, { outline }: Pick<Material, 'outline'>): Row | null {
  for (let at: Row | null = row; at; at = outline.parentOf(at))
    if (isHeadedRow(at) && MONEY.test(headingWords(at))) return at;
  return null;
}
