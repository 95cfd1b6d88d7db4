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
