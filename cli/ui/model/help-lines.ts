/** The `?` screen, made from the table of keys. */
import { marked } from '../../../src/index.ts';
import { BINDINGS, type Group, type Place, printKey } from '../keys.ts';
import type { PageLine } from './state.ts';

const SIGNS: readonly string[] = [
  '~ reworded   + new   - gone   > moved   # renumbered   [ bracket events',
  '! flag   w on the watchlist, unchanged   * note or bookmark   ✓ seen   · minor change, hidden by W',
  marked([
    { op: 'delete', text: 'deleted' },
    { op: 'equal', text: '   ' },
    { op: 'insert', text: 'inserted' },
  ]),
];

/** All keys of a place, by group; `width` is that of the screen. */
export function helpLines(place: Place, width: number): PageLine[] {
  const lines: PageLine[] = [];
  const groups: Group[] = ['Moving', 'Finding', 'Showing', 'Working', 'Choosing', 'Leaving'];
  for (const group of groups) {
    const bindings = BINDINGS.filter(one => one.group === group && one.places.includes(place));
    if (bindings.length === 0) continue;
    lines.push({ text: group, style: 'heading' });
    for (const { keys, help } of bindings) {
      const names = keys.map(printKey).join(' ');
      const text = `  ${names.padEnd(20)} ${help}`;
      if (text.length <= width) lines.push({ text });
      else lines.push({ text: `  ${names}` }, { text: `      ${help}` });
    }
    lines.push({ text: '' });
  }
  lines.push({ text: 'Signs', style: 'heading' }, ...SIGNS.map(text => ({ text: `  ${text}` })));
  return lines;
}
