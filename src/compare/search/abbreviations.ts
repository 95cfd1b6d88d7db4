/**
 * Short names that a draft declares: `“CMA” means the Conference of the Parties serving as the meeting of the Parties`, `the United
 * Nations Framework Convention on Climate Change (hereinafter referred to as “the Convention”)`, `the World Trade Organization (WTO)`.
 * Where one draft writes the name and the other the short form, the search reads both as the short form.
 */
import type { Interner } from '../words/index.ts';
import { type SubjectWords, wordsIn } from './subject-words.ts';

/** What a name stands for, as content ids; a name of fewer words is not worth a short form. */
interface Abbreviation {
  name: readonly number[];
  short: readonly number[];
}

const LEAST_WORDS = 3;
const MOST_WORDS = 16;

const SHORT = /[“"«„]\s{0,3}(?<short>[^“”"«»„]{2,40}?)\s{0,3}[”"»“]/u.source;
/** The verbs that the definitions of the languages of the United Nations use; see `definitions/words.ts` for the whole lists. */
const DEFINED = new RegExp(
  `${SHORT}\\s+(?:means|signifie|désigne|significa|se entiende por|означает)\\s+(?<name>[^;.,:()]{12,200})`,
  'giu',
);
const DECLARED = new RegExp(
  `\\((?:[^()“"«„]{0,40}?${SHORT}[^()]{0,4}|(?<letters>\\p{Lu}[\\p{Lu}\\p{N}-]{1,9}))\\)`,
  'gu',
);
/** Letters in front of a bracket that may be the name. */
const MOST_LETTERS = 200;
const QUOTE = /[“"«„]/;
/** Asked first, because it is cheap: capitals in brackets, or a short quotation. */
const MAY_DECLARE = /\(\p{Lu}[\p{Lu}\p{N}-]|[“"«„]/u;

/** All short forms that texts declare; one that is declared for two names is none. */
export class Abbreviations {
  /** First id of a name -> the names that begin with it, longest first. */
  private readonly names = new Map<number, Abbreviation[]>();

  constructor(texts: Iterable<string>, interner: Interner) {
    const found = new Map<string, Abbreviation | null>();
    const declare = (shortText: string, nameText: string) => {
      const [short, name] = [wordsIn(shortText, interner).ids, wordsIn(nameText, interner).ids];
      if (short.length === 0 || short.length > 2 || name.length < LEAST_WORDS || name.length > MOST_WORDS)
        return;
      const key = short.join(' ');
      const known = found.get(key);
      if (known === undefined) found.set(key, { name, short });
      else if (known && known.name.join(' ') !== name.join(' ')) found.set(key, null);
    };
    for (const text of texts) {
      if (!MAY_DECLARE.test(text)) continue;
      if (QUOTE.test(text))
        for (const { groups } of text.matchAll(DEFINED)) declare(groups?.short ?? '', groups?.name ?? '');
      for (const { groups, index } of text.matchAll(DECLARED)) {
        const front = text.slice(Math.max(0, index - MOST_LETTERS), index);
        declare(groups?.short ?? groups?.letters ?? '', properName(front));
      }
    }
    for (const one of found.values()) if (one) this.know(one);
  }

  /** Adds a name that nobody declared, see `learned-names.ts`. */
  know(one: Abbreviation): void {
    const [first] = one.name;
    if (first === undefined) return;
    const list = [...(this.names.get(first) ?? []), one];
    this.names.set(
      first,
      list.sort((left, right) => right.name.length - left.name.length),
    );
  }

  /** The same words with every declared name in its short form; tells whether there was one. */
  fold(words: SubjectWords): boolean {
    if (this.names.size === 0) return false;
    const { ids, starts, ends } = words;
    if (!ids.some(id => this.names.has(id))) return false;
    const folded: Pick<SubjectWords, 'ids' | 'starts' | 'ends'> = { ids: [], starts: [], ends: [] };
    for (let at = 0; at < ids.length; at += 1) {
      const found = this.names
        .get(ids[at] ?? -1)
        ?.find(({ name }) => name.every((id, place) => ids[at + place] === id));
      const last = at + (found?.name.length ?? 1) - 1;
      for (const id of found?.short ?? [ids[at] ?? 0]) {
        folded.ids.push(id);
        folded.starts.push(starts[at] ?? 0);
        folded.ends.push(ends[last] ?? 0);
      }
      at = last;
    }
    const hasFolded = folded.ids.length !== ids.length;
    if (hasFolded) Object.assign(words, folded);
    return hasFolded;
  }
}

/** What of the words before a bracket is a name: from the first capital behind the last stop on. */
const properName = (words: string): string => /\p{Lu}[^,;:.()]*$/u.exec(words)?.[0] ?? '';
