import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { readFrontMatter } from '../../src/document/index.ts';

const scraps = fc.array(
  fc.constantFrom(
    ...'aZé 0-:#\'"\\{[&*|>%@`,.?\t~='.split(''),
    ': ',
    ' #',
    'true',
    'null',
    '2024-02-08',
    '1.0',
  ),
  { maxLength: 6 },
);
const head = fc
  .array(fc.tuple(fc.constantFrom('title', 'date', 'id', 'id2', 'source'), scraps), { maxLength: 4 })
  .map(lines => lines.map(([key, value]) => `${key}: ${value.join('')}`).join('\n'));

/** As YAML says, but numbers stay as they are written: `2024.10` is no `2024.1`. */
function byYaml(source: string): unknown {
  try {
    const document = parseDocument(source);
    if (document.errors.length > 0) return 'no YAML';
    visit(document, {
      Scalar: (_, node) => {
        const isOther = typeof node.value === 'number' && String(node.value) !== node.source;
        if (isOther) node.value = node.source;
      },
    });
    return document.toJS();
  } catch {
    return 'no YAML';
  }
}

/** A whole number is the same as a number and as words: only what YAML would write otherwise has to stay as it is. */
const asWords = (values: object): unknown =>
  JSON.parse(JSON.stringify(values), (_, value) => (typeof value === 'number' ? String(value) : value));

describe('the head of a draft', () => {
  it('says what YAML says, whether or not the parser has to be asked', () => {
    fc.assert(
      fc.property(head, source => {
        const expected = byYaml(source);
        if (expected === 'no YAML') expect(() => readFrontMatter(source)).toThrow();
        else expect(asWords(readFrontMatter(source))).toEqual(asWords(expected ?? {}));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [
      'title: Draft convention, text of February (2024)',
      { title: 'Draft convention, text of February (2024)' },
    ],
    ['date: 2024-02', { date: '2024-02' }],
    ['id: true', { id: true }],
    ['id: 5', { id: 5 }],
    ['title: "a: b"', { title: 'a: b' }],
    ['title: words # a remark', { title: 'words' }],
  ])('%s', (source, values) => {
    expect(readFrontMatter(source)).toEqual(values);
  });
});
