/**
 * Builds `dist/`: the program in one folder with all it needs, the library for importing, declarations and schema.
 *
 * node scripts/build.mjs [--quick] [--program-only DIR]
 *   --quick             without declarations
 *   --program-only DIR  the program alone, into DIR
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, 'program-only': { type: 'string' } },
});

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
};

async function buildProgram(outdir) {
  const { outputFiles } = await build({
    ...common,
    // Nothing of the last build is touched until this one has worked.
    write: false,
    entryPoints: ['cli/main.ts'],
    outdir,
    splitting: true,
    // Stays a package: it looks for its tables of characters and its second half beside itself.
    external: ['pdfjs-dist'],
    minifySyntax: true,
    // Less to read at every start; names are kept, because a bug is reported with its stack.
    minifyWhitespace: true,
    chunkNames: 'parts/[name]-[hash]',
    // The ESM build for browsers: the one for Node is CommonJS, of which nothing can be left out.
    alias: { yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js') },
  });
  rmSync(outdir, { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  chmodSync(join(outdir, 'main.js'), 0o755);
}

async function buildLibrary() {
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    packages: 'external',
    sourcemap: true,
  });
  copyFileSync(join(root, 'src/write/comparison.schema.json'), join(root, 'dist/comparison.schema.json'));
}

function buildDeclarations() {
  rmSync(join(root, 'dist/types'), { recursive: true, force: true });
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

try {
  if (values['program-only'] !== undefined) {
    await buildProgram(values['program-only']);
  } else {
    await buildProgram(join(root, 'dist/cli'));
    await buildLibrary();
    if (!values.quick) buildDeclarations();
  }
} catch (error) {
  // esbuild has told its own errors already.
  if (!error.errors) throw error;
  process.exitCode = 1;
}
