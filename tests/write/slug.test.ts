/** Names of files: one for each text, and none that leads out of its folder. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '../../src/write/slug.ts';

it.each([
  ['2031-03', '2031-03'],
  ['60 bis', '60_bis'],
  ['annex I', 'annex_~i'],
  ['40(20 bis)', '40~40~20_bis~41~'],
  ['../../etc', '~46~~46~~47~~46~~46~~47~etc'],
  ['.htaccess', '~46~htaccess'],
  ['con', '~99~on'],
  ['', '~~'],
  ['第3条', '~31532~3~26465~'],
])('names %j as %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

it('is short, small and plain, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(slugOf(text)).toMatch(/^[a-z\d~_+-]{1,80}$/);
    }),
  );
});

it('is another for another text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aA ~_+.-1é'), maxLength: 120 });
  fc.assert(
    fc.property(letters, letters, (one, two) => {
      if (one !== two) expect(slugOf(one)).not.toBe(slugOf(two));
    }),
    { numRuns: 2000 },
  );
});

it('gives no text the name that another has for being long', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1é'), minLength: 90, maxLength: 200 }), text => {
      // What a short name would have to decode to.
      expect(slugOf(text)).toMatch(/^[^+]*\+[a-f\d]{32}$/);
    }),
  );
});
