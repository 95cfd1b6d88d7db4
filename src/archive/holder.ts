/** Which process holds a lock: written into its file, so that the next one can tell whether it is still at work. */
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  pid: number;
  host: string;
  /** When the process began, where the system tells: a number given anew is another process. */
  started: string;
}

export const thisProcess = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  started: startOf(process.pid),
});

/** Whose lock it is; null where there is none. */
export function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Whether the process is still there; one on another machine cannot be asked, and counts as there. */
export function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  return isRunning(pid) && startOf(pid) === started;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return '';
  }
}

/** Gives a file a second name, unless something has it: of two processes that try, one does. Tells whether it was this one. */
export function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a killed process. Somebody else may have done so already, and taken the lock: theirs is given back. */
export function putAside(lock: string): void {
  const aside = `${lock}.${process.pid}.left`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = holderOf(aside);
  if (holder && isAlive(holder)) link(aside, lock);
  rmSync(aside, { force: true });
}

/** What to do about a lock that somebody else holds. */
export const nextStep = ({ host }: Holder, path: string): string =>
  host === hostname()
    ? 'Wait until it has finished, and try again.'
    : `If that process has ended, remove ${path}.`;
