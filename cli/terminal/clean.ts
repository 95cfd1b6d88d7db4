/** Text of a draft -> text that a terminal prints and does not obey. */
import { visible } from '../../src/index.ts';

/** Shows control characters, with which a draft could move the cursor or rewrite the screen; a tab becomes a space. */
export const clean = (text: string): string => visible(text.replaceAll('\t', ' '));
