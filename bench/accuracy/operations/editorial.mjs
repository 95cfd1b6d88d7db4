// Changes that an editor makes and no negotiator notices.

const CHANGES = [
  text => text.replace(/\bcooperat/g, 'co-operat').replace(/\bCooperat/g, 'Co-operat'),
  text => text.replace(/(?<=[a-z]{3})iz(?=(?:e|ed|es|ing|ation|ations)\b)/g, 'is'),
  text => text.replace(/\bprogramme(?=s?\b)/g, 'program'),
  text => text.replace(/'/g, '’'),
  text => text.replace(/"([^"]*)"/g, '“$1”'),
  text => text.replace(/, and /g, ' and '),
  text => text.replace(/ and /, ', and '),
  text => text.replace(/;$/, ','),
  text => text.replace(/\.$/, ';'),
  text => text.replace(/\bParty\b/g, 'party').replace(/\bParties\b/g, 'parties'),
  text => text.replace(/\bsecretariat\b/gi, 'SECRETARIAT'),
  text => text.replace(/ - /g, ' – '),
  text => text.replace(/\bsub-?paragraph/g, word => (word.includes('-') ? 'subparagraph' : 'sub-paragraph')),
  text => text.replace(/\bper cent\b/g, '%'),
  text => text.replace(/\bfavour/g, 'favor').replace(/\bharbour/g, 'harbor'),
  text => text.replace(/\bnon-/g, 'non‑'),
];

/** One editorial change in each of `count` provisions. */
export function changeEditorially(edit, count) {
  let left = count;
  for (const { node } of edit.some(
    one => edit.isFree(one) && !edit.worded.has(one.id) && one.text.length > 20 && !/[[\]]/.test(one.text),
  )) {
    if (left === 0) return;
    const texts = CHANGES.map(change => change(node.text)).filter(text => text !== node.text);
    if (texts.length === 0) continue;
    node.text = edit.rng.pick(texts);
    edit.editorial.add(node.id);
    edit.taken.add(node.id);
    left -= 1;
  }
}
