/**
 * Runs the tests that need other programs, and installs those where that is possible: LibreOffice, which also reads Word
 * files, its bridge to Python, by which tracked changes are accepted and rejected, and Chromium, which shows pages.
 *
 * In CI (`CI` is set) a program that is missing is a failure; elsewhere the tests are skipped, and that is said aloud.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['libreoffice-writer-nogui', 'python3-uno', 'chromium'];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const succeeds = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

// The Python of the system: the bridge is installed for no other.
const hasOffice = () => succeeds('soffice', '--version') && succeeds('/usr/bin/python3', '-c', 'import uno');
const hasBrowser = () => succeeds('/usr/bin/chromium', '--version');

function install() {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', '--version')) return;
  console.error(`Installing ${PACKAGES.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const words = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  if (spawnSync('apt-get', words, { stdio: 'ignore', env }).status === 0) return;
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

if (!hasOffice() || !hasBrowser()) install();
const isThere = { LibreOffice: hasOffice(), Chromium: hasBrowser() };
const missing = Object.keys(isThere).filter(name => !isThere[name]);
if (missing.length > 0) {
  const what = `not here, and could not be installed: ${missing.join(', ')}; apt-get install ${PACKAGES.join(' ')}`;
  console.error(process.env.CI ? what : `TESTS SKIPPED. ${what}`);
}
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
// What asks git alone, or servers of its own, runs everywhere.
const chosen = [
  'archive',
  'watch',
  ...(isThere.LibreOffice ? ['docx'] : []),
  ...(isThere.Chromium ? ['page'] : []),
];
const words = [vitest, 'run', '--config', 'tests/integration/vitest.config.ts', ...chosen];
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
process.exitCode = status === 0 && missing.length > 0 && process.env.CI ? 1 : (status ?? 1);
