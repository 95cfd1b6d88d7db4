// Reading, measured on real files against verified texts. Usage: npm run bench:import [-- FORMAT … | fuzz [RUNS [FORMAT …]]]
// The corpus is read in place: TREATY_CORPUS, or `shared/corpus` beside the repository.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FORMATS = ['pdf', 'docx', 'html', 'akoma-ntoso', 'text'];
const corpus = process.env.TREATY_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
if (!existsSync(corpus)) {
  console.error(`No corpus at ${corpus}: name its folder in TREATY_CORPUS.`);
  process.exit(2);
}
const [first, ...others] = process.argv.slice(2);
const wanted =
  first === 'fuzz' ? ['fuzz'] : FORMATS.filter(name => !first || [first, ...others].includes(name));
for (const name of wanted) {
  const { rows } = await import(`./${name}.mjs`);
  console.log(`\n## ${name}\n\n| figure | bar | measured |\n| --- | --- | --- |`);
  const found = await (name === 'fuzz'
    ? rows(corpus, Number(others[0] ?? 100), ...(others.length > 1 ? [others.slice(1)] : []))
    : rows(corpus));
  for (const { what, bar, value, note } of found) {
    console.log(
      `| ${what} | ${bar} | ${value}${note?.trim() && note.trim() !== '/' ? ` (${note.trim()})` : ''} |`,
    );
  }
}
