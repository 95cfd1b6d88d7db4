/** Where a remark of editors stands: `{Tracking arrangements}` over a group, `{End of options}` behind one. */
import { labelAt } from '../../line-start.ts';
import { endOfOptions, isRemark } from '../../phrases.ts';
import { labelledOf, type Setting } from './labels.ts';
import { placesOfLine, stackOf } from './lines.ts';
import { isOption, isOptionForm, opensList } from './lists.ts';
import { placesOfOption } from './options.ts';
import type { Frame } from './state.ts';

/**
 * What a remark belongs to; null for other words. One that says that options end stands beside them; any other stands where what
 * follows it stands, because that is what it is about. Options that begin anew behind it are of none of the options before it.
 */
export function holderOfRemark(top: Frame, setting: Setting, words: string): Frame | null {
  const stack = stackOf(top);
  const end = endOfOptions(words);
  if (end) {
    const isEnded = (frame: Frame) =>
      isOption(frame) && (end.number === null || frame.self?.last.toLowerCase() === end.number.toLowerCase());
    return (stack.find(isEnded) ?? stack.find(isOption))?.up ?? null;
  }
  const next = setting.next?.seen;
  const printed = next ? labelAt(next.plain) : null;
  if (!isRemark(words) || !setting.next || !next || !printed) return null;
  const label = labelledOf({ ...setting, item: setting.next }, printed, next.plain, next.source.indent ?? 0);
  if (!isOptionForm(label.form)) return placesOfLine(top, label)[0]?.outer ?? null;
  if (!opensList(label.number)) return placesOfOption(top, label)[0]?.outer ?? null;
  return stack.findLast(isOption)?.up ?? stack.at(-1) ?? null;
}
