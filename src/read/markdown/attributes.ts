/** `{#art-1 .article lang=en}`, by which Pandoc and its kin name a heading. No words of the draft. */

const ATTRIBUTE = '(?:[#.][\\w:.-]+|[A-Za-z][\\w:-]*=(?:"[^"{}]*"|[^\\s"{}]+)|-)';
const ATTRIBUTES = new RegExp(`\\s*\\{:?\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*\\}$`);

/** A heading without its attributes. Braces of the text (`{Scope}`, `{no text}`) stay. */
export const withoutAttributes = (heading: string): string => heading.replace(ATTRIBUTES, '');
