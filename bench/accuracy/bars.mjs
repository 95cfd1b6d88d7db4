// What is promised, figure by figure: how it comes from the counts, and the bar.

const share = (part, whole) => (whole === 0 ? null : part / whole);

/** F1 of moves: found ones are both precise and recalled. */
const moveF1 = ({ moves, movesFound, movesFalse }) => share(2 * movesFound, moves + movesFound + movesFalse);

const pairs = (scenario, least) => ({
  name: `provision pairs right, ${scenario}`,
  bar: `≥ ${least}`,
  value: ({ scenarios }) => share(scenarios[scenario]?.right ?? 0, scenarios[scenario]?.provisions ?? 0),
  holds: value => value >= least,
});

const rate = (name, least, value) => ({ name, bar: `≥ ${least}`, value, holds: found => found >= least });
const none = (name, value) => ({ name, bar: '0', value, holds: found => found === 0, whole: true });

/** `value` takes `{ scenarios, all, labels }`, counts by scenario, over all, and of the labelled pairs; null: not measured. */
const BARS = [
  pairs('light', 0.999),
  pairs('renumber', 0.998),
  pairs('moves', 0.995),
  pairs('heavy', 0.985),
  rate(
    'provision pairs right, labelled by hand',
    0.95,
    ({ labels }) => labels && share(labels.sureRight, labels.sure),
  ),
  rate(
    'provision pairs right, Paris 4 → 9 December 2015',
    0.95,
    ({ paris }) => paris && share(paris.sureRight, paris.sure),
  ),
  rate('moves, F1', 0.97, ({ all }) => moveF1(all)),
  none('false moves', ({ all }) => all.movesFalse),
  none('false moves, labelled by hand', ({ labels }) => labels?.movesFalse ?? null),
  rate('splits and merges found', 0.9, ({ all }) => share(all.splitsFound, all.splits)),
  none('false splits and merges', ({ all }) => all.splitsFalse),
  rate('bracket events right', 0.99, ({ all }) => share(all.bracketsRight, all.brackets)),
  rate('alternatives right', 0.99, ({ all }) => share(all.alternativesRight, all.alternatives)),
  rate('facts of a change found', 0.95, ({ all }) => share(all.factsFound, all.facts)),
  none('facts reported that are none', ({ all }) => all.factsFalse),
  rate('redrafted in place, found again', 0.9, ({ all }) => share(all.redraftsFound, all.redrafts)),
  rate('modal changes found', 0.98, ({ all }) => share(all.modalsFound, all.modals)),
  none('modal changes reported where no word was changed', ({ all }) => all.modalAlarms),
  none('editorial changes called substantive', ({ all }) => all.editorialSubstantive),
  none('references that only follow called substantive', ({ all }) => all.referencesSubstantive),
];

/** Every figure with its bar: `{ name, bar, value, holds }`; `holds` is null where nothing was measured. */
export const judge = counts =>
  BARS.map(({ name, bar, value, holds, whole }) => {
    const found = value(counts);
    return {
      name,
      bar,
      value: found === null ? '–' : whole ? String(found) : found.toFixed(4),
      holds: found === null ? null : holds(found),
    };
  });
