// Small tools that every measurement uses.
import { spawnSync } from 'node:child_process';

export const median = values => values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];

/** Milliseconds that `run` takes. */
export function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Milliseconds of whole processes, run in turns so that what else the machine does hits all alike; medians.
 *
 * @param caches by name of a command, what `$XDG_CACHE_HOME` is in each of its runs. The others remember nothing.
 */
export function processes(commands, runs, caches = {}) {
  const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, [program, ...words]] of Object.entries(commands))
      times[name].push(
        timed(() =>
          spawnSync(program, words, {
            stdio: 'ignore',
            env: { ...process.env, XDG_CACHE_HOME: caches[name]?.(run) ?? '/dev/null' },
          }),
        ),
      );
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

export const wordsOf = text => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
export const countWords = text => wordsOf(text).length;

/** Words that a comparison marks as deleted. */
export function deletedWords({ rows }) {
  let count = 0;
  for (const row of rows) {
    for (const { op, text } of [...(row.heading ?? []), ...row.text])
      if (op === 'delete') count += countWords(text);
  }
  return count;
}

/** Rows of cells as a Markdown table. */
export function table(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
