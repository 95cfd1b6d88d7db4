#!/usr/bin/env node
/**
 * The bin: runs the program from its parts, with the byte code that was made of them when they were built.
 *
 * Compiling the program takes longer than comparing two drafts with it. V8 takes its own code only from the same version of
 * itself and compiles anew from any other, so a part without code that fits is slower, and nothing else. (Node's own
 * `enableCompileCache` came with 22; modules of the ESM kind cannot be given cached code at all.)
 *
 * Built to CommonJS; `scripts/build.mjs` says how the parts come to be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

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
) => void;

const parts = new Map<string, Part>();

function load(file: string): unknown {
  const known = parts.get(file);
  if (known) return known.exports;
  const cache = `${file}.cache`;
  const cachedData = readIfThere(cache);
  // Parts are ASCII: esbuild escapes everything else.
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  const part: Part = { exports: {}, script, cache };
  parts.set(file, part);
  const folder = dirname(file);
  const module = part as { exports: unknown };
  const requirePart = (name: string) => (name.startsWith('.') ? load(join(folder, name)) : require(name));
  (script.runInThisContext() as Wrapper)(part.exports, requirePart, module, file, folder);
  return part.exports;
}

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

load(join(__dirname, 'parts', 'main.js'));
