/** Regular expressions made of word lists, by their flags and sources: each compiled once. */
const patterns = new Map<string, Map<string, RegExp>>();

/** A compiled expression. With the flag `g` it may only be given to `match`, `matchAll`, `replace` and `search`. */
export function compiled(source: string, flags: string): RegExp {
  let known = patterns.get(flags);
  if (!known) {
    known = new Map();
    patterns.set(flags, known);
  }
  let pattern = known.get(source);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    known.set(source, pattern);
  }
  return pattern;
}
