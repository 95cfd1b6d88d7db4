/**
 * Builds `dist/`: the program in one folder with all it needs, the library for importing, declarations and schema.
 *
 * node scripts/build.mjs [--quick] [--program-only DIR]
 *   --quick             without declarations
 *   --program-only DIR  the program alone, into DIR
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { definingFiles } from './defining-files.mjs';
import { inkInParts } from './ink-in-parts.mjs';

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
  // Node has them; esbuild would make such an expression anew wherever it is used, so that a newer polyfill could mend it.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};

/**
 * The program as parts, of which a command loads what it needs: split by esbuild as ESM, the only form it splits, and
 * turned into CommonJS, the only form that V8 takes cached code for (see `cli/boot.ts`).
 */
async function buildProgram(outdir) {
  const { outputFiles } = await build({
    ...common,
    // Nothing of the last build is touched until this one has worked.
    write: false,
    entryPoints: ['cli/main.ts', 'cli/ui/facts-thread.ts'],
    outdir,
    splitting: true,
    // Stays a package: it looks for its tables of characters and its second half beside itself.
    external: ['pdfjs-dist'],
    minifySyntax: true,
    plugins: [definingFiles, inkInParts],
    // React's other build measures every frame and keeps what it measured.
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: 'parts/[name]',
    chunkNames: 'parts/[name]-[hash]',
    // The ESM build for browsers: the one for Node is CommonJS, of which nothing can be left out.
    alias: {
      yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js'),
      debug: join(root, 'scripts/no-debug.mjs'),
    },
  });
  const parts = await Promise.all(
    outputFiles.map(async ({ path, text }) => ({ path, code: await commonJs(text) })),
  );
  const boots = await Promise.all(
    ['main.js', 'facts-thread.js'].map(async name => ({ name, code: await boot(name) })),
  );
  const pdfjs = await bundlePdfJs();
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(join(outdir, 'parts'), { recursive: true });
  writeFileSync(join(outdir, 'parts', 'pdfjs.js'), pdfjs);
  for (const { path, code } of parts) writeFileSync(path, code);
  writeFileSync(join(outdir, 'parts', 'build.txt'), hashOf(parts));
  for (const { name, code } of boots) writeFileSync(join(outdir, name), code);
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  chmodSync(join(outdir, 'main.js'), 0o755);
}

/** Both halves of pdf.js in one script, for `src/read/pdf/thread-code.ts`: a package is compiled anew at each start. */
async function bundlePdfJs() {
  const { outputFiles } = await build({
    ...common,
    write: false,
    format: 'cjs',
    minifyWhitespace: true,
    stdin: {
      contents: `export * from 'pdfjs-dist/legacy/build/pdf.mjs';
        export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';`,
      resolveDir: root,
    },
    banner: { js: '/*! pdf.js, Copyright Mozilla Foundation, Apache License 2.0 */' },
    define: { 'import.meta.url': '__filename' },
  });
  return ascii(outputFiles[0].text);
}

/** The file that is run, which loads the parts from the first one on: that of the program, or of the thread of the screen. */
async function boot(first) {
  const { outputFiles } = await build({
    ...common,
    write: false,
    format: 'cjs',
    minifyWhitespace: true,
    entryPoints: ['cli/boot.ts'],
    define: { FIRST_PART: JSON.stringify(first) },
    outdir: 'dist',
  });
  return outputFiles[0].contents;
}

/** What the history's cache is kept apart by: what another build has worked out is not used by this one. */
function hashOf(parts) {
  const hash = createHash('sha256');
  for (const { path, code } of parts.toSorted((one, two) => (one.path < two.path ? -1 : 1)))
    hash.update(`${basename(path)} ${code}\n`);
  return hash.digest('hex');
}

