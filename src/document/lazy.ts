/**
 * A value made when it is first asked for, and kept. For large expressions: to compile one takes longer than to read a
 * page with it, and most calls of the program need few of them.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How many answers `remembering` keeps: lines are asked about again while their neighbours are looked at. */
const MOST = 4096;

/** A function of a text that keeps its last answers, which nobody may change. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
