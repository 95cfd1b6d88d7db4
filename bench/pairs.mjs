// Pairs of drafts made from real treaty text, with seeded edits: what the speed and noise figures are measured on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small seeded generator (mulberry32), so that every run measures the same pairs. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const root = join(import.meta.dirname, '..');
const corpus = [process.env.TREATY_CORPUS, join(root, '..', 'shared', 'corpus')].find(
  path => path && existsSync(path),
);

/** The texts to make pairs of: name to text. Empty where the corpus is absent. */
export function texts() {
  if (!corpus) return {};
  const bbnj = readFileSync(join(corpus, 'bbnj', 'en.txt'), 'utf8');
  const unclos = readFileSync(join(corpus, 'unclos', 'en.txt'), 'utf8');
  return { bbnj, unclos, 'unclos×4': fourTimes(unclos) };
}

/**
 * One treaty of four times the size: four bodies with words of their own here and there, numbered on, and behind them the
 * annexes of each.
 */
function fourTimes(text) {
  const [head, rest] = splitAt(text, /^PART I\b/m);
  const [body, annexes] = splitAt(rest, /^ANNEX I\b/m);
  const most = { article: highest(body, /^Article (\d+)\b/gm), part: 17, annex: 9 };
  const onward = (part, copy) =>
    part
      .replace(/\b(parts? )([IVX]+)\b/gi, (_, word, number) => word + roman(value(number) + copy * most.part))
      .replace(
        /\b(annex(?:es)? )([IVX]+)\b/gi,
        (_, word, number) => word + roman(value(number) + copy * most.annex),
      )
      .replace(/\b(\w{9,})\b/g, (word, _, at) =>
        copy > 0 && at % 5 === copy ? `${word}${'abcd'[copy]}` : word,
      );
  const copies = [0, 1, 2, 3].map(copy => {
    const whole = numberAnew(`${body}${annexes}`, number => number + copy * most.article);
    return splitAt(onward(whole, copy), /^ANNEX /m);
  });
  return `${head}${copies.map(([one]) => one).join('\n\n')}\n\n${copies.map(([, two]) => two).join('\n\n')}`;
}

/** Text in two at the first line that matches; the second part is empty where none does. */
function splitAt(text, pattern) {
  const at = text.search(pattern);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

const highest = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);

const ROMANS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const value = number =>
  [...number].reduce((sum, sign, at) => {
    const [one, next] = [{ I: 1, V: 5, X: 10 }[sign], { I: 1, V: 5, X: 10 }[number[at + 1]] ?? 0];
    return sum + (one < next ? -one : one);
  }, 0);
const roman = number => {
  let [out, left] = ['', number];
  if (left >= 40) [out, left] = [left >= 50 ? 'L' : 'XL', left >= 50 ? left - 50 : left - 40];
  for (const [sign, worth] of ROMANS) for (; left >= worth; left -= worth) out += sign;
  return out;
};

/**
 * Other numbers for the articles of the body, in their headings and wherever they are referred to. An annex counts its own
 * articles, so there only numbers that no annex has are the body's.
 */
function numberAnew(text, numberOf) {
  const [body, annexes] = splitAt(text, /^ANNEX I\b/m);
  const ownOfAnnexes = highest(annexes, /^Article (\d+)\b/gm);
  // What another instrument or an annex has is numbered by itself.
  const isElsewhere = (front, behind) =>
    /\bAnnex(?:es)? [IVX]+,? $/i.test(front) ||
    /^[^.;]{0,40}\bof (?:the (?:Convention|Charter|Statute)|(?:this )?Annex)\b/i.test(behind);
  const inLine = (line, wanted) =>
    line.replace(/\b(articles? )(\d+)((?:(?:, | and | or | to )\d+)*)/gi, (all, word, first, rest, at) => {
      const isHeading = at === 0 && word === 'Article ';
      if (!isHeading && isElsewhere(line.slice(0, at), line.slice(at + all.length))) return all;
      return (
        word +
        `${first}${rest}`.replace(/\d+/g, number =>
          wanted(Number(number)) ? numberOf(Number(number)) : number,
        )
      );
    });
  const each = (part, wanted) =>
    lines(part)
      .map(line => inLine(line, wanted))
      .join('\n');
  return each(body, () => true) + each(annexes, number => number > ownOfAnnexes);
}

