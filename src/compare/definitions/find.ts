/** The terms that a draft defines: `"serious crime" means …`, « accès » s'entend de …, under 用语. */
import { withoutBrackets } from '../brackets/index.ts';
import { isBelow, type Line } from './lines.ts';
import { type DefinitionWords, definitionWordsOf } from './words.ts';

export interface Definition {
  /** As printed in the quotation marks; two where they are defined together (`"freezing" or "seizure"`). */
  terms: string[];
  citation: string;
  /** The words of the definition with all that stands below it. */
  text: string;
  /** Its provision and those below it. */
  lines: Line[];
  /** Those to which it applies; null where it applies to the whole draft. */
  scope: ReadonlySet<Line> | null;
}

/** All definitions of a draft, in its order. */
export function definitionsIn(lines: readonly Line[], language: string): Definition[] {
  const words = definitionWordsOf(language);
  if (!words) return [];
  const grammar = grammarOf(words);
  const definitions: Definition[] = [];
  let inDefinitions = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'article' || line.kind === 'annex') inDefinitions = words.heading.test(line.heading);
    const found = termsIn(withoutBrackets(line.text), grammar, inDefinitions);
    for (const [index, { terms, start }] of found.entries()) {
      const next = found[index + 1];
      const below = next ? [] : linesBelow(lines, at);
      const own = withoutBrackets(line.text).slice(start, next?.start);
      definitions.push({
        terms,
        citation: line.citation,
        text: [own, ...below.map(({ text }) => withoutBrackets(text))].join(' '),
        lines: [line, ...below],
        scope: scopeOf(lines, at, words),
      });
    }
  }
  return definitions;
}

function linesBelow(lines: readonly Line[], at: number): Line[] {
  const above = lines[at]?.citation ?? '';
  const below: Line[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !isBelow(line.citation, above)) break;
    below.push(line);
  }
  return below;
}

interface Grammar {
  quoted: RegExp;
  unquoted: RegExp;
}

/** Two accents and two apostrophes are how typewriters and TeX write quotation marks. */
const QUOTED = '(?:[“"«„「]|``)\\s*([^“”"«»„「」`]{1,80}?)\\s*(?:[”"»“」]|\'\')';
const OPENS_WITH_TERM = new RegExp(`^\\s*${QUOTED}`, 'u');
const QUOTED_TERM = new RegExp(QUOTED, 'gu');
const grammars = new WeakMap<DefinitionWords, Grammar>();

function grammarOf(words: DefinitionWords): Grammar {
  let grammar = grammars.get(words);
  if (!grammar) {
    const spaced = (source: string) => source.replaceAll(' ', '\\s+');
    const lead = spaced(words.lead);
    // Between the term and the verb: other terms, and a few words about it.
    const named = `${QUOTED}[^.;:]{0,160}?(?:${spaced(words.verb)})`;
    const apart = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])';
    const begins = `(?:^|[.;:,،(]\\s*|\\s(?=(?:${lead})\\s))`;
    const introduced = '(?:[^.;:“"«\\x60]{0,60},\\s*)?';
    const defining = `${spaced(words.defining)}\\s*${QUOTED}`;
    grammar = {
      quoted: new RegExp(
        lead === '' ? named : `${begins}${introduced}(?:(?:(?:${lead})\\s+)?${named}${apart}|${defining})`,
        'giu',
      ),
      unquoted: new RegExp(`^(\\p{Lu}[\\p{L} '’-]{1,60}?)\\s+(?:${spaced(words.verb)})(?!\\p{L})`, 'u'),
    };
    grammars.set(words, grammar);
  }
  return grammar;
}

function termsIn(
  text: string,
  grammar: Grammar,
  inDefinitions: boolean,
): { terms: string[]; start: number }[] {
  if (/[“"«„「`]/.test(text)) {
    const found = [...text.matchAll(grammar.quoted)].map(match => ({
      terms: [...match[0].matchAll(QUOTED_TERM)].map(([, term = '']) => term.replace(/[,;.]$/, '')),
      start: match.index,
    }));
    if (found.length > 0) return found;
    // The verb may stand in the chapeau: « on entend par : ».
    const opening = inDefinitions ? OPENS_WITH_TERM.exec(text)?.[1] : undefined;
    if (opening) return [{ terms: [opening], start: 0 }];
  }
  const term = inDefinitions ? grammar.unquoted.exec(text)?.[1] : undefined;
  return term ? [{ terms: [term], start: 0 }] : [];
}

/** `For the purposes of this Part`, in the definition or in what introduces it. */
function scopeOf(lines: readonly Line[], at: number, words: DefinitionWords): ReadonlySet<Line> | null {
  const line = lines[at];
  if (!line) return null;
  const above = lines.slice(0, at).filter(other => isBelow(line.citation, other.citation));
  const introduced = [...above, line].map(({ text }) => words.scope.exec(text)?.[1]?.toLowerCase());
  const kind = words.scopes[introduced.filter(Boolean).at(-1) ?? ''];
  if (!kind) return null;
  const starts = lines.slice(0, at + 1).findLastIndex(other => other.kind === kind);
  if (starts < 0) return null;
  const end = lines.findIndex(
    (other, index) =>
      index > starts && (other.kind === kind || (other.kind === 'annex' && kind !== 'article')),
  );
  return new Set(lines.slice(starts, end < 0 ? lines.length : end));
}
