/** Footnotes and endnotes: found by their references, numbered as Word prints them. */

import { printNumber } from './number-formats.ts';
import type { WordPackage } from './package.ts';
import type { NoteKind } from './runs.ts';
import { childrenOf, elementsById, numberOf, valOf, type XmlElement } from './xml.ts';

export interface Note {
  kind: NoteKind;
  /** What refers to it in the tree: its number as printed, or its mark. */
  identifier: string;
  /** What is printed in the place of a number, and once more before the words of the note. */
  mark: string | null;
  content: XmlElement;
  /** The paragraph that refers to it. */
  line: number;
}

/** A mark that can stand in a reference. */
const MARK = /^[^\s[\]]{1,40}$/u;

interface Habit {
  format: string;
  next: number;
}

export class Notes {
  /** In the order in which they are referred to. */
  readonly referred: Note[] = [];
  private readonly contents: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  private readonly habits: Readonly<Record<NoteKind, Habit>>;
  private readonly identifiers = new Map<string, string>();

  constructor(source: WordPackage) {
    this.contents = {
      footnote: elementsById(source.parts('footnotes'), 'w:footnotes'),
      endnote: elementsById(source.parts('endnotes'), 'w:endnotes'),
    };
    const [settings] = source.parts('settings');
    const options = settings ? [...childrenOf(settings, 'w:settings')] : [];
    const habit = (name: string, format: string): Habit => {
      const own = options.find(option => option.name === name);
      return { format: valOf(own, 'w:numFmt') ?? format, next: numberOf(own, 'w:numStart') ?? 1 };
    };
    this.habits = {
      footnote: habit('w:footnotePr', 'decimal'),
      endnote: habit('w:endnotePr', 'lowerRoman'),
    };
  }

  /**
   * The identifier of a note that is referred to; null if there is no such note.
   *
   * @param mark what is printed in the place of its number, if anything is.
   */
  refer(kind: NoteKind, id: string, mark: string | null, line: number): string | null {
    const content = this.contents[kind].get(id);
    if (!content) return null;
    const key = `${kind} ${id}`;
    const known = this.identifiers.get(key);
    if (known !== undefined) return known;
    const identifier = this.unused(mark !== null && MARK.test(mark) ? mark : this.numberOf(kind));
    this.identifiers.set(key, identifier);
    this.referred.push({ kind, identifier, mark, content, line });
    return identifier;
  }

  private numberOf(kind: NoteKind): string {
    const habit = this.habits[kind];
    const number = printNumber(habit.next, habit.format);
    habit.next += 1;
    return number || String(habit.next - 1);
  }

  /** Footnotes and endnotes may have one number, and marks come again: `*`, then `*-2`. */
  private unused(wanted: string): string {
    const taken = new Set(this.identifiers.values());
    let identifier = wanted;
    for (let count = 2; taken.has(identifier); count += 1) identifier = `${wanted}-${count}`;
    return identifier;
  }
}
