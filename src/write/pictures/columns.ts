/** Columns of stacked marks, above a line and below it. */

import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { counted, grouped } from '../../document/index.ts';
import { cut } from './figure.ts';
import { hatches, letterOn, type Tone, toned } from './style.ts';

export interface Mark {
  tone: Tone;
  letter: string;
  says: string;
  /** The same of a single one, where it is worded otherwise. */
  one?: string;
  count: number;
}

export interface Column {
  label: string;
  /** Above the line, from the line on. */
  up: readonly Mark[];
  /** Below the line, from the line on. */
  down: readonly Mark[];
}

export interface Panel {
  title: string;
  columns: readonly Column[];
  /** How high the tallest column may be. */
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  marks: ElementContent[];
}

/** On the left the figures of the axis. */
const AXIS = 44;
/** A phone is 390 pixels wide, of which the margins of a page take 32. */
const LEAST_WIDTH = 350;
/** With more columns than this they are narrow, and their labels stand slanted. */
const FEW = 14;
const STEP = { few: 62, many: 30 } as const;
const LABEL = { few: 9, many: 16 } as const;
const LINE = 18;
/** Lower marks have no room for a letter. */
const LETTER = 13;

/** Panels one below the other, on the same columns, with the labels below the last one and a legend at the end. */
export function drawColumns(id: string, panels: readonly Panel[]): Drawing {
  const columns = panels[0]?.columns ?? [];
  const isFew = columns.length <= FEW && columns.every(({ label }) => [...label].length <= LABEL.few);
  const step = isFew ? STEP.few : STEP.many;
  const width = Math.max(LEAST_WIDTH, AXIS + columns.length * step + (isFew ? 8 : 60));
  const marks: ElementContent[] = [];
  const all = panels.flatMap(panel => panel.columns.flatMap(({ up, down }) => [...up, ...down]));
  marks.push(
    hatches(
      id,
      all.map(({ tone }) => tone),
    ),
  );
  let y = 0;
  for (const panel of panels) {
    const drawn = drawPanel(id, panel, { y, width, step, isFew });
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  marks.push(...columns.map(({ label }, at) => columnLabel(label, AXIS + (at + 0.5) * step, y + 12, isFew)));
  y += isFew ? LINE + 6 : 84;
  const legend = legendOf(all);
  for (const [at, { tone, letter, says }] of legend.entries()) {
    const top = y + at * LINE;
    marks.push(
      ...toned(id, tone, { x: 0, y: top, width: 18, height: 14 }),
      letterOn(tone, letter, 9, top + 11),
      s('text', { x: 26, y: top + 11 }, says),
    );
  }
  return { width, height: y + legend.length * LINE + 2, marks };
}

interface Place {
  y: number;
  width: number;
  step: number;
  isFew: boolean;
}

const sum = (marks: readonly Mark[]): number => marks.reduce((total, { count }) => total + count, 0);

function drawPanel(id: string, { title, columns, height }: Panel, place: Place): Drawing {
  const { width, step, isFew } = place;
  const most = { up: 0, down: 0 };
  for (const { up, down } of columns) {
    most.up = Math.max(most.up, sum(up));
    most.down = Math.max(most.down, sum(down));
  }
  const scale = height / Math.max(most.up + most.down, 1);
  const top = place.y + 34;
  const zero = round(top + most.up * scale);
  const marks: ElementContent[] = [s('text.title', { x: 0, y: place.y + 13 }, title)];
  for (const tick of ticksOf(most.up, most.down)) {
    const y = round(zero - tick * scale);
    marks.push(
      s(tick === 0 ? 'path.line' : 'path.line.faint', { d: `M${AXIS} ${y}H${width}` }),
      s('text.small.end', { x: AXIS - 6, y: y + 3 }, grouped(Math.abs(tick))),
    );
  }
  for (const [at, { label, up, down }] of columns.entries()) {
    const x = round(AXIS + at * step + step * 0.14);
    const wide = round(step * 0.72);
    const says = [...up, ...down].filter(({ count }) => count > 0);
    const inner: ElementContent[] = [
      s(
        'title',
        `${cut(label, 60)}: ${says.map(one => counted(one.count, one.one ?? one.says, one.says)).join('; ')}`,
      ),
    ];
    for (const [stack, sign] of [
      [up, -1],
      [down, 1],
    ] as const) {
      let from = zero;
      for (const { tone, letter, count } of stack) {
        if (count === 0) continue;
        const tall = round(Math.max(count * scale, 1));
        const y = round(sign < 0 ? from - tall : from);
        inner.push(...toned(id, tone, { x, y, width: wide, height: tall }));
        const shown = isFew ? `${letter} ${grouped(count)}` : letter;
        if (tall >= LETTER) inner.push(letterOn(tone, shown, round(x + wide / 2), round(y + tall / 2 + 4)));
        from += sign * tall;
      }
      if (sign < 0 && isFew && sum(up) > 0)
        inner.push(s('text.middle', { x: round(x + wide / 2), y: round(from - 4) }, grouped(sum(up))));
    }
    marks.push(s('g', inner));
  }
  return { width, height: round(zero + most.down * scale) + 10 - place.y, marks };
}

/** Short labels stand upright, long ones slanted and cut. */
function columnLabel(label: string, x: number, y: number, isFew: boolean): ElementContent {
  if (isFew) return s('text.middle', { x: round(x), y }, cut(label, LABEL.few));
  return s('text.small', { x: round(x), y: 0, transform: `translate(0 ${y}) rotate(40 ${round(x)} 0)` }, [
    cut(label, LABEL.many),
  ]);
}

/** A mark of each kind that is anywhere, in the order in which they are stacked. */
function legendOf(marks: readonly Mark[]): Mark[] {
  const kinds = new Map<string, Mark>();
  for (const mark of marks) if (mark.count > 0 && !kinds.has(mark.says)) kinds.set(mark.says, mark);
  return [...kinds.values()];
}

/** Some four round figures on an axis, 0 among them. */
function ticksOf(up: number, down: number): number[] {
  const rough = Math.max((up + down) / 4, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(one => one * power).find(one => one >= rough) ?? power;
  const ticks: number[] = [];
  for (let tick = -Math.floor(down / step) * step; tick <= up; tick += step) ticks.push(tick);
  return ticks;
}

/** Half a pixel is as fine as can be seen; longer fractions would make files larger. */
const round = (length: number): number => Math.round(length * 2) / 2;
