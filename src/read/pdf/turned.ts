/** Words at an angle: a page that is turned as a whole is read upright; what is turned on an upright page is taken out. */
import type { PageContent, Run } from './types.ts';

/** Turns a page so that most of its words run from left to right, and takes out and gives the others. */
export function takeTurned(content: PageContent): Run[] {
  const main = mainTurn(content.runs);
  const others = content.runs.filter(run => run.turn !== main);
  if (main === 0 && others.length === 0) return [];
  content.runs = content.runs.filter(run => run.turn === main).map(run => upright(run, main, content));
  if (main !== 0) content.shapes = [];
  return others.filter(run => run.text.trim() !== '');
}

function mainTurn(runs: readonly Run[]): number {
  const signs = [0, 0, 0, 0];
  for (const run of runs)
    if (run.turn !== null) signs[run.turn] = (signs[run.turn] ?? 0) + run.text.trim().length;
  return signs.indexOf(Math.max(...signs));
}

function upright(run: Run, turn: number, { width, height }: PageContent): Run {
  if (turn === 0) return run;
  const length = run.end - run.x;
  const [x, y] =
    turn === 1
      ? [run.y, width - run.x]
      : turn === 2
        ? [width - run.x, height - run.y]
        : [height - run.y, run.x];
  return { ...run, x, y, end: x + length, turn: 0 };
}
