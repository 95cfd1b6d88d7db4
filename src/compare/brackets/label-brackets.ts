/** Brackets closed inside a label are the label's own (`[4.]`, `[Article 3bis]`): all the provision is meant. */
import type { BracketPair, Piece } from '../../document/index.ts';
import type { BracketEvent } from '../types.ts';
import type { Unit } from '../unit.ts';
import { isOfLabel } from './draft-text.ts';
import type { UnitPair } from './events.ts';
import type { Both } from './pairs.ts';

/** The words of the brackets that are closed inside the label of each piece. */
export type LabelBrackets = ReadonlyMap<Piece, string[]>;

export function labelBracketsOf(pairs: readonly BracketPair[]): LabelBrackets {
  const texts = new Map<Piece, string[]>();
  for (const pair of pairs) {
    const { piece, at = 0 } = pair.open;
    if (!isOfLabel(pair) || piece?.type !== 'provision') continue;
    texts.set(piece, [...(texts.get(piece) ?? []), piece.label.slice(at + 1, pair.close.at)]);
  }
  return texts;
}

/** The events of the brackets in the labels of a row. */
export function labelEvents({ before, after }: UnitPair, labels: Both<LabelBrackets>): BracketEvent[] {
  const [was, is] = [wordsOf(before, labels.before), wordsOf(after, labels.after)];
  const same = Math.min(was.length, is.length);
  const as = (event: BracketEvent['event'], texts: readonly string[]) => texts.map(text => ({ event, text }));
  return [
    ...as('kept', is.slice(0, same)),
    ...as(after ? 'lifted' : 'struck', was.slice(same)),
    ...as(before ? 'opened' : 'added', is.slice(same)),
  ];
}

/** Words that align took out of a provision have its label, but not as their own. */
const wordsOf = (unit: Unit | null, labels: LabelBrackets): readonly string[] =>
  !unit || unit.detached || unit.piece.type === 'heading' ? [] : (labels.get(unit.piece) ?? []);