const lines = text => text.split('\n');
const isBody = line => line.length > 60 && !/^(?:Article|PART|SECTION|ANNEX)\b/.test(line);

/** `share` of the words replaced, deleted or doubled; and `paragraphs` of the lines deleted, and as many put in. */
export function edited(text, share, paragraphs, seed = 7) {
  const next = random(seed);
  const all = lines(text);
  const words = all
    .join(' ')
    .split(/\s+/)
    .filter(word => /^[a-z]{3,}$/.test(word));
  const pick = () => words[Math.floor(next() * words.length)];
  const out = [];
  for (const line of all) {
    if (isBody(line) && next() < paragraphs) continue;
    const changed = line.split(' ').flatMap(word => {
      if (!/^[a-z]{3,}[,;.]?$/.test(word) || next() >= share) return [word];
      // The stop of a sentence stays: without it the next label would not be one.
      const stop = /[,;.]$/.exec(word)?.[0] ?? '';
      const kind = next();
      return kind < 0.5
        ? [pick() + stop]
        : kind < 0.75 && !stop
          ? []
          : [word.slice(0, word.length - stop.length), pick() + stop];
    });
    out.push(changed.join(' '));
    if (isBody(line) && next() < paragraphs) out.push('', `${Array.from({ length: 40 }, pick).join(' ')}.`);
  }
  return out.join('\n');
}

/** A new article in fourth place: later numbers, and references to them, go up by one. */
function renumbered(text) {
  const fresh =
    'Article 4 Good faith The Parties shall carry out the obligations assumed here in good faith and in a manner that serves its purpose.';
  return numberAnew(text, number => (number >= 4 ? number + 1 : number)).replace(
    /^(?=Article 5\b)/m,
    `${fresh}\n\n`,
  );
}

/**
 * Five articles of the body moved a third of it away, all of them numbered anew with the references that follow, and
 * `share` of the words changed everywhere.
 */
function moved(text, share = 0.03) {
  const [body, annexes] = splitAt(text, /^ANNEX I\b/m);
  const [head, ...parts] = body.split(/^(?=Article \d+(?: [A-Z"(]|$))/m);
  // What holds the heading of the next part stays, or that would move as well.
  const isWhole = part => !/^(?:PART|SECTION|CHAPTER)\b/m.test(part);
  const wholeFrom = at => parts.findIndex((part, place) => place >= at && isWhole(part));
  const step = Math.floor(parts.length / 6);
  const taken = [1, 2, 3, 4, 5].map(at => wholeFrom(at * step - 3));
  const third = Math.floor(parts.length / 3);
  const homes = new Map(taken.map(at => [wholeFrom((at + third) % (parts.length - step)), parts[at]]));
  const order = parts.flatMap((part, at) => [
    ...(taken.includes(at) ? [] : [part]),
    ...(homes.has(at) ? [homes.get(at)] : []),
  ]);
  // One heading stands in the middle of a line and has no part of its own: the others keep the numbers that there are.
  const numberOf = part => Number(/\d+/.exec(part)[0]);
  const numbers = new Map(order.map((part, at) => [numberOf(part), numberOf(parts[at])]));
  const whole = numberAnew(head + order.join('') + annexes, number => numbers.get(number) ?? number);
  return edited(whole, share, 0, 11);
}

/** All pairs to measure: name, before, after. */
export function pairs() {
  return Object.entries(texts()).flatMap(([name, text]) => [
    { name, kind: 'light', before: text, after: edited(text, 0.03, 0) },
    { name, kind: 'heavy', before: text, after: edited(text, 0.15, 0.05) },
    { name, kind: 'renumbered', before: text, after: renumbered(text) },
    { name, kind: 'moved', before: text, after: moved(text) },
  ]);
}
