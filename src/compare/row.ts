/** One row: what happened to one provision. */
import type { Pairing } from './align/index.ts';
import { bracketEvents } from './brackets.ts';
import { classify, type Renumbering } from './classify/index.ts';
import { labelBrackets, labelBracketsOf, labelChange } from './labels.ts';
import { isRenumbered } from './moves.ts';
import { renumberings } from './renumberings.ts';
import type { Side, Unit } from './side.ts';
import { findSplits, type Splits } from './splits.ts';
import type { Change, Row, Segment } from './types.ts';
import { diffWords, type Interner } from './words/index.ts';

export class RowMaker {
  private readonly pairing: Pairing;
  private readonly moved: ReadonlySet<Unit>;
  private readonly interner: Interner;
  private readonly renumberingAt: (unit: Unit) => Renumbering;
  private readonly splits: Splits;

  constructor(before: Side, after: Side, pairing: Pairing, moved: ReadonlySet<Unit>, interner: Interner) {
    this.pairing = pairing;
    this.moved = moved;
    this.interner = interner;
    this.renumberingAt = renumberings(before, pairing);
    this.splits = findSplits(before, after, pairing);
  }

  paired(before: Unit, after: Unit): Row {
    const text = diffWords(before.text, after.text, { interner: this.interner });
    const heading = diffWords(before.headingText, after.headingText, { interner: this.interner });
    const moved = this.moved.has(before);
    const renumbered = !moved && isRenumbered(before, after);
    const label = labelChange(before, after);
    const brackets = [
      ...labelBrackets(before, after),
      ...bracketEvents(heading.segments),
      ...bracketEvents(text.segments),
    ];
    const same = isEqual(text.segments) && isEqual(heading.segments) && !label;
    const degraded = text.degraded ?? heading.degraded;
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
      classes: classify({
        ...this.wholeTexts(before, after),
        heading: heading.segments,
        brackets,
        optionResolved: (before.kind === 'option') !== (after.kind === 'option'),
        renumbered,
        renumbering: this.renumberingAt(before),
      }),
      brackets,
      flags: [],
      why: this.pairing.why(before),
      ...(degraded ? { degraded } : {}),
    };
  }

  inserted(unit: Unit): Row {
    const from = this.splits.from.get(unit);
    return { ...oneSided(unit, 'inserted', from !== undefined), ...(from ? { from: from.citation } : {}) };
  }

  deleted(unit: Unit): Row {
    const into = this.splits.into.get(unit);
    return { ...oneSided(unit, 'deleted', into !== undefined), ...(into ? { into: into.citation } : {}) };
  }

  /**
   * The texts to classify: with what was split off, and what was merged in. Words that only went to a provision of
   * their own have not been deleted.
   */
  private wholeTexts(before: Unit, after: Unit): { before: string; after: string; joined: boolean } {
    const merged = [...this.splits.into].filter(([, into]) => into === after).map(([part]) => part.text);
    const split = [...this.splits.from].filter(([, from]) => from === before).map(([part]) => part.text);
    return {
      before: [before.text, ...merged].join(' '),
      after: [after.text, ...split].join(' '),
      joined: merged.length + split.length > 0,
    };
  }
}

function oneSided(unit: Unit, change: Extract<Change, 'inserted' | 'deleted'>, accounted: boolean): Row {
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
    brackets: [...labelBracketsOf(unit, op), ...bracketEvents(heading), ...bracketEvents(text)],
    flags: [],
    why: null,
  };
}

const isEqual = (segments: readonly Segment[]) => segments.every(({ op }) => op === 'equal');
