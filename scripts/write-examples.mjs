/**
 * Writes docs/examples: the page of the cybercrime pair, and the site of the Model Convention. Both are made by the program from the
 * drafts that come with it. Run it when what they show changes.
 *
 * node scripts/write-examples.mjs [--check]
 *   --check   writes nothing, and says which files are not as the program makes them
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'docs', 'examples');
const work = mkdtempSync(join(tmpdir(), 'treaty-examples-'));
const made = join(work, 'examples');
mkdirSync(made);

/** Neither the library, the watchlist nor the cache of who runs this is asked. */
const env = {
  ...process.env,
  TREATY_LIBRARY: '',
  XDG_CONFIG_HOME: work,
  XDG_CACHE_HOME: work,
  NO_COLOR: '1',
};

function treaty(...words) {
  const line = [join(root, 'dist/cli/main.js'), ...words, '--library', join(root, 'drafts')];
  const { status, stderr } = spawnSync(process.execPath, line, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`treaty ${words.join(' ')} ended with ${status}: ${stderr}`);
}

const pair = ['un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
// The command that README shows.
treaty('diff', ...pair, '--exit-zero', '-o', join(made, 'un-cybercrime.html'));
treaty('site', join(made, 'site'), '--treaty', 'model-convention');

const filesIn = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => statSync(join(folder, name)).isFile())
        .map(name => name.replaceAll('\\', '/'))
        // Written by hand.
        .filter(name => name !== 'README.md')
    : [];

if (process.argv.includes('--check')) {
  const names = new Set([...filesIn(made), ...filesIn(examples)]);
  const isSame = name =>
    [made, examples].every(folder => existsSync(join(folder, name))) &&
    readFileSync(join(made, name)).equals(readFileSync(join(examples, name)));
  const others = [...names].filter(name => !isSame(name)).sort();
  for (const name of others) console.error(`docs/examples/${name} is not as the program makes it.`);
  if (others.length > 0) {
    console.error('Run npm run build, then node scripts/write-examples.mjs.');
    process.exitCode = 1;
  }
} else {
  for (const name of filesIn(examples)) rmSync(join(examples, name));
  cpSync(made, examples, { recursive: true });
}
rmSync(work, { recursive: true });
