/** Where links lead: the definitions `[source]: https://…` of a file, and what of a line is an address at all. */

/** Addresses by lower-case name. */
export type Definitions = ReadonlyMap<string, string>;

/** What an address begins with, or has in it: a scheme, a place in the document, a path, a host or a file name. */
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\S|#\S|\.{0,2}\/\S|\/\/|www\.)|[\p{L}\p{N}]\.[a-z]{2,}(?:$|[/#?])/iu;

const DEFINITION = /^ {0,3}\[(?!\^)([^[\]]+)\]:\s+<?(\S+?)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/;

/** What a line defines, if it does: `[Option A]: delete` is a line of a draft. */
export function definitionIn(line: string): { name: string; address: string } | null {
  if (!line.includes(']:')) return null;
  const [, name, address] = DEFINITION.exec(line) ?? [];
  return name && address && ADDRESS.test(address) ? { name: name.toLowerCase(), address } : null;
}

export function definitionsIn(lines: readonly string[]): Definitions {
  return new Map(
    lines.flatMap(line => {
      const found = definitionIn(line);
      return found ? [[found.name, found.address] as const] : [];
    }),
  );
}
