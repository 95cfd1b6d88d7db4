/** A picture as a file of its own, with its style in it. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TrendPoint } from '../../history/index.ts';
import { svgFile } from '../html/page.ts';
import { restatementNotice } from '../notices.ts';
import { bracketStack } from './bracket-stack.ts';
import { cut, type Picture, pictureSvg } from './figure.ts';
import { PICTURE_STYLE } from './style.ts';

/** Width of a letter of a title, in pixels: what does not fit is cut, and stands in `title` whole. */
const LETTER = 7;

/** An SVG file: light or dark as the reader's system is, on a ground of its own. */
export function pictureToSvg(picture: Picture, notice?: string | null): string {
  const margin = 12;
  const { width, height } = picture;
  const foot = notice ? 22 : 0;
  const [wide, tall] = [width + 2 * margin, height + 2 * margin + foot + 22];
  const drawn = pictureSvg(picture);
  const [title, says, ...marks] = drawn.children;
  const svg: Element = {
    ...drawn,
    properties: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...drawn.properties,
      viewBox: `0 0 ${wide} ${tall}`,
      width: wide,
      height: tall,
      className: ['picture'],
    },
    children: [
      ...(title && says ? [title, says] : []),
      s('style', PICTURE_STYLE),
      s('rect.tone-hollow', { width: wide, height: tall }),
      s('text.title', { x: margin, y: margin + 13 }, cut(picture.title, Math.floor(width / LETTER))),
      s('g', { transform: `translate(${margin} ${margin + 22})` }, marks),
      ...(notice ? [s('text.small', { x: margin, y: tall - margin }, notice)] : []),
    ],
  };
  return svgFile(svg);
}

/** Brackets and options over the drafts of a treaty, as an SVG file. */
export const trendToSvg = (title: string, points: readonly TrendPoint[]): string =>
  pictureToSvg(bracketStack(title, points), restatementNotice(points.map(({ draft }) => draft)));
