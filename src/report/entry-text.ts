/** An entry as one line of plain text. */
import type { Segment } from '../compare/index.ts';
import { marked } from './marks.ts';
import type { Entry } from './types.ts';

/** A stretch of an entry: words of the program, or compared words of the drafts, which every view marks in its own way. */
export type EntryPart = { text: string } | { words: readonly Segment[] };

/** An entry in stretches, in the order in which they are read; nothing has to be put between them. */
export function entryParts({ where, title, sentences, items, itemsLeftOut = 0 }: Entry): EntryPart[] {
  const parts: EntryPart[] = [];
  const name = [where, title].filter(Boolean).join(' — ');
  const more = itemsLeftOut > 0 ? [`and ${itemsLeftOut} more`] : [];
  const list = items ? [...items, ...more].join('; ') : '';
  const said = sentences.filter(({ text, words }) => text !== '' || words);
  if (name) parts.push({ text: said.length > 0 || list ? `${name}: ` : name });
  for (const [at, { text, words }] of said.entries()) {
    const isLast = at === said.length - 1;
    const shown = isLast && !list ? text : text.replace(/\.$/, '');
    if (shown) parts.push({ text: words ? `${shown}: ` : shown });
    if (words) parts.push({ words });
    if (!isLast) parts.push({ text: '; ' });
  }
  if (list) parts.push({ text: said.length > 0 ? ` ${list}` : list });
  return parts;
}

/** `40(1) — Mutual legal assistance: weaker: “shall” → “should”: … Parties {-shall-}{+should+} afford …` */
export const entryText = (entry: Entry): string =>
  entryParts(entry)
    .map(part => ('text' in part ? part.text : marked(part.words)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
