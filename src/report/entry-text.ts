/** An entry as one line of plain text. */
import { marked } from './excerpt.ts';
import type { Entry } from './types.ts';

/** `40(1) — Mutual legal assistance: weaker: “shall” → “should”: … Parties [-shall-]{+should+} afford …` */
export function entryText({ where, title, sentences, items, itemsLeftOut = 0 }: Entry): string {
  const name = [where, title].filter(Boolean).join(' — ');
  const said = sentences
    .map(({ text, words }) => (words && words.length > 0 ? `${text}: ${marked(words)}` : text))
    .map((text, at, all) => (at < all.length - 1 || items ? text.replace(/\.$/, '') : text))
    .join('; ');
  const more = itemsLeftOut > 0 ? [`and ${itemsLeftOut} more`] : [];
  const list = items ? [...items, ...more].join('; ') : '';
  return [name && (said || list) ? `${name}:` : name, said, list].join(' ').replace(/\s+/g, ' ').trim();
}
