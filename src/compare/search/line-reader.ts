/** The words of the lines of two drafts as the search sees them, each line read once however often is searched. */
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { Abbreviations } from './abbreviations.ts';
import { type SubjectWords, subjectWordsOf } from './subject-words.ts';

/** Words with every declared name in its short form. */
export interface ReadLine extends SubjectWords {
  /** Whether there was such a name. */
  isFolded: boolean;
}

export class LineReader {
  readonly interner: Interner;
  private readonly sides: readonly Side[];
  private readonly known = new Map<Unit, ReadLine>();
  private abbreviations: Abbreviations | null = null;

  /** The texts of both sides must not change any more. */
  constructor(before: Side, after: Side, interner: Interner) {
    this.sides = [before, after];
    this.interner = interner;
  }

  read(unit: Unit): ReadLine {
    const known = this.known.get(unit);
    if (known) return known;
    this.abbreviations ??= new Abbreviations(
      this.sides.flatMap(({ units }) => units.map(({ text }) => text)),
      this.interner,
    );
    const words = subjectWordsOf(unit, this.interner);
    const isFolded = this.abbreviations.fold(words);
    const line = { ...words, isFolded };
    this.known.set(unit, line);
    return line;
  }
}
