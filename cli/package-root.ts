/** Where this package is installed: its version and the drafts that come with it. The only file that asks. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above this file that holds a package.json and drafts; the same from `cli/` and from `dist/`. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  const isRoot = () => existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'drafts'));
  while (!isRoot() && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The version of this package, as its package.json says. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

/** Written next to the parts of the program when they are built. */
const BUILD_FILE = 'build.txt';

/** What distinguishes this build of the program from every other one; null if it runs from its sources. */
export function buildId(): string | null {
  try {
    return readFileSync(join(import.meta.dirname, BUILD_FILE), 'latin1');
  } catch {
    return null;
  }
}
