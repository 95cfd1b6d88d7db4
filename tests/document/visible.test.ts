/** Signs that would be obeyed are shown, words with marks of their own script stay as they are. */
import { expect, test } from 'vitest';
import { visible, visibleLine, visibleOutput } from '../../src/document/index.ts';

test.each([
  ['an escape', 'a\u001b[31mb', 'a␛[31mb'],
  ['a bell, a NUL and a deletion', 'a\u0007b\0c\u007fd', 'a␇b␀c␡d'],
  ['a carriage return', 'shall not\rshall    ', 'shall not␍shall    '],
  ['a form feed and a vertical tab', 'a\fb\vc', 'a␌b␋c'],
  ['a control of Latin-1', 'a\u009b31mb\u0085c', 'a\\u{9b}31mb\\u{85}c'],
  ['an override, also one that ends', 'a\u202etон\u202c b', 'a\\u{202e}tон\\u{202c} b'],
  ['an embedding without an end', 'a \u202bb', 'a \\u{202b}b'],
  ['an end without an embedding', 'a\u202c \u2069b', 'a\\u{202c} \\u{2069}b'],
  ['an isolate that ends as an embedding does', '\u2067a\u202c', '\\u{2067}a\\u{202c}'],
  [
    'an embedding with a mark of a report in it',
    '\u202ba\u202c → \u202bb “c”\u202c',
    '\u202ba\u202c → \\u{202b}b “c”\\u{202c}',
  ],
  ['a sign that Unicode has given up', 'a\u206ab', 'a\\u{206a}b'],
])('%s is shown', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(visible(shown)).toBe(shown);
});

test.each([
  ['tabs and line ends', 'a\tb\nc'],
  ['marks of one place in Arabic', 'المادة\u200f 3\u200e (أ)\u061c'],
  ['joiners in Persian', 'می\u200cشود، ه\u200dـ'],
  ['an Arabic name set apart in a sentence', 'the word \u2067اتفاقية\u2069, and \u202bمعاهدة 3\u202c.'],
  ['a symbol set apart in Arabic', 'الوثيقة \u2066A/CN.9/12-Rev.1\u2069 المؤرخة'],
])('%s stay', (_, text) => {
  expect(visible(text)).toBe(text);
});

test('a name is one line', () => {
  expect(visibleLine('a.md\ntreaty: all is well')).toBe('a.md␊treaty: all is well');
});

test('an output keeps the line ends of CSV, and colours where it has them', () => {
  const text = '\u001b[31;9ma\u001b[39;29m\u001b[2Jb\r\nc\rd';
  expect(visibleOutput(text, true)).toBe('\u001b[31;9ma\u001b[39;29m␛[2Jb\r\nc␍d');
  expect(visibleOutput(text, false)).toBe('␛[31;9ma␛[39;29m␛[2Jb\r\nc␍d');
});

test('many that do not end are shown in time', () => {
  const text = '\u202aa '.repeat(200_000);
  expect(visible(text)).toBe('\\u{202a}a '.repeat(200_000));
});
