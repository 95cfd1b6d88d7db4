import { expect, test } from 'vitest';
import { Pairing } from '../../../src/compare/align/index.ts';
import { headedHeirs } from '../../../src/compare/search/headed.ts';
import { sideOf } from '../../../src/compare/side.ts';
import { Interner } from '../../../src/compare/words/index.ts';
import { readText } from '../../../src/read/index.ts';

const interner = new Interner();
const sideWith = (...articles: [heading: string, words: string][]) =>
  sideOf(
    readText(
      `Convention on Reeds\n\n${articles.map(([heading, words], at) => [`Article ${at + 1}`, heading, words].filter(Boolean).join('\n\n')).join('\n\n')}\n`,
      'reeds.txt',
    ).draft,
    interner,
  );

/** The heirs of articles of which none has a partner. */
function heirs(before: [string, string][], after: [string, string][]): string[] {
  const [one, two] = [sideWith(...before), sideWith(...after)];
  return headedHeirs(one, two, new Pairing(), interner, []).map(
    heir => `${heir.before.citation} → ${heir.after.citation}`,
  );
}

const BOATS =
  'Flat boats of reed cutters are exempt from harbour dues. The warden of a landing keeps a list of boats, lanterns and poles.';
const BOATS_NOW =
  'No dues are asked of those who cut reeds. Each landing has a list of boats, which its warden shows to whoever repairs lanterns.';
const SMOKE = 'Smoking huts are painted white. Fire wardens inspect chimneys every spring and autumn.';
const SMOKE_NOW = 'Chimneys are swept by apprentices; fire wardens close huts whose doors are broken.';

test('an article without a title went into the one that is likest, where each is the likest of the other', () => {
  expect(
    heirs(
      [
        ['', BOATS],
        ['', SMOKE],
      ],
      [
        ['', SMOKE_NOW],
        ['', BOATS_NOW],
      ],
    ),
  ).toEqual(['1 → 2', '2 → 1']);
});

test('one of two that bear other titles did not: their headings speak against it', () => {
  expect(
    heirs(
      [
        ['Harbours', BOATS],
        ['', SMOKE],
      ],
      [
        ['Crafts', BOATS_NOW],
        ['', SMOKE_NOW],
      ],
    ),
  ).toEqual(['2 → 2']);
});

test('a title of which every word is in brackets is not agreed, and speaks against nothing', () => {
  const to = (title: string) => heirs([['Harbours', BOATS]], [[title, BOATS_NOW]]);
  expect(to('[Crafts][Landings]')).toEqual(['1 → 1']);
  expect(to('Crafts [and landings]')).toEqual([]);
});

test('what is about something else has no heir', () => {
  expect(
    heirs([['', BOATS]], [['', 'Herons nest on islands that are closed to visitors until midsummer.']]),
  ).toEqual([]);
});
