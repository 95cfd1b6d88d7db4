/** Words of a source and of the tree that was read from it, brought to one form so that they can be counted. */

/** Markup that is not words: tags, link addresses, definitions, heading marks, bullets, table rules, emphasis. */
function withoutMarkup(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:br|p|div|t[dhr]|table|li|[uo]l)\b[^<>]*>/gi, ' ')
    .replace(/(?<=\p{L}{3})<sup>/giu, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/^ {0,3}\[[^\]^]+\]:\s+\S+\s*$/gm, '')
    .replace(/\]\[(?:source|10nov|4dec)\]/g, ']')
    .replace(/\]\((?=[^()\s]*[./:#])[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, ']')
    .replace(/^#+/gm, ' ');
}

/**
 * How often each word occurs. A word is a run of letters and digits, or one sign of a script without spaces; raised digits are
 * digits, as the tree raises the marks of notes that a source has in the line (`Article 8042`).
 */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.replace(/[⁰¹²³⁴-⁹]/g, digit => digit.normalize('NFKC'));
  for (const [word] of plain.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that are not as often in one text as in the other, with the difference. */
export function differingWords(source: string, read: string, markup: boolean): string[] {
  const before = countWords(markup ? withoutMarkup(source) : source);
  const after = countWords(read);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(word => [word, (after.get(word) ?? 0) - (before.get(word) ?? 0)] as const)
    .filter(([, difference]) => difference !== 0)
    .map(([word, difference]) => `${word} ${difference}`);
}
