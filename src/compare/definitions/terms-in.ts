/** The terms that a text defines, by the forms of a language. */
import type { DefinitionWords } from './words.ts';

interface Grammar {
  quoted: RegExp;
  inPassing: RegExp;
  article: RegExp;
  unquoted: RegExp;
}

export interface TermsFound {
  /** Two where they are defined together (`"freezing" or "seizure"`). */
  terms: string[];
  start: number;
  /** Named in passing (`(the “Fund”)`): what the term means is said by the words around it, wherever these begin. */
  inPassing?: true;
}

/**
 * Two accents and two apostrophes are how typewriters and TeX write quotation marks. Single ones hold a term where no letter stands
 * outside of them: an apostrophe has one on both sides, or in front.
 */
const DOUBLE = '(?:[“"«„「]|``)\\s*([^“”"«»„「」`]{1,80}?)\\s*(?:[”"»“」]|\'\')';
const SINGLE =
  "(?<![\\p{L}\\p{N}'’])[‘'`‚]\\s*([^“”\"«»„「」`‘;:.]{1,80}?)\\s*(?:[’'´‘](?![\\p{L}\\p{N}'’]))";
const QUOTED = `(?:${DOUBLE}|${SINGLE})`;
const OPENS_WITH_TERM = new RegExp(`^\\s*${QUOTED}`, 'u');
const QUOTED_TERM = new RegExp(QUOTED, 'gu');
const HAS_QUOTE = /[“"«„「`‘'‚]/;

const grammars = new WeakMap<DefinitionWords, Grammar>();

function grammarOf(words: DefinitionWords): Grammar {
  let grammar = grammars.get(words);
  if (!grammar) {
    const spaced = (source: string) => source.replaceAll(' ', '\\s+');
    const lead = spaced(words.lead);
    // Between the term and the verb: other terms, and a few words about it.
    const named = `${QUOTED}[^.;:]{0,160}?(?:${spaced(words.verb)})`;
    const apart = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])';
    const begins = `(?:^|[.;:,،()]\\s*|\\s(?=(?:${lead})\\s))`;
    const introduced = '(?:[^.;:“"«\\x60]{0,60},\\s*)?';
    const defining = `${spaced(words.defining)}\\s*${QUOTED}`;
    const inBrackets = `(?:${spaced(words.hereinafter)}|${spaced(words.inBrackets)})[\\s:,]*${QUOTED}`;
    grammar = {
      quoted: new RegExp(
        lead === '' ? named : `${begins}${introduced}(?:(?:(?:${lead})\\s+)?${named}${apart}|${defining})`,
        'giu',
      ),
      inPassing: new RegExp(
        `[(（]\\s*${inBrackets}(?:[\\s,]*(?:\\p{L}{1,3}\\s*)?${QUOTED})*(?=\\s*[)）])|${spaced(words.hereinafter)}[\\s:,]*${QUOTED}`,
        'giu',
      ),
      article: new RegExp(`^(?:${words.articles})(?:\\s+|(?<=['’]))`, 'iu'),
      unquoted: new RegExp(`^(\\p{Lu}[\\p{L} '’-]{1,60}?)\\s+(?:${spaced(words.verb)})(?!\\p{L})`, 'u'),
    };
    grammars.set(words, grammar);
  }
  return grammar;
}

/**
 * The terms that a text defines, in its order.
 *
 * @param inDefinitions under a heading such as “Use of terms”, where a term may stand without a verb, or without quotation marks.
 */
export function termsIn(text: string, words: DefinitionWords, inDefinitions: boolean): TermsFound[] {
  const grammar = grammarOf(words);
  if (HAS_QUOTE.test(text)) {
    const found = matches(text, grammar.quoted);
    const passing = matches(text, grammar.inPassing)
      .filter(({ start }) => !found.some(other => other.start <= start && start < other.end))
      .map(({ terms, start }): TermsFound => {
        return { terms: terms.map(term => term.replace(grammar.article, '')), start, inPassing: true };
      });
    if (found.length + passing.length > 0)
      return [...found.map(({ terms, start }) => ({ terms, start })), ...passing].sort(
        (one, two) => one.start - two.start,
      );
    // The verb may stand in the chapeau: « on entend par : ».
    const opening = inDefinitions ? OPENS_WITH_TERM.exec(text) : null;
    const term = opening?.[1] ?? opening?.[2];
    if (term) return [{ terms: [term], start: 0 }];
  }
  const term = inDefinitions ? grammar.unquoted.exec(text)?.[1] : undefined;
  return term ? [{ terms: [term], start: 0 }] : [];
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(match => ({
    terms: [...match[0].matchAll(QUOTED_TERM)].map(([, double, single]) =>
      (double ?? single ?? '').replace(/[,;.]$/, ''),
    ),
    start: match.index,
    end: match.index + match[0].length,
  }));
