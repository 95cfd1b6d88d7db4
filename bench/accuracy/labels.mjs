// Real pairs of drafts, labelled by hand from reading both texts: which provision became which, and what moved.
//
// A line of `labels/TREATY-BEFORE--AFTER.csv` holds a citation of each side (empty: nothing), whether it moved (yes, no,
// either) and whether the reader doubts. `=,=` says that every other labelled provision kept its citation. Citations
// only: the texts are read where they are (TREATY_CORPUS).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf, compare, pieces } from '../../dist/index.js';
import { corpus, readTreaty } from './bases.mjs';

const folder = join(import.meta.dirname, 'labels');

/** Fields of a line, quotes undone; no label holds a line break. */
const fields = line =>
  [...`,${line}`.matchAll(/,(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);

function readLabels(file) {
  return readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line, at) => {
      const [before, after, moved, doubtful] = fields(line);
      return {
        before: before || null,
        after: after || null,
        moved,
        doubtful: doubtful === 'yes',
        place: `${file}:${at + 2}`,
      };
    });
}

/** The label sets whose two texts are there: name, drafts, labels. */
export async function labelSets() {
  if (corpus === null) return [];
  const sets = [];
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.csv'))
    .sort()) {
    const [, treaty, before, after] = /^(\w+)-(\d.*)--(.*)\.csv$/.exec(file);
    const paths = [before, after].map(id => join(corpus, treaty, `${id}.md`));
    if (!paths.every(existsSync)) continue;
    const drafts = { before: await readTreaty(paths[0]), after: await readTreaty(paths[1]) };
    sets.push({ name: `${treaty} ${before} → ${after}`, drafts, labels: expanded(readLabels(file), drafts) });
  }
  return sets;
}

/** Replaces `=,=` by one label for each provision that both drafts cite alike, blocks and what hangs under the draft left out. */
function expanded(labels, drafts) {
  if (!labels.some(({ before }) => before === '=')) return labels;
  const named = labels.filter(({ before }) => before !== '=');
  const known = side => new Set(named.map(label => label[side]));
  const [before, after] = [known('before'), known('after')];
  const there = new Set(citationsIn(drafts.after));
  const same = citationsIn(drafts.before).filter(
    citation =>
      !citation.startsWith('¶') && there.has(citation) && !before.has(citation) && !after.has(citation),
  );
  return [
    ...named,
    ...same.map(citation => ({
      before: citation,
      after: citation,
      moved: 'no',
      doubtful: false,
      place: '=',
    })),
  ];
}

function citationsIn(draft) {
  const book = citationsOf(draft);
  return [...pieces(draft)].map(({ piece }) => book.of(piece));
}

/**
 * Counts of sure and doubtful labels that the comparison agrees with, of moves that no label knows, and of those found.
 * A label with an empty side is right if the other stands alone. Throws for a citation that is not in the drafts.
 */
export function scoreLabels({ name, drafts, labels }, miss = () => {}) {
  const rows = compare(drafts.before, drafts.after).rows;
  const by = side => new Map(rows.filter(row => row[side] !== null).map(row => [row[side], row]));
  const [byBefore, byAfter] = [by('before'), by('after')];
  const counts = {
    sure: 0,
    sureRight: 0,
    doubtful: 0,
    doubtfulRight: 0,
    moves: 0,
    movesFound: 0,
    movesFalse: 0,
  };
  for (const { before, after, moved, doubtful, place } of labels) {
    const row = before === null ? byAfter.get(after) : byBefore.get(before);
    if (!row) throw new Error(`${place}: ${before ?? after} is not in the draft; the labels are out of date`);
    const right = before === null ? row.before === null : row.after === after;
    counts[doubtful ? 'doubtful' : 'sure'] += 1;
    if (right) counts[doubtful ? 'doubtfulRight' : 'sureRight'] += 1;
    else
      miss(
        doubtful ? 'doubtful label' : 'label',
        `${name}: ${before ?? 'nothing'} → ${after ?? 'nothing'}, found ${row.before ?? 'nothing'} → ${row.after ?? 'nothing'} ${JSON.stringify(row.why)}`,
      );
    if (moved === 'yes' && !doubtful) {
      counts.moves += 1;
      if (right && row.moved) counts.movesFound += 1;
      else miss('labelled move missed', `${name}: ${before} → ${after}`);
    }
  }
  const allowed = new Set(
    labels.filter(({ moved }) => moved !== 'no').map(({ before, after }) => `${before} → ${after}`),
  );
  for (const { before, after, moved, why } of rows) {
    if (!moved || allowed.has(`${before} → ${after}`)) continue;
    counts.movesFalse += 1;
    miss('false move', `${name}: ${before} → ${after} ${JSON.stringify(why)}`);
  }
  return counts;
}
