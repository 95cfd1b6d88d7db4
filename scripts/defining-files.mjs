/**
 * An esbuild plugin: what is imported through a folder's `index.ts` comes from the file that defines it.
 *
 * A folder's index is its only door in the sources (`tests/layers.test.ts`). esbuild splits the program by which files a command can
 * reach, and through a door it can reach all of them: every command would load the whole library.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const STATEMENT = /^(import|export) (?!type\b)(?:\{([^}]*)\}|\*) from '(\.[^']*)';/gms;

const isDoor = file => /\/index\.ts$/.test(file);

/** The names in `{ a, type B, c as d }` that are values, each with the name it is given. */
const namesOf = list =>
  list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && !name.startsWith('type '))
    .map(name => {
      const [imported, local = imported] = name.split(' as ');
      return { imported, local };
    });

/** Where `name` is defined, asked for at `file`: the file, and its name there; null where no `index.ts` says. */
function definition(file, name) {
  if (!isDoor(file)) return null;
  const source = readFileSync(file, 'utf8');
  for (const [, word, list, target] of source.matchAll(STATEMENT)) {
    if (word !== 'export') continue;
    const next = resolve(dirname(file), target);
    if (list === undefined) {
      const found = definition(next, name) ?? (defines(next, name) ? { file: next, name } : null);
      if (found) return found;
      continue;
    }
    const given = namesOf(list).find(({ local }) => local === name);
    if (given) return definition(next, given.imported) ?? { file: next, name: given.imported };
  }
  return null;
}

const defines = (file, name) =>
  new RegExp(`^export (?:async )?(?:function\\*?|const|let|class) ${name}\\b`, 'm').test(
    readFileSync(file, 'utf8'),
  );

export const definingFiles = {
  name: 'defining-files',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:src|cli)\/.*\.tsx?$/ }, ({ path }) => {
      if (path.includes('/node_modules/')) return undefined;
      const contents = readFileSync(path, 'utf8').replace(STATEMENT, (statement, word, list, target) => {
        const door = resolve(dirname(path), target);
        if (word !== 'import' || list === undefined || !isDoor(door)) return statement;
        return namesOf(list)
          .map(({ imported, local }) => {
            const found = definition(door, imported) ?? { file: door, name: imported };
            return `import { ${found.name} as ${local} } from ${JSON.stringify(found.file)};`;
          })
          .join(' ');
      });
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};
