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
  const above = linesAbove(lines, at);
  const introduced = [...above, line].map(({ text }) => words.scope.exec(text)?.[1]?.toLowerCase());
  const kind = words.scopes[introduced.filter(Boolean).at(-1) ?? ''];
  if (!kind) return null;
  let starts = at;
  while (starts >= 0 && lines[starts]?.kind !== kind) starts -= 1;
  if (starts < 0) return null;
  return scopeFrom(lines, starts, kind);
}

/** The sets of scopes by where they start: a hundred definitions of one article share theirs. */
const scopes = new WeakMap<readonly Line[], Map<string, ReadonlySet<Line>>>();

function scopeFrom(lines: readonly Line[], starts: number, kind: string): ReadonlySet<Line> {
  const known = scopes.get(lines) ?? new Map<string, ReadonlySet<Line>>();
  scopes.set(lines, known);
  const name = `${kind} ${starts}`;
  let scope = known.get(name);
  if (!scope) {
    const end = lines.findIndex(
      (other, index) =>
        index > starts && (other.kind === kind || (other.kind === 'annex' && kind !== 'article')),
    );
    scope = new Set(lines.slice(starts, end < 0 ? lines.length : end));
    known.set(name, scope);
  }
  return scope;
}

/** Where each citation stands, for the lines of a draft. */
const places = new WeakMap<readonly Line[], Map<string, number[]>>();

/** The lines in front that a line stands below, by their citations. */
function linesAbove(lines: readonly Line[], at: number): Line[] {
  let known = places.get(lines);
  if (!known) {
    known = new Map();
    for (const [place, { citation }] of lines.entries()) {
      const same = known.get(citation);
      if (same) same.push(place);
      else known.set(citation, [place]);
    }
    places.set(lines, known);
  }
  const above = new Set<number>();
  const { citation } = lines[at] as Line;
  for (const { index } of citation.matchAll(/\(| ¶|, /g))
    for (const place of known.get(citation.slice(0, index)) ?? []) if (place < at) above.add(place);
  return [...above].sort((one, two) => one - two).map(place => lines[place] as Line);
}