async function commonJs(text) {
  // A part that is imported for no name is meant to run for its effects. None has any (`sideEffects` in package.json), but
  // esbuild keeps the import where the part is needed by another command, and every command would load all readers.
  const needed = text.replace(/^import "\.[^"]+";$/gm, '');
  const { code } = await transform(needed, {
    format: 'cjs',
    platform: 'node',
    target: common.target,
    // Less to read at every start; names are kept, because a bug is reported with its stack.
    minifyWhitespace: true,
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
  });
  // Parts come from the loader, which knows their cached code; packages are left to Node, through the loader.
  return ascii(code)
    .replace(/\bimport\(("\.[^"]+")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replace(/\bimport\(("[^."][^"]*")\)/g, 'importPackage($1)');
}

/**
 * esbuild escapes what is not ASCII in strings, but leaves it in regular expressions. The loader reads parts as Latin-1, which
 * is faster, so there it has to be escaped as well: one escape for each unit, which `u` reads as pairs.
 */
const ascii = code =>
  code.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Runs commands once, each of which leaves the code that it needed beside the parts. */
async function cacheCode(outdir) {
  const historyCache = mkdtempSync(join(tmpdir(), 'treaty-build-'));
  const archive = join(historyCache, 'archive');
  const drafts = ['model-convention@first', 'model-convention@latest'];
  const cybercrime = ['un-cybercrime@first', 'un-cybercrime@latest'];
  for (const words of [
    ['help'],
    ['list'],
    ['show', drafts[0]],
    ['brackets', ...drafts],
    ['concordance', ...drafts],
    ['summary', ...cybercrime],
    ['flags', ...cybercrime],
    ['concepts', ...cybercrime],
    ['uses', 'serious crime', cybercrime[0]],
    ['diff', ...drafts],
    ['diff', ...cybercrime, '40(1)'],
    ['diff', ...drafts, '--format', 'json'],
    // The first one compares, the second one remembers.
    ...['log', 'log', 'blame'].map(name => [name, '15', '--treaty', 'model-convention']),
    ['trend', 'model-convention'],
    // A page of an invented convention, as LibreOffice writes it.
    ['parse', join(root, 'scripts/sample.pdf'), '--format', 'markdown'],
    ['archive', 'init', archive],
    ...['commit', 'log', 'verify'].map(name => ['archive', name, '--archive', archive]),
  ]) {
    const line = [join(outdir, 'main.js'), ...words, '--library', join(root, 'drafts')];
    spawnSync(process.execPath, line, {
      stdio: 'ignore',
      env: {
        ...process.env,
        TREATY_CODE_CACHE: 'write',
        XDG_CACHE_HOME: historyCache,
        XDG_CONFIG_HOME: historyCache,
      },
    });
  }
  rmSync(historyCache, { recursive: true, force: true });
  await cacheScreen(outdir, [...cybercrime, '--library', join(root, 'drafts')]);
}

/** The screen runs in a terminal only. Without one to be had, its parts are compiled when it is opened. */
async function cacheScreen(outdir, words) {
  const pty = await import('@lydell/node-pty').catch(() => null);
  if (!pty) return;
  const child = pty.spawn(process.execPath, [join(outdir, 'main.js'), 'review', ...words], {
    cols: 120,
    rows: 40,
    env: { ...process.env, TREATY_CODE_CACHE: 'write', TERM: 'xterm' },
  });
  const ended = new Promise(done => child.onExit(done));
  let isAsked = false;
  child.onData(data => {
    if (isAsked || !data.includes('?2026h')) return;
    isAsked = true;
    // Long enough for references and flags.
    setTimeout(() => child.write('njJsQ'), 2000);
  });
  const late = setTimeout(() => child.kill(), 20_000);
  await ended;
  clearTimeout(late);
}

async function buildLibrary() {
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    packages: 'external',
    sourcemap: true,
  });
  cachePdfJs();
  copyFileSync(join(root, 'src/write/comparison.schema.json'), join(root, 'dist/comparison.schema.json'));
  copyFileSync(join(root, 'src/write/report.schema.json'), join(root, 'dist/report.schema.json'));
  copyFileSync(join(root, 'src/flag/watchlist.schema.json'), join(root, 'dist/watchlist.schema.json'));
}

/** The library runs without the program's options of V8, and so needs code of pdf.js of its own. */
function cachePdfJs() {
  const script = `const { readFileSync } = require('node:fs');
    import('./dist/index.js').then(({ read }) => read(readFileSync('scripts/sample.pdf'), 'sample.pdf'));`;
  const env = { ...process.env, TREATY_CODE_CACHE: 'write' };
  spawnSync(process.execPath, ['--eval', script], { cwd: root, env, stdio: 'ignore' });
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
    await cacheCode(join(root, 'dist/cli'));
    await buildLibrary();
    if (!values.quick) buildDeclarations();
  }
} catch (error) {
  // esbuild has told its own errors already.
  if (!error.errors) throw error;
  process.exitCode = 1;
}
