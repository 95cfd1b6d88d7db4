#!/usr/bin/env node
/**
 * The bin: runs the program from its parts, with the byte code that was made of them when they were built.
 *
 * Compiling the program takes longer than comparing two drafts with it. V8 takes its own code only from the same version of
 * itself and otherwise compiles again, so a part without matching code is slower, and nothing else. (Node's own
 * `enableCompileCache` came with 22; modules of the ESM kind cannot be given cached code at all.)
 *
 * Built to CommonJS; `scripts/build.mjs` says how the parts come to be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as V8 from 'node:v8';
import { Script } from 'node:vm';

/** Which part is the first one; set by the build, which makes a boot for the program and one for its thread. */
declare const FIRST_PART: string;

interface Part {
  exports: unknown;
  script: Script;
  cache: string;
}

type Wrapper = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  __filename: string,
  __dirname: string,
  importPackage: (name: string) => Promise<unknown>,
) => void;

/**
 * Most calls are over before what V8 optimises has paid for being optimised: with seven times its patience, comparing two
 * drafts takes a third less computing (docs/performance.md). The screen lives long enough, and for help and version there is
 * nothing to optimise. Node 20 only: later ones have a quicker compiler between, no such option, and print that they have none.
 */
const PATIENCE = '--interrupt-budget=500000';
const [command = ''] = process.argv.slice(2);
const isPatient =
  process.versions.v8.startsWith('11.3.') &&
  !['', 'help', 'review'].includes(command) &&
  !process.argv.some(word => /^(?:--help|--version|-h|-V)$/.test(word));
if (isPatient) (require('node:v8') as typeof V8).setFlagsFromString(PATIENCE);

const parts = new Map<string, Part>();

function load(file: string): unknown {
  const known = parts.get(file);
  if (known) return known.exports;
  // Code that was made under other flags is compiled again.
  const cache = `${file}.${isPatient ? 'patient.' : ''}cache`;
  const cachedData = readIfThere(cache);
  // Parts are ASCII: esbuild escapes everything else.
  const source = `(function(exports,require,module,__filename,__dirname,importPackage){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const part: Part = { exports: {}, script, cache };
  parts.set(file, part);
  const folder = dirname(file);
  const module = part as { exports: unknown };
  const requirePart = (name: string) => (name.startsWith('.') ? load(join(folder, name)) : require(name));
  (script.runInThisContext() as Wrapper)(part.exports, requirePart, module, file, folder, importPackage);
  return part.exports;
}

/** For packages that are modules: a part that imported them itself would make Node warn that this is experimental. */
const importPackage = (name: string): Promise<unknown> => import(name);

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

// Set by the build, which runs the commands once so that what they use is compiled.
if (process.env.TREATY_CODE_CACHE === 'write') {
  process.on('exit', () => {
    for (const { script, cache } of parts.values()) writeFileSync(cache, script.createCachedData());
  });
}

load(join(__dirname, 'parts', FIRST_PART));
