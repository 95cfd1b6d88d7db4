/** One row: what happened to one provision. */
import type { Pairs } from './align/index.ts';
import type { Alignment } from './alignment.ts';
import { bracketEventsOf } from './brackets/index.ts';
import { type ChangedText, classify } from './classify/index.ts';
import { explain } from './facts/index.ts';
import { labelChange } from './labels.ts';
import { isRenumbered } from './moves.ts';
import { oneSided } from './one-sided-row.ts';
import { followReferences, ReferenceBook } from './references/index.ts';
import type { UnitRow } from './rows.ts';
import { ClausesElsewhere } from './search/index.ts';
import { languageOf } from './side.ts';
import { type Splits, textsOfParts } from './splits.ts';
import { KinOfUnits, rewrittenWithBrackets } from './successors.ts';
import { tooLongToJudge } from './too-long.ts';
import type { BracketEvent, Row, Segment } from './types.ts';
import type { Unit } from './unit.ts';
import { isUntouched } from './untouched.ts';
import { type DecidedGroup, type Paths, pathsOf } from './variants/index.ts';
import { asRedline, diffTexts, type Hunk, type Interner, type TokenDiff } from './words/index.ts';

interface ComparedWords {
  text: TokenDiff;
  heading: TokenDiff;
  /** The way through rivals in the words, and in the heading. */
  paths: Paths | null;
  titles: Paths | null;
}

export class RowMaker {
  readonly pairing: Pairs;
  private readonly moved: ReadonlySet<Unit>;
  readonly interner: Interner;
  readonly elsewhere: ClausesElsewhere;
  readonly language: string;
  private readonly references: ReferenceBook;
  private readonly splits: Splits;
  /** What became of rival texts in the words of a pair, by the earlier provision. */
  readonly decided = new Map<Unit, readonly DecidedGroup[]>();
  /** The words of pairs that were compared before their rows are made. */
  private readonly compared = new Map<Unit, ComparedWords>();
  private readonly bracketsOf: (row: UnitRow) => BracketEvent[];
  private readonly kin: KinOfUnits;
  /** The texts that were split off a unit, or merged into it. */
  private readonly partsOf: ReadonlyMap<Unit, readonly string[]>;

  constructor(
    { before, after, pairing, moved, splits, heirs, kept, interner }: Alignment,
    rows: readonly UnitRow[],
  ) {
    this.pairing = pairing;
    this.moved = moved;
    this.interner = interner;
    this.elsewhere = new ClausesElsewhere({ before, after }, pairing);
    this.kin = new KinOfUnits(heirs, kept, { before, after });
    this.language = languageOf(before, after);
    this.splits = splits;
    this.references = new ReferenceBook({ before, after, pairing, splits, heirs }, this.language);
    this.partsOf = textsOfParts(splits, pairing);
    this.bracketsOf = bracketEventsOf(
      { before, after },
      {
        rows,
        compared: (one, two) => {
          const { heading, text } = this.comparedWords(one, two);
          return { heading: heading.segments, text: text.segments };
        },
        joined: () => [
          ...[...this.splits.into].map(([part, whole]) => this.joined(part, whole)),
          ...[...this.splits.from].map(([part, whole]) => this.joined(whole, part)),
          ...rewrittenWithBrackets(heirs, pairing).map(([one, two]) => this.joined(one, two)),
        ],
      },
    );
  }

  private joined(before: Unit, after: Unit) {
    return { before, after, text: diffTexts(before.text, after.text, { interner: this.interner }).segments };
  }

  /** The row of two units, or of one that stands alone. */
  row(units: UnitRow): Row {
    const brackets = this.bracketsOf(units);
    if (units.before && units.after) return this.paired(units.before, units.after, brackets);
    return units.after ? this.inserted(units.after, brackets) : this.deleted(units.before as Unit, brackets);
  }

  private paired(before: Unit, after: Unit, brackets: BracketEvent[]): Row {
    const isJoined = this.partsOf.has(before) || this.partsOf.has(after);
    if (!isJoined && brackets.length === 0 && isUntouched(before, after))
      return this.untouched(before, after);
    const { text, heading, paths, titles } = this.comparedWords(before, after);
    const groups = [...(titles?.groups ?? []), ...(paths?.groups ?? [])];
    if (groups.length > 0) this.decided.set(before, groups);
    const moved = this.moved.has(before);
    const renumbered = !moved && isRenumbered(before, after);
    const label = labelChange(before, after);
    const same = isEqual(text.segments) && isEqual(heading.segments) && !label;
    const whole = this.wholeText(before, after, text.hunks, paths);
    const tooLong = same ? null : tooLongToJudge(whole.before, whole.after);
    const degraded = text.degraded ?? heading.degraded ?? tooLong;
    const { classes: wordClasses, modals } = classify(
      {
        text: whole,
        heading: this.winningText(
          { before: before.headingText, after: after.headingText },
          heading.hunks,
          titles,
        ),
        brackets,
        isNote: after.kind === 'note',
        optionResolved: (before.kind === 'option') !== (after.kind === 'option'),
        renumbered,
        follow: this.references.hasRenamed
          ? (one, two) => followReferences({ before: one, after: two }, { before, after }, this.references)
          : null,
      },
      this,
    );
    const { classes, facts } = tooLong
      ? { classes: wordClasses, facts: [] }
      : explain(before, after, whole, wordClasses, this);
    return {
      kind: after.kind,
      before: before.citation,
      after: after.citation,
      change: same ? 'unchanged' : 'modified',
      moved,
      renumbered,
      ...(label ? { label } : {}),
      ...(heading.segments.length > 0 ? { heading: heading.segments } : {}),
      text: asRedline(text.segments),
      classes,
      ...(modals.length > 0 ? { modals } : {}),
      ...(facts.length > 0 ? { facts } : {}),
      brackets,
      flags: [],
      why: this.pairing.why(before),
      ...(degraded ? { degraded } : {}),
    };
  }

