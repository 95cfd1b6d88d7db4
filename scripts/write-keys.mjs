/** Writes the tables of keys into docs/review.md, from `cli/ui/keys.ts`. Run it when a key changes; a test tells when. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const FILE = 'docs/review.md';
const START = '<!-- keys -->';
const END = '<!-- /keys -->';

const { outputFiles } = await build({
  entryPoints: ['cli/ui/keys.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { BINDINGS, printKey } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const PLACES = { review: 'a pair', library: 'the library', list: 'a list', text: 'a page' };
const cell = key => `\`${printKey(key).replaceAll('|', '\\|')}\``;

const tables = [...new Set(BINDINGS.map(({ group }) => group))].map(group => {
  const rows = BINDINGS.filter(one => one.group === group).map(
    ({ keys, help, places }) =>
      `| ${keys.map(cell).join(' ')} | ${help} | ${places.length === 4 ? 'everywhere' : places.map(place => PLACES[place]).join(', ')} |`,
  );
  return [`### ${group}`, '', '| keys | | in |', '| --- | --- | --- |', ...rows, ''].join('\n');
});
const page = readFileSync(FILE, 'utf8');
const [head, rest] = page.split(START);
const tail = rest.split(END)[1];
writeFileSync(FILE, `${head}${START}\n\n${tables.join('\n')}\n${END}${tail}`);
