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

/** Four copies with words of their own here and there, as volumes of one collection, numbered on. */
function fourTimes(text) {
  const copies = [0, 1, 2, 3].map(copy =>
    text
      .replace(/^(Article )(\d+)(?= )/gm, (_, word, number) => `${word}${Number(number) + copy * 1000}`)
      .replace(/\b(\w{9,})\b/g, (word, _, at) =>
        copy > 0 && at % 5 === copy ? `${word}${'abcd'[copy]}` : word,
      ),
  );
  return copies.join('\n\n');
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
export function renumbered(text) {
  const up = number => String(Number(number) + (Number(number) >= 4 ? 1 : 0));
  // What another instrument or an annex has is numbered by itself.
  const isElsewhere = (front, behind) =>
    /\bAnnex [IVX]+,? $/.test(front) ||
    /^[^.;]{0,40}\bof (?:the|this) (?:Convention|Charter|Statute|Annex)\b/.test(behind);
  let inserted = false;
  return lines(text)
    .flatMap(line => {
      const heading = /^Article (\d+)\b/.exec(line);
      const raised = line.replace(
        /\b([Aa]rticles? )(\d+)((?:(?:, | and | or | to )\d+)*)/g,
        (all, word, first, rest, at) =>
          isElsewhere(line.slice(0, at), line.slice(at + all.length))
            ? all
            : word + up(first) + rest.replace(/\d+/g, up),
      );
      if (heading && Number(heading[1]) === 4 && !inserted) {
        inserted = true;
        return [
          'Article 4',
          'Good faith The Parties shall carry out the obligations assumed here in good faith and in a manner that serves its purpose.',
          '',
          raised,
        ];
      }
      return [raised];
    })
    .join('\n');
}

/** Five articles moved a third of the document away, and `share` of the words changed everywhere. */
export function moved(text, share = 0.03) {
  const parts = text.split(/\n(?=Article \d+\b)/);
  const step = Math.floor(parts.length / 6);
  const taken = [1, 2, 3, 4, 5].map(at => at * step - 3);
  const articles = taken.map(at => parts[at]);
  const rest = parts.filter((_, at) => !taken.includes(at));
  taken.forEach((at, index) => {
    rest.splice((at + Math.floor(rest.length / 3)) % rest.length, 0, articles[index]);
  });
  return edited(rest.join('\n\n'), share, 0, 11);
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
