/** Facts of a change: who acts, how many, on what condition, with what exception, how much and by when. */
export { AMOUNT_LANGUAGES, amountsIn } from './amounts.ts';
export { explain } from './explain.ts';
export { hasFactWords } from './facts-of.ts';
export { isPlaceholder } from './placeholder.ts';
