// Noise: what a reader is shown beyond what changed. Exits with 1 if more is marked than was done. Usage: npm run bench:noise
import { compare, readText } from '../dist/index.js';
import { deletedWords, table } from './measure.mjs';
import { pairs } from './pairs.mjs';

const rows = [];
let holds = true;
for (const { name, kind, before, after } of pairs()) {
  if (kind !== 'renumbered' && kind !== 'moved') continue;
  const { summary, rows: found } = compare(readText(before, 'a.txt').draft, readText(after, 'b.txt').draft);
  const inserted = found.filter(({ change }) => change === 'inserted');
  const isFollowing = ({ classes }) =>
    classes.length > 0 && classes.every(one => one === 'renumbering' || one === 'reference');
  const marked = found.filter(row => row.change === 'modified' && !isFollowing(row));
  const moved = { articles: found.filter(row => row.moved && row.kind === 'article').length, others: 0 };
  moved.others = found.filter(row => row.moved).length - moved.articles;
  holds &&=
    kind === 'renumbered'
      ? marked.length + summary.deleted + moved.articles + moved.others === 0 && inserted.length === 1
      : moved.articles === 5 && moved.others === 0;
  rows.push([
    `${name} ${kind}`,
    found.filter(({ renumbered }) => renumbered).length,
    found.filter(({ classes }) => classes.includes('reference')).length,
    inserted.length,
    summary.deleted,
    kind === 'renumbered' ? marked.length : '–',
    moved.articles,
    moved.others,
    deletedWords({ rows: kind === 'renumbered' ? marked : [] }),
  ]);
}
console.log(
  table(
    [
      'pair',
      'renumbered',
      'references that follow',
      'inserted',
      'deleted',
      'else modified',
      'articles moved',
      'other moves',
      'words else deleted',
    ],
    rows,
  ),
);
process.exitCode = holds ? 0 : 1;
