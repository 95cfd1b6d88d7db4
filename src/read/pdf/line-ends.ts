/** What stands between the end of a line and the line that goes on from it. */
import type { Line } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What to put between two lines of a paragraph, and whether the hyphen at the end of the first goes. */
export interface LineEnd {
  glue: '' | ' ';
  dropsHyphen: boolean;
}

const SPACE: LineEnd = { glue: ' ', dropsHyphen: false };
const CLOSE: LineEnd = { glue: '', dropsHyphen: false };
const DROP: LineEnd = { glue: '', dropsHyphen: true };

/**
 * Hyphens at line ends, by what the document writes elsewhere: `capacity-` / `building` keeps its hyphen where
 * `capacity-building` is found, `nego-` / `tiation` loses it where `negotiation` is. What is found in neither form goes the
 * way that most of the others of the document went; without any, it keeps the hyphen, except in Russian, which
 * parts words by syllables as a rule.
 */
export class LineEnds {
  private readonly words: Vocabulary;
  private readonly dropsByDefault: boolean;

  constructor(words: Vocabulary, paragraphs: readonly (readonly Line[])[], language: string | undefined) {
    this.words = words;
    let drops = 0;
    let keeps = 0;
    let cyrillic = 0;
    for (const [one, two] of pairsOf(paragraphs)) {
      const verdict = this.verdict(one, two);
      if (verdict === 'drop') drops += 1;
      if (verdict === 'keep') keeps += 1;
      if (/\p{Script=Cyrillic}-$/u.test(one)) cyrillic += 1;
    }
    const isRussian = language === 'ru' || (language === undefined && cyrillic > 3);
    this.dropsByDefault = drops === keeps ? isRussian : drops > keeps;
  }

  between(one: string, two: string): LineEnd {
    if (/[\p{Script=Han}。，；：、）]$/u.test(one) && /^[\p{Script=Han}（《“]/u.test(two)) return CLOSE;
    if (/[\p{L}\p{Nd}][–—/]$/u.test(one) && /^[\p{L}\p{Nd}]/u.test(two)) return CLOSE;
    if (!/[\p{L}\p{Nd}][-‐‑]$/u.test(one) || !/^[\p{L}\p{Nd}]/u.test(two)) return SPACE;
    // A hyphen that waits for a second word: `multi-` / `and bilateral`.
    if (/^(?:and|or|et|ou|y|o|и|или)\s/u.test(two)) return SPACE;
    if (!/\p{L}[-‐‑]$/u.test(one) || !/^\p{Ll}/u.test(two)) return CLOSE;
    const verdict = this.verdict(one, two);
    return verdict === 'drop' || (verdict === null && this.dropsByDefault) ? DROP : CLOSE;
  }

  private verdict(one: string, two: string): 'drop' | 'keep' | null {
    const before =
      /(?<![\p{L}\p{M}\p{Nd}]|[\p{L}\p{M}\p{Nd}][-‐‑])([\p{L}\p{M}\p{Nd}]+(?:[-‐‑][\p{L}\p{M}\p{Nd}]+)*)[-‐‑]$/u.exec(
        one,
      )?.[1];
    const after = /^[\p{L}\p{M}\p{Nd}]+(?:[-‐‑][\p{L}\p{M}\p{Nd}]+)*/u.exec(two)?.[0];
    if (before === undefined || after === undefined) return null;
    const whole = this.words.count(before + after);
    const parted = this.words.count(`${before}-${after}`);
    if (whole === parted) return null;
    return whole > parted ? 'drop' : 'keep';
  }
}

function pairsOf(paragraphs: readonly (readonly Line[])[]): [string, string][] {
  return paragraphs.flatMap(lines =>
    lines.slice(1).map((line, at): [string, string] => [lines[at]?.text ?? '', line.text]),
  );
}
