/** Flags in words. */
export { sayTie } from './links.ts';
export { saysOf } from './says.ts';
export { sentenceInPlace, sentenceOf } from './sentence.ts';
