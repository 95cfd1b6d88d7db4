/** The program as it ships, built into a folder of its own so that tests need no `dist`. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Below the package, because the program looks for its package.json above itself. */
const folder = resolve('node_modules', '.cache', 'treaty-diff', String(process.pid));

/** Builds the program and gives the path of its bin. */
export function buildProgram(): string {
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--program-only', folder], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  return join(folder, 'main.js');
}

export function removeProgram(): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a line in a shell, in which `$TREATY` is the program. What it remembers is forgotten with it. */
export function shell(bin: string, line: string, env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn('bash', ['--norc', '-o', 'pipefail', '-c', line], {
    env: {
      PATH: process.env.PATH ?? '',
      TREATY: bin,
      XDG_CACHE_HOME: join(dirname(bin), 'kept'),
      ...env,
    },
  });
  const ended = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    ended.stderr += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', status => done({ status, ...ended }));
  });
}
