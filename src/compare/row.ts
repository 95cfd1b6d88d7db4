/** One row: what happened to one provision. */
import type { Pairing } from './align/index.ts';
import { bracketEvents, type Strays, strayBracketsOf } from './brackets/index.ts';
import { type ChangedText, classify } from './classify/index.ts';
import { labelBrackets, labelBracketsOf, labelChange } from './labels.ts';
import { isRenumbered } from './moves.ts';
import { followReferences, ReferenceBook } from './references/index.ts';
import { languageOf, type Side } from './side.ts';
import { findSplits, type Splits } from './splits.ts';
import type { Change, Row, Segment } from './types.ts';
import type { Unit } from './unit.ts';
import { type DecidedGroup, type Paths, pathsOf } from './variants/index.ts';
import { diffTexts, type Hunk, type Interner, type TokenDiff } from './words/index.ts';

export class RowMaker {
  private readonly pairing: Pairing;
  private readonly moved: ReadonlySet<Unit>;
  readonly interner: Interner;
  readonly language: string;
  private readonly references: ReferenceBook;
  private readonly splits: Splits;
  private readonly strays: Record<'before' | 'after', (unit: Unit) => Strays>;
  /** What became of rival texts in the words of a pair, by the earlier provision. */
  readonly decided = new Map<Unit, readonly DecidedGroup[]>();
  /** The texts that were split off a unit, or merged into it. */
  private readonly partsOf = new Map<Unit, string[]>();

  constructor(before: Side, after: Side, pairing: Pairing, moved: ReadonlySet<Unit>, interner: Interner) {
    this.pairing = pairing;
    this.moved = moved;
    this.interner = interner;
    this.language = languageOf(before, after);
    this.splits = findSplits(before, after, pairing);
    this.strays = { before: straysOf(before), after: straysOf(after) };
    this.references = new ReferenceBook(before, after, pairing, this.splits, this.language);
    for (const [part, whole] of [...this.splits.from, ...this.splits.into]) {
      this.partsOf.set(whole, [...(this.partsOf.get(whole) ?? []), part.text]);
    }
  }

  paired(before: Unit, after: Unit): Row {
    const isJoined = this.partsOf.has(before) || this.partsOf.has(after);
    if (!isJoined && isUntouched(before, after)) return this.untouched(before, after);
    const paths = pathsOf(before.text, after.text, this);
    const text = paths?.diff ?? this.difference(before, after, 'text');
    const titles = pathsOf(before.headingText, after.headingText, this);
    const heading = titles?.diff ?? this.difference(before, after, 'headingText');
    const groups = [...(titles?.groups ?? []), ...(paths?.groups ?? [])];
    if (groups.length > 0) this.decided.set(before, groups);
    const moved = this.moved.has(before);
    const renumbered = !moved && isRenumbered(before, after);
    const label = labelChange(before, after);
    const brackets = [
      ...labelBrackets(before, after),
      ...bracketEvents(heading.segments),
      ...bracketEvents(text.segments, side => this.strays[side](side === 'before' ? before : after)),
    ];
    const same = isEqual(text.segments) && isEqual(heading.segments) && !label;
    const degraded = text.degraded ?? heading.degraded;
    const { classes, modals } = classify(
      {
        text: this.wholeText(before, after, text.hunks, paths),
        heading: this.winningText(
          { before: before.headingText, after: after.headingText },
          heading.hunks,
          titles,
        ),
        brackets,
        optionResolved: (before.kind === 'option') !== (after.kind === 'option'),
        renumbered,
        follow: this.references.hasRenamed
          ? (one, two) => followReferences({ before: one, after: two }, { before, after }, this.references)
          : null,
      },
      this,
    );
    return {
      kind: after.kind,
      before: before.citation,
      after: after.citation,
      change: same ? 'unchanged' : 'modified',
      moved,
      renumbered,
      ...(label ? { label } : {}),
      ...(heading.segments.length > 0 ? { heading: heading.segments } : {}),
      text: text.segments,
      classes,
      ...(modals.length > 0 ? { modals } : {}),
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

  private difference(before: Unit, after: Unit, part: 'text' | 'headingText'): TokenDiff {
    return diffTexts(before[part], after[part], { interner: this.interner });
  }

  inserted(unit: Unit): Row {
    const from = this.splits.from.get(unit);
    return {
      ...oneSided(unit, 'inserted', from !== undefined, () => this.strays.after(unit)),
      ...(from ? { from: from.citation } : this.unweighed(unit)),
    };
  }

  deleted(unit: Unit): Row {
    const into = this.splits.into.get(unit);
    return {
      ...oneSided(unit, 'deleted', into !== undefined, () => this.strays.before(unit)),
      ...(into ? { into: into.citation } : this.unweighed(unit)),
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
    return { before: one, after: two, groups: paths?.groups ?? [], hunks: whole.hunks, joined: true };
  }

  /** The texts along the path that won, where there were rivals. */
  private winningText(
    texts: { before: string; after: string },
    hunks: readonly Hunk[],
    paths: Paths | null,
  ): ChangedText {
    if (!paths) return { ...texts, hunks };
    const [before, after] = [paths.before.text, paths.after.text];
    return { before, after, groups: paths.groups, hunks: diffTexts(before, after, this).hunks };
  }
}

function oneSided(
  unit: Unit,
  change: Extract<Change, 'inserted' | 'deleted'>,
  accounted: boolean,
  strays: () => Strays,
): Row {
  const op = change === 'inserted' ? 'insert' : 'delete';
  const segments = (text: string): Segment[] => (text === '' ? [] : [{ op, text }]);
  const heading = segments(unit.headingText);
  const text = segments(unit.text);
  return {
    kind: unit.kind,
    before: change === 'deleted' ? unit.citation : null,
    after: change === 'inserted' ? unit.citation : null,
    change,
    moved: false,
    renumbered: false,
    ...(heading.length > 0 ? { heading } : {}),
    text,
    classes: accounted ? [] : ['substantive'],
    brackets: [...labelBracketsOf(unit, op), ...bracketEvents(heading), ...bracketEvents(text, strays)],
    flags: [],
    why: null,
  };
}

function straysOf({ draft }: Side): (unit: Unit) => Strays {
  const strays = strayBracketsOf(draft);
  return ({ piece }) => (piece.type === 'heading' ? { open: 0, close: 0 } : strays(piece));
}

const BRACKET = /[[\]［］〔〕【】]/;

const isUntouched = (before: Unit, after: Unit): boolean =>
  before.text === after.text &&
  before.headingText === after.headingText &&
  (before.kind === 'option') === (after.kind === 'option') &&
  ![before.text, before.headingText, before.label, after.label].some(text => BRACKET.test(text));

const isEqual = (segments: readonly Segment[]) => segments.every(({ op }) => op === 'equal');
