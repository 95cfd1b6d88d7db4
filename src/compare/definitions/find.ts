/** The terms that a draft defines: `"serious crime" means …`, « accès » s'entend de …, under 用语. */
import { withoutBrackets } from '../brackets/index.ts';
import { isBelow, type Line } from './lines.ts';
import { termsIn } from './terms-in.ts';
import { type DefinitionWords, definitionWordsOf } from './words.ts';

export interface Definition {
  /** As printed in the quotation marks; two where they are defined together (`"freezing" or "seizure"`). */
  terms: string[];
  citation: string;
  /** The words of the definition with all that stands below it; empty for a term that is named in passing. */
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
  const definitions: Definition[] = [];
  let inDefinitions = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'article' || line.kind === 'annex') inDefinitions = words.heading.test(line.heading);
    const found = termsIn(withoutBrackets(line.text), words, inDefinitions);
    for (const [index, { terms, start, inPassing }] of found.entries()) {
      const next = found.slice(index + 1).find(other => !other.inPassing);
      const below = next || inPassing ? [] : linesBelow(lines, at);
      const own = inPassing ? '' : withoutBrackets(line.text).slice(start, next?.start);
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
