/**
 * Alternatives and what came of them: brackets side by side (`[shall][should]`, `[a]/[b]`) in the words of a
 * provision, and labelled options (`Option 1:`, `Option 2:`) of one parent.
 */
import type { Pairing } from './align/index.ts';
import { type BracketFate, bracketFates } from './brackets/index.ts';
import type { Side } from './side.ts';
import type { Alternative, AlternativeChoice, Row } from './types.ts';
import type { Unit } from './unit.ts';

/** All alternatives of the earlier draft, in its order. */
export function alternativesOf(before: Side, pairing: Pairing, rows: readonly Row[]): Alternative[] {
  const bracketed = new Map<string, Row>();
  for (const row of rows) if (row.before !== null && row.brackets.length > 1) bracketed.set(row.before, row);
  const found: Alternative[] = [];
  for (const unit of before.units) {
    const row = bracketed.get(unit.citation);
    if (row) found.push(...adjacentBrackets(row));
    if (unit.children.length > 1) found.push(...options(unit, pairing));
  }
  return found;
}

/** What may stand between two brackets that are alternatives: nothing, or a slash. */
const BETWEEN = /^\s?\/?\s?$/;
const SIDE_BY_SIDE = /[\]］〕】]\s?\/?\s?[[［〔【]/;

function adjacentBrackets(row: Row): Alternative[] {
  const text = row.text.map(({ op, text: words }) => (op === 'insert' ? '' : words)).join('');
  if (!SIDE_BY_SIDE.test(text)) return [];
  const groups: BracketFate[][] = [];
  let group: BracketFate[] = [];
  let end = -1;
  for (const fate of bracketFates(row.text)) {
    if (!fate.before || fate.before.open < end) continue;
    const adjacent = group.length > 0 && BETWEEN.test(text.slice(end, fate.before.open)) && end > 0;
    if (!adjacent) {
      group = [];
      groups.push(group);
    }
    group.push(fate);
    end = fate.before.close + 1;
  }
  return groups.flatMap(fates => {
    if (fates.length < 2) return [];
    const choices = fates.map(
      ({ event, text: words }): AlternativeChoice => ({
        text: words,
        outcome: event === 'lifted' ? 'chosen' : event === 'struck' ? 'dropped' : 'open',
      }),
    );
    return [
      { before: row.before ?? '', after: row.after, by: 'brackets', choices, outcome: outcomeOf(choices) },
    ];
  });
}

function options(parent: Unit, pairing: Pairing): Alternative[] {
  const group = parent.children.filter(child => child.kind === 'option');
  if (group.length < 2) return [];
  const choices = group.map((option): AlternativeChoice => {
    const after = pairing.after(option);
    const kept = after ? after.kind === 'option' : option.children.some(child => pairing.after(child));
    if (!after && !kept)
      return { text: option.label, outcome: isTakenUp(option, group, pairing) ? 'chosen' : 'dropped' };
    return { text: option.label, outcome: after?.kind === 'option' ? 'open' : 'chosen' };
  });
  const after = pairing.after(parent)?.citation ?? null;
  return [{ before: parent.citation, after, by: 'options', choices, outcome: outcomeOf(choices) }];
}

/** Share of the words that are new in a chosen option which another one must have had, and fewer of them prove nothing. */
const TAKEN_UP = 0.8;
const ENOUGH_WORDS = 3;

/** Whether the one option that was chosen got words of this one: what was merged of two is no choice between them. */
function isTakenUp(option: Unit, group: readonly Unit[], pairing: Pairing): boolean {
  return group.some(other => {
    const after = pairing.after(other);
    if (other === option || !after || after.kind === 'option') return false;
    let [fresh, taken] = [0, 0];
    for (const [id, amount] of after.words.amounts) {
      const more = amount - (other.words.amounts.get(id) ?? 0);
      if (more <= 0) continue;
      fresh += more;
      taken += Math.min(more, option.words.amounts.get(id) ?? 0);
    }
    return fresh >= ENOUGH_WORDS && taken >= fresh * TAKEN_UP;
  });
}

function outcomeOf(choices: readonly AlternativeChoice[]): Alternative['outcome'] {
  const chosen = choices.filter(({ outcome }) => outcome === 'chosen').length;
  if (choices.some(({ outcome }) => outcome === 'open')) return 'open';
  return chosen === 0 ? 'dropped' : chosen === 1 ? 'chosen' : 'merged';
}
