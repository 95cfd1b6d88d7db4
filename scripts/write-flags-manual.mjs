/**
 * Writes `docs/flags.md` from the rules, after a build.
 *
 * node scripts/write-flags-manual.mjs [--check]
 *   --check  writes nothing, and exits with 1 if the page is not what the rules say
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesManual } from '../dist/index.js';

const path = join(import.meta.dirname, '..', 'docs', 'flags.md');
if (!process.argv.includes('--check')) writeFileSync(path, rulesManual());
else if (readFileSync(path, 'utf8') !== rulesManual()) {
  console.error(
    'docs/flags.md is not what the rules say. Run npm run build, then node scripts/write-flags-manual.mjs.',
  );
  process.exitCode = 1;
}
