/** Regular expressions made of word lists, each compiled once. */
const patterns = new Map<string, RegExp>();

/** A compiled expression. With the flag `g` it may only be given to `match`, `matchAll`, `replace` and `search`. */
export function compiled(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    patterns.set(key, pattern);
  }
  return pattern;
}
