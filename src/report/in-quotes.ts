/** Words of a draft in quotation marks. */

/** `“the term ‘lake’”`: marks within the words become single ones, so that the outer pair can be told. */
export const inQuotes = (words: string | null | undefined): string =>
  `“${(words ?? '').replace(/“/g, '‘').replace(/”/g, '’')}”`;
