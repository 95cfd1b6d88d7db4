/** Flags in words. */
export { sayTie } from './links.ts';
export { saysOf } from './says.ts';
export { sentenceOf } from './sentence.ts';
