/** Words that only join what is in a bracket to the text: whether `[and equity]` was kept, `equity` tells. */

/** `and`, `or` in the six languages of the UN, lower case. */
const CONNECTIVES: ReadonlySet<string> = new Set('and or et ou y e o u и или و أو 和 与 及 或'.split(' '));

export const isConnective = (word: string): boolean => CONNECTIVES.has(word);
