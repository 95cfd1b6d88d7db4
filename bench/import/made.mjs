// The Word and PDF files that the tests make, for the benchmark: their modules are TypeScript, so they are bundled first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'node_modules', '.cache', 'treaty-bench');

/** What a module of the tests exports; `at` is the folder that it believes to stand in. */
export async function fromTests(path) {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${path.replaceAll('/', '-')}.mjs`);
  const at = join(root, 'tests', path, '..');
  await build({
    entryPoints: [join(root, 'tests', `${path}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.dirname': JSON.stringify(at) },
    logLevel: 'error',
  });
  return import(outfile);
}
