/** Counts numbered paragraphs in the order of the document, and prints their labels as Word does. */
import { isKnownFormat, printNumber } from './number-formats.ts';
import type { NumberedAs } from './numbering.ts';

export interface AutomaticLabel {
  /** As printed: `Article 5`, `(a)`, `1.1`; a bullet where it is one. Empty where the level prints nothing. */
  label: string;
  isBullet: boolean;
  /** What stands between the label and the words. */
  gap: '\t' | ' ' | '';
  /** The number that comes after this one, where a letter may be a numeral: `j` or `ii` after `i`. */
  next: string | null;
  /** Whether more of it is defined than is printed here. */
  isCut: boolean;
  /** A format that is printed as decimal for want of knowledge. */
  unknownFormat: string | null;
}

export class Counters {
  /** Numbers by the definition they are counted under, then by level; undefined where a level starts again. */
  private readonly numbers = new Map<string, (number | undefined)[]>();
  /** Lists that have started anew at a level, which each does once: `5:0`. */
  private readonly started = new Set<string>();

  /** Counts one more paragraph, and tells its label. */
  next(place: NumberedAs): AutomaticLabel {
    const { depth, levels } = place;
    const numbers = this.numbers.get(place.counters) ?? [];
    this.numbers.set(place.counters, numbers);
    const level = levels[depth];
    const last = numbers[depth];
    const startOf = (at: number) => place.starts.get(at) ?? levels[at]?.start ?? 1;
    numbers[depth] = this.startsAnew(place) || last === undefined ? startOf(depth) : last + 1;
    // A list that begins at a deeper level counts as if those above had begun: the next (a) is (b), as Word prints it.
    for (let above = 0; above < depth; above += 1) numbers[above] ??= startOf(above);
    for (let deeper = depth + 1; deeper < levels.length; deeper += 1) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || depth < restart) numbers[deeper] = undefined;
    }
    const format = level?.format ?? 'decimal';
    const label = printLabel(place, numbers);
    return {
      label: label.slice(0, LONGEST_LABEL),
      isCut: label.length > LONGEST_LABEL,
      isBullet: format === 'bullet',
      gap: { tab: '\t' as const, space: ' ' as const, nothing: '' as const }[level?.suffix ?? 'tab'],
      next: isAmbiguous(printNumber(numbers[depth], format), format)
        ? printNumber(numbers[depth] + 1, format)
        : null,
      unknownFormat: isKnownFormat(format) || /^(?:bullet|zeros \d+)$/.test(format) ? null : format,
    };
  }

  /** Whether the list has a number of its own to start with at this level, and starts here: it does so once. */
  private startsAnew({ list, depth, starts }: NumberedAs): boolean {
    const key = `${list}:${depth}`;
    if (!starts.has(depth) || this.started.has(key)) return false;
    this.started.add(key);
    return true;
  }
}

/** Whether a number could be one of the alphabet as well as a roman one. */
const isAmbiguous = (number: string, format: string) =>
  /^(?:lower|upper)(?:Letter|Roman)$/.test(format) && /^[ivxlcdm]+$/i.test(number);

/** The longest label that is printed, in characters: ten times what Word lets one type. */
const LONGEST_LABEL = 300;

function printLabel({ depth, levels }: NumberedAs, numbers: readonly (number | undefined)[]): string {
  const level = levels[depth];
  if (!level) return '';
  return level.text.slice(0, LONGEST_LABEL).replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    if (at > depth) return '';
    // A level above that has not been counted yet shows the number that it will start with.
    const value = numbers[at] ?? levels[at]?.start ?? 1;
    const format = levels[at]?.format ?? 'decimal';
    if (level.isLegal && format !== 'none') return String(value);
    const zeros = /^zeros (\d+)$/.exec(format)?.[1];
    return zeros ? String(value).padStart(Number(zeros), '0') : printNumber(value, format);
  });
}
