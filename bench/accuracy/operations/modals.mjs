// Changing how strongly a provision binds, and nothing else in it.

const SWAPS = [
  [
    /\bshall\b(?! not| be\b| endeavour| consider| seek| strive)/,
    ['should', 'may', 'will', 'shall endeavour to', 'must', 'shall not'],
  ],
  [/\bshall be\b/, ['should be', 'may be', 'shall not be']],
  [/\bshould\b(?! not)/, ['shall', 'may', 'should not']],
  [/(?<=[a-z] )may\b(?! not)/, ['shall', 'should', 'may not']],
  [/\bshall endeavour to\b/, ['shall']],
];
const HEDGES = [
  ', as appropriate,',
  ', where appropriate,',
  ', to the extent possible,',
  ', in accordance with its domestic law,',
  ', within its capabilities,',
];
const ADDED = /\b(?:shall|should|may)\b(?= [a-z]+ (?:the|a|any|its|each) )/;
const REMOVED =
  /, (?:as appropriate|where appropriate|to the extent possible|in accordance with its domestic law|within its capabilities)(?=[,.;])/;

/** Modal changes in `count` provisions: another modal word, a negation, a hedge that comes or goes. */
export function changeModals(edit, count) {
  let left = count;
  for (const { node } of edit.some(
    one => edit.isFree(one) && !edit.worded.has(one.id) && !/[[\]]/.test(one.text),
  )) {
    if (left === 0) return;
    const text = changed(node.text, edit.rng);
    if (text === null) continue;
    node.text = text;
    edit.modal.add(node.id);
    edit.taken.add(node.id);
    left -= 1;
  }
}

function changed(text, rng) {
  const kind = rng.next();
  if (kind < 0.2 && REMOVED.test(text)) return text.replace(REMOVED, '').replace(/ ,/g, ',');
  if (kind < 0.4 && ADDED.test(text)) return text.replace(ADDED, word => `${word}${rng.pick(HEDGES)}`);
  const possible = SWAPS.filter(([pattern]) => pattern.test(text));
  if (possible.length === 0) return null;
  const [pattern, others] = rng.pick(possible);
  return text.replace(pattern, rng.pick(others));
}
