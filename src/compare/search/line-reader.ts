/** The words of the lines of two drafts as the search sees them, each line read once however often is searched. */
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { Abbreviations } from './abbreviations.ts';
import { namesLearned } from './learned-names.ts';
import { type SubjectWords, subjectWordsOf } from './subject-words.ts';

/** Words with every name that was declared, or learned, in its short form. */
export interface ReadLine extends SubjectWords {
  /** Whether there was such a name. */
  isFolded: boolean;
}

export class LineReader {
  readonly interner: Interner;
  private readonly sides: readonly Side[];
  private readonly known = new Map<Unit, ReadLine>();
  private names: Abbreviations | null = null;
  private hasLearned = false;

  /** The texts of both sides must not change any more. */
  constructor(before: Side, after: Side, interner: Interner) {
    this.sides = [before, after];
    this.interner = interner;
  }

  read(unit: Unit): ReadLine {
    const known = this.known.get(unit);
    if (known) return known;
    const line = this.fold({ ...subjectWordsOf(unit, this.interner), isFolded: false });
    this.known.set(unit, line);
    return line;
  }

  /** Learns names from lines that are each other's (see `learned-names.ts`), once: those that are paired first are most of all. */
  learn(pairs: readonly (readonly [before: Unit, after: Unit])[]): void {
    if (this.hasLearned) return;
    this.hasLearned = true;
    const learned = namesLearned(pairs.map(([one, two]) => [this.read(one), this.read(two)] as const));
    for (const { short, name } of learned) this.abbreviations.know({ short: [short], name });
    if (learned.length > 0) for (const line of this.known.values()) this.fold(line);
  }

  private get abbreviations(): Abbreviations {
    this.names ??= new Abbreviations(
      this.sides.flatMap(({ units }) => units.map(({ text }) => text)),
      this.interner,
    );
    return this.names;
  }

  private fold(line: ReadLine): ReadLine {
    // A name that was learned may hold the short form of another one.
    while (this.abbreviations.fold(line)) line.isFolded = true;
    return line;
  }
}
