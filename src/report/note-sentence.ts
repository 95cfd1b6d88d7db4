/** That a draft has a note on an article, in words. */
import { type ArticleNote, visibleLine } from '../document/index.ts';
import { inQuotes } from './in-quotes.ts';

/** `Note on this article: annex, division 4, “Article 35”.` */
export const noteSentence = ({ citation, names }: ArticleNote): string =>
  `Note on this article: ${citation}, ${inQuotes(visibleLine(names))}.`;
