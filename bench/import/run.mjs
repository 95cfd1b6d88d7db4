// Reading, measured on real files against verified texts. Usage: npm run bench:import [-- FORMAT …]
// The corpus is read in place: TREATY_CORPUS, or `shared/corpus` beside the repository.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FORMATS = ['pdf'];
const corpus = process.env.TREATY_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
if (!existsSync(corpus)) {
  console.error(`No corpus at ${corpus}: name its folder in TREATY_CORPUS.`);
  process.exit(2);
}
const wanted = process.argv.slice(2);
for (const format of FORMATS.filter(name => wanted.length === 0 || wanted.includes(name))) {
  const { rows } = await import(`./${format}.mjs`);
  console.log(`\n## ${format}\n\n| figure | bar | measured |\n| --- | --- | --- |`);
  for (const { what, bar, value, note } of await rows(corpus)) {
    console.log(
      `| ${what} | ${bar} | ${value}${note?.trim() && note.trim() !== '/' ? ` (${note.trim()})` : ''} |`,
    );
  }
}
