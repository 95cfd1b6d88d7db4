// Figures as plain text.

/** Rows of cells as aligned columns; the first column left, the others right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows
    .map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const VERDICTS = new Map([
  [true, 'holds'],
  [false, 'FAILS'],
  [null, 'not measured'],
]);

export const barsTable = judged =>
  table([
    ['figure', 'bar', 'measured', ''],
    ...judged.map(({ name, bar, value, holds }) => [name, bar, value, VERDICTS.get(holds)]),
  ]);

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(4));

/** One line for each scenario or base: what was there, and what was found of it. */
export const countsTable = (title, counts) =>
  table([
    [
      title,
      'provisions',
      'pairs',
      'moves',
      'false',
      'splits',
      'false',
      'brackets',
      'facts',
      'false',
      'redrafts',
      'modals',
      'alarms',
      'editorial',
      'references',
    ],
    ...Object.entries(counts).map(([name, c]) => [
      name,
      String(c.provisions),
      share(c.right, c.provisions),
      `${c.movesFound}/${c.moves}`,
      String(c.movesFalse),
      `${c.splitsFound}/${c.splits}`,
      String(c.splitsFalse),
      `${c.bracketsRight}/${c.brackets}`,
      `${c.factsFound}/${c.facts}`,
      String(c.factsFalse),
      `${c.redraftsFound}/${c.redrafts}`,
      `${c.modalsFound}/${c.modals}`,
      String(c.modalAlarms),
      `${c.editorialSubstantive}/${c.editorial}`,
      `${c.referencesSubstantive}/${c.references}`,
    ]),
  ]);

export const labelsTable = sets =>
  table([
    ['labelled by hand', 'sure', 'right', 'doubtful', 'agreed', 'moves', 'false'],
    ...sets.map(([name, c]) => [
      name,
      String(c.sure),
      share(c.sureRight, c.sure),
      String(c.doubtful),
      String(c.doubtfulRight),
      `${c.movesFound}/${c.moves}`,
      String(c.movesFalse),
    ]),
  ]);

/** Facts of real drafts, labelled by hand: right, false, and not stated. */
export const goldTable = ({ facts, successors }) =>
  `${table([
    ['facts labelled by hand, Paris 4 → 9', 'right', 'false', 'not stated', 'all', 'right'],
    ...facts.map(([kind, { right, wrong, unsaid }]) => [
      kind,
      ...[right, wrong, unsaid, right + wrong + unsaid].map(String),
      share(right, right + wrong + unsaid),
    ]),
  ])}\n\narticles of the revised zero draft that reach their successor in the Chair's text: ${successors.reached} of ${successors.all}; paired with another one: ${successors.wrong}`;
