// A comparison held against the truth: counts only; what they are worth is said in bars.mjs.

/** Names of all counts, at zero. */
export const noCounts = () => ({
  provisions: 0,
  right: 0,
  moves: 0,
  movesFound: 0,
  movesFalse: 0,
  splits: 0,
  splitsFound: 0,
  splitsFalse: 0,
  brackets: 0,
  bracketsRight: 0,
  alternatives: 0,
  alternativesRight: 0,
  facts: 0,
  factsFound: 0,
  factsFalse: 0,
  redrafts: 0,
  redraftsFound: 0,
  modals: 0,
  modalsFound: 0,
  modalAlarms: 0,
  editorial: 0,
  editorialSubstantive: 0,
  references: 0,
  referencesSubstantive: 0,
});

export const addCounts = (sum, more) => {
  for (const [name, value] of Object.entries(more)) sum[name] += value;
  return sum;
};

/** Scores `comparison`; every miss is told to `miss(sort, text)`. */
export function score(truth, comparison, miss = () => {}) {
  const rows = comparison.rows.filter(({ kind }) => kind !== 'draft-title');
  const byBefore = new Map(rows.filter(row => row.before !== null).map(row => [row.before, row]));
  const byAfter = new Map(rows.filter(row => row.after !== null).map(row => [row.after, row]));
  const counts = noCounts();
  const counted = {
    ...counts,
    ...pairsRight(truth, byBefore, byAfter, miss),
    ...movesRight(truth, rows, miss),
    ...splitsRight(truth, rows, miss),
    ...redraftsRight(truth, byBefore, miss),
  };
  for (const { before, after, events } of truth.brackets) {
    const found = byBefore.get(before)?.after === after ? byBefore.get(before).brackets : [];
    const right = eventsInCommon(events, found);
    counted.brackets += Math.max(events.length, found.length);
    counted.bracketsRight += right;
    if (right < Math.max(events.length, found.length))
      miss('bracket', `${before}: ${show(events)} got ${show(found)}`);
  }
  for (const { before, by, outcome } of truth.alternatives) {
    const found = comparison.alternatives.filter(one => one.before === before && one.by === by);
    counted.alternatives += 1;
    if (found.length === 1 && found[0].outcome === outcome) counted.alternativesRight += 1;
    else miss('alternative', `${before}: ${outcome} got ${JSON.stringify(found)}`);
  }
  for (const row of rows) {
    if (row.before === null || truth.partner.get(`before ${row.before}`) !== row.after) continue;
    const has = name => row.classes.includes(name);
    if (truth.modal.has(row.before)) {
      counted.modals += 1;
      if (has('modal')) counted.modalsFound += 1;
      else miss('modal missed', showRow(row));
    }
    const kinds = truth.facts.get(row.before);
    if (kinds) {
      const said = row.facts ?? [];
      counted.facts += kinds.length > 0 ? 1 : 0;
      if (said.some(({ kind }) => kinds.includes(kind))) counted.factsFound += 1;
      else if (kinds.length > 0) miss('fact missed', `${kinds.join('|')} ${showRow(row)}`);
      const others = said.filter(({ kind }) => !kinds.includes(kind));
      counted.factsFalse += others.length;
      for (const { kind } of others) miss('false fact', `${kind} ${showRow(row)}`);
    }
    if (truth.innocent.has(row.before) && has('modal')) {
      counted.modalAlarms += 1;
      miss('modal alarm', showRow(row));
    }
    if (truth.editorial.has(row.before)) {
      counted.editorial += 1;
      if (has('substantive')) {
        counted.editorialSubstantive += 1;
        miss('editorial called substantive', showRow(row));
      }
    }
    if (truth.consequential.has(row.before)) {
      counted.references += 1;
      if (has('substantive')) {
        counted.referencesSubstantive += 1;
        miss('reference called substantive', showRow(row));
      }
    }
  }
  return counted;
}

