// Facts of a change: a sentence is added to both versions of a provision, and one thing in it differs. Some differ in no fact.

/** Kinds that may report the change: who is bound, say, and how many of them are two sides of `All Parties`. */
const CASES = [
  {
    kinds: ['quantity', 'date'],
    before: 'The report shall be public within thirty days.',
    after: 'The report shall be public within sixty days.',
  },
  {
    kinds: ['quantity', 'date'],
    before: 'The board meets by 1 March 2030.',
    after: 'The board meets by 1 March 2035.',
  },
  {
    kinds: ['quantity'],
    before: 'The yearly fee is at least 40 francs.',
    after: 'The yearly fee is at most 40 francs.',
  },
  { kinds: ['quantity'], before: 'Twelve members are a quorum.', after: 'Fifteen members are a quorum.' },
  {
    kinds: ['actor', 'quantifier'],
    before: 'Developed country Parties shall keep the register.',
    after: 'All Parties shall keep the register.',
  },
  {
    kinds: ['actor', 'quantifier'],
    before: 'The secretariat shall mark the buoys.',
    after: 'Each Party shall mark the buoys.',
  },
  {
    kinds: ['quantifier', 'actor'],
    before: 'All vessels shall carry a lamp.',
    after: 'Certain vessels shall carry a lamp.',
  },
  {
    kinds: ['condition'],
    before: 'Each Party shall send samples.',
    after: 'Subject to the availability of resources, each Party shall send samples.',
  },
  {
    kinds: ['condition'],
    before: 'The register is kept in the harbour if the board so agrees.',
    after: 'The register is kept in the harbour.',
  },
  {
    kinds: ['exception'],
    before: 'Vessels shall carry lamps.',
    after: 'Vessels shall carry lamps, except in daylight.',
  },
  { kinds: ['exception'], before: 'Nets are marked, unless they are of cotton.', after: 'Nets are marked.' },
  { kinds: ['connective'], before: 'Parties use nets and hooks.', after: 'Parties use nets or hooks.' },
  { kinds: [], before: 'The register is open to the public.', after: 'The register is shown to the public.' },
  { kinds: [], before: 'Lamps are kept in good order.', after: 'Lamps are always kept in good repair.' },
];

/** Negations, which are judged by clause: `null` where neither stronger nor weaker would be true. */
const POLARITY = [
  { before: 'No vessel shall enter the basin.', after: 'Any vessel may enter the basin.' },
  { before: 'No reservations may be made.', after: 'Reservations may be made.' },
  { before: 'The lamp shall not be lit.', after: 'The lamp need not be lit.' },
  { before: 'The basin shall not be closed.', after: 'The basin shall be closed.' },
];

/** Adds a sentence with a known change to `count` provisions that nothing else was done to. */
export function changeFacts(edit, count) {
  let left = count;
  for (const { node, earlier } of sentencesIn(edit)) {
    if (left === 0) return;
    const isPolarity = edit.rng.chance(0.2);
    const made = edit.rng.pick(isPolarity ? POLARITY : CASES);
    [earlier.text, node.text] = [`${earlier.text} ${made.before}`, `${node.text} ${made.after}`];
    if (isPolarity) edit.modal.add(node.id);
    else edit.facts.set(node.id, made.kinds);
    edit.taken.add(node.id);
    left -= 1;
  }
}

/** Provisions that end with a sentence, so that another one may follow. */
function* sentencesIn(edit) {
  const earlier = edit.earlier();
  for (const { node } of edit.some(
    one =>
      edit.isFree(one) && !edit.worded.has(one.id) && one.children.length === 0 && one.text.endsWith('.'),
  )) {
    const before = earlier.get(node.id);
    if (before) yield { node, earlier: before };
  }
}
