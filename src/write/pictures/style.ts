/** The colours and patterns of pictures. Every kind of mark has a colour, a pattern and a letter or sign: any one of them is enough. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';

/** What a mark stands for; several pictures share them. */
export type Tone = 'plain' | 'open' | 'around' | 'new' | 'kept' | 'lost' | 'calm' | 'hollow';

/**
 * Light and dark, of the same hues: those of Okabe and Ito's palette for the colour-blind, darkened until white text is legible on them
 * (4.5 : 1), or lightened until black text is.
 */
const COLOURS: Readonly<Record<Tone, readonly [light: string, dark: string]>> = {
  plain: ['#57606a', '#b6bec8'],
  open: ['#8a5a00', '#f0b53c'],
  around: ['#8f3f78', '#e4a0cc'],
  new: ['#005f9e', '#7cc0f0'],
  kept: ['#006b4f', '#5fd0ae'],
  lost: ['#a83a00', '#f5a07a'],
  calm: ['#d8dde3', '#3a424c'],
  hollow: ['#ffffff', '#12161b'],
};

const TONES = Object.keys(COLOURS) as Tone[];
const variables = (which: 0 | 1): string =>
  TONES.map(tone => `--tone-${tone}: ${COLOURS[tone][which]};`).join(' ');

/** For a page, or inside a file of its own: `:root` is either. */
export const PICTURE_STYLE = `
:root { --tone-ink: #14181d; --tone-on: #ffffff; --tone-line: #8c959f; ${variables(0)} }
@media screen and (prefers-color-scheme: dark) { :root { --tone-ink: #e8ecf1; --tone-on: #0b0e12; --tone-line: #7d8794; ${variables(1)} } }
table th:first-child { white-space: nowrap; } .picture { margin: 1rem 0; } .picture figcaption { margin-block-end: .6rem; } .picture svg { display: block; max-width: none; }
.picture text { font: 12px system-ui, sans-serif; fill: var(--tone-ink); } .picture .small { font-size: 10px; }
.picture .title { font-weight: 600; font-size: 13px; } .picture .end { text-anchor: end; } .picture .middle { text-anchor: middle; }
.picture .line { stroke: var(--tone-line); stroke-width: 1; fill: none; } .picture .faint { opacity: .4; }
.picture .on { fill: var(--tone-on); font-weight: 600; } .picture .hatch { stroke: var(--tone-on); stroke-width: 1.2; fill: none; opacity: .55; }
.picture .hatch.dots { fill: var(--tone-on); stroke: none; }
${TONES.map(tone => `.picture .tone-${tone} { fill: var(--tone-${tone}); }`).join(' ')}
.picture .on.tone-calm, .picture .on.tone-hollow { fill: var(--tone-ink); }
.picture rect.edge { stroke: var(--tone-line); stroke-width: 1; }
.picture .halo { paint-order: stroke; stroke-width: 3px; stroke-linejoin: round; }
${TONES.map(tone => `.picture .halo.tone-${tone} { stroke: var(--tone-${tone}); fill: var(--tone-on); }`).join(' ')}
.picture .halo.tone-calm, .picture .halo.tone-hollow { fill: var(--tone-ink); }
`;

const HATCHES: Readonly<Partial<Record<Tone, ElementContent>>> = {
  around: s('path.hatch', { d: 'M0 8L8 0M-2 2L2 -2M6 10L10 6' }),
  new: s('path.hatch', { d: 'M0 2H8M0 6H8' }),
  kept: s('g', [
    s('circle.hatch.dots', { cx: 2, cy: 2, r: 1 }),
    s('circle.hatch.dots', { cx: 6, cy: 6, r: 1 }),
  ]),
  lost: s('path.hatch', { d: 'M0 0L8 8M8 0L0 8' }),
  plain: s('path.hatch', { d: 'M2 0V8M6 0V8' }),
};

/** The patterns of the tones that a picture has; their names begin with its own. */
export const hatches = (id: string, tones: readonly Tone[]): ElementContent =>
  s(
    'defs',
    [...new Set(tones)].flatMap(tone => {
      const hatch = HATCHES[tone];
      return hatch
        ? [
            s('pattern', { id: `${id}-${tone}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
              structuredClone(hatch),
            ]),
          ]
        : [];
    }),
  );

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box in a tone: its colour, and its pattern above it. */
export function toned(id: string, tone: Tone, box: Box): ElementContent[] {
  const edge = tone === 'hollow' || tone === 'calm' ? '.edge' : '';
  return [
    s(`rect.tone-${tone}${edge}`, { ...box }),
    ...(HATCHES[tone] ? [s('rect', { ...box, fill: `url(#${id}-${tone})` })] : []),
  ];
}

/** A letter on a box, at its middle; the pattern leaves room for it. */
export const letterOn = (tone: Tone, letter: string, x: number, y: number): ElementContent =>
  s(`text.on.middle.halo.tone-${tone}`, { x, y }, letter);
