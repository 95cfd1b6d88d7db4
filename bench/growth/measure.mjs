// One call of the program on files of a size: what it computed, how much memory it held, and how it ended.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Another build of the program can be measured with the same files.
const bin = process.env.TREATY_PROGRAM ?? join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const peak = join(import.meta.dirname, 'peak.cjs');

/** Writes the files of a shape into a folder that is emptied first. */
export function writeFiles(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/**
 * Seconds are those of the processor, in all threads of the program, so that what else the machine does is not in them; `wall`
 * is what passed meanwhile. Nothing is remembered from an earlier call.
 *
 * @param patience after how many seconds the program is ended.
 */
export function measure(args, folder, patience) {
  const started = performance.now();
  const { status, signal, stderr, output } = spawnSync(process.execPath, ['--require', peak, bin, ...args], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: '/dev/null', XDG_CONFIG_HOME: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: patience * 1000,
    killSignal: 'SIGKILL',
  });
  const wall = (performance.now() - started) / 1000;
  const used = output[3] ? JSON.parse(output[3]) : { megabytes: NaN, seconds: NaN };
  return { wall, ...used, ...outcome(status, signal, stderr.trim()) };
}

/** `ended`: done, refused (a limit, with its message), crashed, or stopped after the patience was over. */
function outcome(status, signal, stderr) {
  if (signal === 'SIGKILL') return { ended: 'stopped', said: '' };
  if (signal || status === 70 || status > 2) return { ended: 'crashed', said: stderr.slice(0, 400) };
  return { ended: status === 2 ? 'refused' : 'done', said: stderr };
}
