// Noise: what a reader is shown beyond what changed. Usage: npm run bench:noise
import { compare, readText } from '../dist/index.js';
import { deletedWords, table } from './measure.mjs';
import { pairs } from './pairs.mjs';

const rows = [];
for (const { name, kind, before, after } of pairs()) {
  if (kind !== 'renumbered' && kind !== 'moved') continue;
  const { summary, rows: found } = compare(readText(before, 'a.txt').draft, readText(after, 'b.txt').draft);
  const inserted = found.filter(({ change }) => change === 'inserted');
  const isFollowing = ({ classes }) =>
    classes.length > 0 && classes.every(one => one === 'renumbering' || one === 'reference');
  const marked = found.filter(row => row.change === 'modified' && !isFollowing(row));
  rows.push([
    `${name} ${kind}`,
    found.filter(({ renumbered }) => renumbered).length,
    found.filter(({ classes }) => classes.includes('reference')).length,
    inserted.length,
    summary.deleted,
    kind === 'renumbered' ? marked.length : '–',
    found.filter(({ moved, kind: sort }) => moved && sort === 'article').length,
    found.filter(({ moved, kind: sort }) => moved && sort !== 'article').length,
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
