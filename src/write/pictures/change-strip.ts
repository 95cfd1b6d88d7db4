/** Where in a treaty the changes are: every article in its order, as high as much of it changed. */

import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { visible } from '../../document/index.ts';
import {
  type ArticleStrip,
  FATE_SIGNS,
  FATE_WORDS,
  type Fate,
  type StripCell,
  unchangedSentence,
} from '../../report/index.ts';
import { cut, type Picture } from './figure.ts';
import { hatches, letterOn, type Tone, toned } from './style.ts';

const TONES: Readonly<Record<Fate, Tone>> = {
  gone: 'lost',
  parts: 'lost',
  merged: 'lost',
  new: 'new',
  formed: 'new',
  split: 'new',
  rewritten: 'around',
  placeholder: 'plain',
  moved: 'kept',
  changed: 'open',
  edited: 'open',
  kept: 'calm',
};

const STEP = 17;
const BAR = { top: 8, height: 96 } as const;
const NUMBERS = 52;
const LINE = 18;
const LEAST_WIDTH = 350;

/** The height of an article is the share of its provisions that changed; one that is new or gone has all of it. */
export function changeStrip(
  { cells }: Pick<ArticleStrip, 'cells'>,
  { id = 'changes', title = 'Where the changes are' }: { id?: string; title?: string } = {},
): Picture {
  const base = BAR.top + BAR.height;
  const kinds = [...new Map(cells.map(({ fate }) => [FATE_SIGNS[fate] + TONES[fate], fate])).values()];
  const width = Math.max(LEAST_WIDTH, cells.length * STEP + 2);
  const marks: ElementContent[] = [
    hatches(
      id,
      kinds.map(fate => TONES[fate]),
    ),
    s('path.line', { d: `M0 ${base + 0.5}H${cells.length * STEP}` }),
  ];
  for (const [at, cell] of cells.entries()) {
    const { fate, name, says } = cell;
    const x = at * STEP + 1;
    const tone = TONES[fate];
    const height = Math.round(shareOf(cell) * (BAR.height - 16));
    const middle = x + (STEP - 2) / 2;
    marks.push(
      s('g', [
        s('title', visible(says)),
        ...toned(id, tone, { x, y: base - height - 16, width: STEP - 2, height: height + 16 }),
        letterOn(tone, FATE_SIGNS[fate], middle, base - 4),
        s(
          'text.small.end',
          { transform: `translate(${middle + 3.5} ${base + 5}) rotate(-90)` },
          cut(name, 12),
        ),
      ]),
    );
  }
  const foot = base + NUMBERS + 8;
  for (const [at, fate] of kinds.entries()) {
    const y = foot + at * LINE;
    marks.push(
      ...toned(id, TONES[fate], { x: 0, y, width: 18, height: 14 }),
      letterOn(TONES[fate], FATE_SIGNS[fate], 9, y + 11),
      s('text', { x: 26, y: y + 11 }, wordsOf(cells, fate)),
    );
  }
  return {
    id,
    title,
    says: summaryOf(cells),
    width,
    height: foot + kinds.length * LINE + 2,
    marks,
    table: {
      caption: 'Every article, annex and the preamble, in the order of the later draft.',
      head: ['article', 'what happened to it', 'provisions changed', 'of', 'brackets now'],
      rows: cells.map(({ name, says, changed, provisions, open }) => [name, says, changed, provisions, open]),
    },
  };
}

const shareOf = ({ fate, changed, provisions }: StripCell): number =>
  fate === 'kept' || provisions === 0 ? 0 : Math.min(changed / provisions, 1);

/** All fates that share a sign and a tone. */
function wordsOf(cells: readonly StripCell[], fate: Fate): string {
  const same = cells
    .map(cell => cell.fate)
    .filter(one => FATE_SIGNS[one] === FATE_SIGNS[fate] && TONES[one] === TONES[fate]);
  return [...new Set(same)].map(one => FATE_WORDS[one]).join('; ');
}

function summaryOf(cells: readonly StripCell[]): string {
  const kept = cells.filter(({ fate }) => fate === 'kept').length;
  const standing = cells.filter(({ isGone }) => !isGone).length;
  const hasPreamble = cells.some(({ name }) => name === 'preamble');
  return unchangedSentence(kept, standing, hasPreamble);
}
