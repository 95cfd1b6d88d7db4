/** How far the automatic numbers of a file set their paragraphs in: a paragraph whose number is typed would lose that with its number. */

/** Gives the indentation of a paragraph's number, by the properties of the paragraph; empty where it has none. */
export function indentations(numbering: string | null): (properties: string) => string {
  const lists = new Map<string, string>();
  for (const [, id = '', levels = ''] of (numbering ?? '').matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  ))
    lists.set(id, levels);
  const listOf = new Map<string, string>();
  for (const [, id = '', list = ''] of (numbering ?? '').matchAll(
    /<w:num\b[^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g,
  ))
    listOf.set(id, lists.get(list) ?? '');
  return properties => {
    const number = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(properties)?.[0] ?? '';
    const levels = listOf.get(/<w:numId w:val="(\d+)"/.exec(number)?.[1] ?? '') ?? '';
    const level = /<w:ilvl w:val="(\d)"/.exec(number)?.[1] ?? '0';
    const own =
      new RegExp(`<w:lvl\\b[^>]*w:ilvl="${level}"[^>]*>([\\s\\S]*?)</w:lvl>`).exec(levels)?.[1] ?? '';
    return /<w:ind\b[^>]*\/>/.exec(own)?.[0] ?? '';
  };
}
