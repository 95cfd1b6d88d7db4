export { agreement } from './agreement.ts';
export { AmountTable } from './amount-table.ts';
export { asBlocks, asRedline } from './as-blocks.ts';
export { bracketPartners } from './bracket-partners.ts';
export { commonEnd, commonStart } from './common-ends.ts';
export { ContentWords, contentId, contentWords, contentWordsOf, sumOfWords } from './content-words.ts';
export {
  type DiffWordsOptions,
  diffPaired,
  diffTexts,
  diffTokens,
  diffWords,
  type Hunk,
  mirrored,
  type TokenDiff,
  type WordDiff,
} from './diff-words.ts';
export { Interner } from './interner.ts';
export { withMovedWords } from './moved-in-text.ts';
export { pairTokens } from './pair-tokens.ts';
export { type Segment, textOf } from './segments.ts';
export {
  inverseFrequency,
  similarity,
  similarityBound,
  similarityOf,
  totalWeight,
  type Weight,
} from './similarity.ts';
export { isStopWord } from './stop-words.ts';
export { spaceBefore, type TokenKind, type Tokens, tokenize, tokenText } from './tokenize.ts';
export { isWordSign } from './word-sign.ts';
