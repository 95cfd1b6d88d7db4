/** What is still in brackets in the later draft, by article, with its first words. */
import { type BracketEvent, countedBrackets, type Row } from '../../compare/index.ts';
import { about, counted } from '../entry.ts';
import { firstWords } from '../excerpt.ts';
import type { Material } from '../material.ts';
import type { Entry } from '../types.ts';

const STILL: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'opened', 'added']);
const MOST_WORDS = 8;
/** Brackets of an article that are quoted; the longest, because short ones say least without what stands around them. */
const MOST_QUOTED = 3;

export function openBrackets(material: Material): Entry[] {
  return material.outline.groups
    .flatMap(({ head, rows }): Entry[] => {
      const open = head?.after ? openIn(rows) : [];
      if (!head || open.length === 0) return [];
      const count = counted(open.length, 'pair of brackets', 'pairs of brackets');
      const joint = open.length > MOST_QUOTED ? ', among them ' : ': ';
      return [
        about(
          head,
          [{ text: count + joint + longest(open).join(', ') }],
          30 + Math.min(60, open.length),
          material,
        ),
      ];
    })
    .sort((one, two) => two.weight - one.weight);
}

/** The words of every bracket of the later draft that opens in these provisions. */
const openIn = (rows: readonly Row[]): string[] =>
  rows.flatMap(row => countedBrackets(row).flatMap(({ event, text }) => (STILL.has(event) ? [text] : [])));

/** The longest ones in quotation marks, in the order of the text; what stands in another one of them is read there. */
function longest(texts: readonly string[]): string[] {
  const outer = texts.filter(
    (text, at) =>
      !texts.some(
        (other, index) => index !== at && other.length > text.length && other.includes(`[${text}]`),
      ),
  );
  const most = new Set([...outer].sort((one, two) => two.length - one.length).slice(0, MOST_QUOTED));
  return outer
    .filter(text => most.has(text))
    .slice(0, MOST_QUOTED)
    .map(text => `“${firstWords(text, MOST_WORDS)}”`);
}