/** Every provision of each side: right if it stands with its true partner, or alone where it has none. */
function pairsRight(truth, byBefore, byAfter, miss) {
  const halves = halvesOf(truth);
  let right = 0;
  // A redraft may be a pair or a successor, and a paragraph that was options the pair of one of these: both are counted by themselves.
  const apart = new Set(
    [...truth.redrafted, ...truth.alternatives.filter(({ by }) => by === 'options')].flatMap(
      ({ before, after }) => [`before ${before}`, `after ${after}`],
    ),
  );
  for (const [key, partner] of truth.partner) {
    if (apart.has(key)) {
      right += 1;
      continue;
    }
    const [side, citation] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const row = (side === 'before' ? byBefore : byAfter).get(citation);
    const other = side === 'before' ? 'after' : 'before';
    const found = row?.[other] ?? null;
    const twin =
      found !== null &&
      partner !== null &&
      truth.content.get(`${other} ${found}`) === truth.content.get(`${other} ${partner}`);
    if (row && (found === partner || twin || halves.get(key)?.includes(found))) right += 1;
    else
      miss(
        'pair',
        `${key} → ${partner ?? 'nothing'}, found ${found ?? 'nothing'} ${row?.why ? JSON.stringify(row.why) : ''}`,
      );
  }
  return { provisions: truth.partner.size, right };
}

/** What was redrafted in its place: paired with what it became, or followed by it. */
function redraftsRight({ redrafted }, byBefore, miss) {
  const isFound = ({ before, after }) => {
    const row = byBefore.get(before);
    return row?.after === after || (row?.successors ?? []).some(({ citation }) => citation === after);
  };
  for (const one of redrafted) if (!isFound(one)) miss('redraft missed', `${one.before} → ${one.after}`);
  return { redrafts: redrafted.length, redraftsFound: redrafted.filter(isFound).length };
}

/** Of a split or a merge either half may count as the whole that goes on. */
function halvesOf({ splits, merges }) {
  const allowed = new Map();
  for (const { part, before, after } of splits)
    allowed.set(`before ${before}`, [part]).set(`after ${after}`, [null]).set(`after ${part}`, [before]);
  for (const { part, before, after } of merges)
    allowed.set(`after ${after}`, [part]).set(`before ${before}`, [null]).set(`before ${part}`, [after]);
  return allowed;
}

function movesRight(truth, rows, miss) {
  const isTrue = row =>
    truth.moved.has(row.before) && truth.partner.get(`before ${row.before}`) === row.after;
  // Of what goes and what comes with nearly the same words nobody can say that they are two. It is neither right nor false.
  const isTwin = row => truth.copies.get(row.after) === truth.content.get(`before ${row.before}`);
  const said = rows.filter(row => row.moved && !isTwin(row) && !truth.either.has(row.before));
  for (const row of said)
    if (!isTrue(row)) miss('false move', `${row.before} → ${row.after} ${JSON.stringify(row.why)}`);
  const found = new Set(said.filter(isTrue).map(({ before }) => before));
  for (const before of truth.moved)
    if (!found.has(before)) miss('move missed', `${before} → ${truth.partner.get(`before ${before}`)}`);
  return { moves: truth.moved.size, movesFound: found.size, movesFalse: said.length - found.size };
}

function splitsRight(truth, rows, miss) {
  const said = new Set(
    rows.flatMap(({ before, after, from, into }) => [
      ...(from ? [`${after} from ${from}`] : []),
      ...(into ? [`${before} into ${into}`] : []),
    ]),
  );
  const ways = [
    ...truth.splits.map(({ part, before, after }) => [`${part} from ${before}`, `${after} from ${before}`]),
    ...truth.merges.map(({ part, before, after }) => [`${part} into ${after}`, `${before} into ${after}`]),
  ];
  const known = new Set(ways.flat());
  // The option that was chosen went into its paragraph.
  for (const { before, after } of truth.alternatives)
    for (const row of rows)
      if (row.into === after && row.before?.startsWith(`${before}(option`))
        known.add(`${row.before} into ${after}`);
  for (const way of ways) if (!way.some(one => said.has(one))) miss('split or merge missed', way[0]);
  for (const one of said) if (!known.has(one)) miss('false split or merge', one);
  return {
    splits: ways.length,
    splitsFound: ways.filter(way => way.some(one => said.has(one))).length,
    splitsFalse: [...said].filter(one => !known.has(one)).length,
  };
}

const plain = text => text.replace(/\s+/g, ' ').replace(/^[\s,;.]+|[\s,;.]+$/g, '');

function eventsInCommon(events, found) {
  const rest = found.map(({ event, text }) => `${event} ${plain(text)}`);
  return events.filter(({ event, text }) => {
    const at = rest.indexOf(`${event} ${plain(text)}`);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

const show = events => events.map(({ event, text }) => `${event} "${text}"`).join(' · ') || 'none';
const showRow = ({ before, classes, text }) =>
  `${before} ${classes.join(',')}: ${text.map(({ op, text: words }) => (op === 'equal' ? words.slice(-30) : op === 'insert' ? `{+${words}+}` : `{-${words}-}`)).join('')}`;
