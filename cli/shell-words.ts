/** Words for a shell, quoted where they need it: what is printed to be copied may come from a library of somebody else. */
export const shellWords = (words: readonly string[]): string =>
  words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
