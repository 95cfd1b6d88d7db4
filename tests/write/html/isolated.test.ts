/** Words that run from the right, in sentences that do not. */
import { expect, test } from 'vitest';
import { isolated } from '../../../src/write/html/isolated.ts';

const printed = (text: string) =>
  isolated(text)
    .map(node =>
      node.type === 'element'
        ? `<${node.children.map(one => ('value' in one ? one.value : '')).join('')}>`
        : 'value' in node
          ? node.value
          : '',
    )
    .join('');

test.each([
  ['stronger: “يجوز” → “يجب”', 'stronger: “<يجوز>” → “<يجب>”'],
  ['7 → 8 الوصول غير المشروع (1 of 3 changed)', '7 → 8 <الوصول غير المشروع> (1 of 3 changed)'],
  ['names nothing (“الفقرة 21 (ب) و (ج)”)', 'names nothing (“<الفقرة 21 (ب) و (ج)>”)'],
  ['“shall” → “may”; סעיף א', '“shall” → “may”; <סעיף א>'],
  ['', ''],
])('%s', (text, nodes) => expect(printed(text)).toBe(nodes));