  /** A pair with the same words and no bracket: what is left to tell is where it stands. */
  private untouched(before: Unit, after: Unit): Row {
    const moved = this.moved.has(before);
    const renumbered = !moved && isRenumbered(before, after);
    return {
      kind: after.kind,
      before: before.citation,
      after: after.citation,
      change: 'unchanged',
      moved,
      renumbered,
      ...(before.headingText === '' ? {} : { heading: [{ op: 'equal', text: before.headingText }] }),
      text: before.text === '' ? [] : [{ op: 'equal', text: before.text }],
      classes: renumbered ? ['renumbering'] : [],
      brackets: [],
      flags: [],
      why: this.pairing.why(before),
    };
  }

  private comparedWords(before: Unit, after: Unit): ComparedWords {
    const known = this.compared.get(before);
    if (known) return known;
    const paths = pathsOf(before.text, after.text, this);
    const titles = pathsOf(before.headingText, after.headingText, this);
    const words = {
      paths,
      titles,
      text: paths?.diff ?? this.difference(before, after, 'text'),
      heading: titles?.diff ?? this.difference(before, after, 'headingText'),
    };
    this.compared.set(before, words);
    return words;
  }

  private difference(before: Unit, after: Unit, part: 'text' | 'headingText'): TokenDiff {
    return diffTexts(before[part], after[part], { interner: this.interner });
  }

  private inserted(unit: Unit, brackets: BracketEvent[]): Row {
    const from = this.splits.from.get(unit);
    return {
      ...oneSided(unit, 'inserted', from !== undefined, brackets),
      ...(from ? { from: from.citation } : { ...this.unweighed(unit), ...this.kin.of(unit, 'after') }),
    };
  }

  private deleted(unit: Unit, brackets: BracketEvent[]): Row {
    const into = this.splits.into.get(unit);
    return {
      ...oneSided(unit, 'deleted', into !== undefined, brackets),
      ...(into ? { into: into.citation } : { ...this.unweighed(unit), ...this.kin.of(unit, 'before') }),
    };
  }

  /** Says of what has no partner that one was not looked for everywhere, where that is so. */
  private unweighed(unit: Unit): Pick<Row, 'degraded'> {
    const reason = this.pairing.boundOf(unit);
    return reason === null ? {} : { degraded: { stage: 'align', reason } };
  }

  /**
   * The texts to classify: with what was split off, and what was merged in. Words that only went to a provision of
   * their own have not been deleted.
   */
  private wholeText(before: Unit, after: Unit, hunks: readonly Hunk[], paths: Paths | null): ChangedText {
    const merged = this.partsOf.get(after) ?? [];
    const split = this.partsOf.get(before) ?? [];
    if (merged.length + split.length === 0)
      return this.winningText({ before: before.text, after: after.text }, hunks, paths);
    const winning = { before: paths?.before.text ?? before.text, after: paths?.after.text ?? after.text };
    const [one, two] = [[winning.before, ...merged].join(' '), [winning.after, ...split].join(' ')];
    const whole = diffTexts(one, two, { interner: this.interner });
    return {
      before: one,
      after: two,
      groups: paths?.groups ?? [],
      hunks: whole.hunks,
      joined: true,
      ...placesOf(paths),
    };
  }

  /** The texts along the path that won, where there were rivals. */
  private winningText(
    texts: { before: string; after: string },
    hunks: readonly Hunk[],
    paths: Paths | null,
  ): ChangedText {
    if (!paths) return { ...texts, hunks };
    const [before, after] = [paths.before.text, paths.after.text];
    return {
      before,
      after,
      groups: paths.groups,
      hunks: diffTexts(before, after, this).hunks,
      ...placesOf(paths),
    };
  }
}

/** Where the words of the winning texts stand as printed. */
const placesOf = (paths: Paths | null): Pick<ChangedText, 'places'> =>
  paths ? { places: { before: paths.before.places, after: paths.after.places } } : {};

const isEqual = (segments: readonly Segment[]) => segments.every(({ op }) => op === 'equal');
