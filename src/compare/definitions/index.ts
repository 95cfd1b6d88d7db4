/** Defined terms: what became of each definition, and which provisions a changed one reaches. */
import { commonLanguage } from '../../document/index.ts';
import { isEditorial } from '../classify/editorial.ts';
import type { ChangeClass, Comparison } from '../types.ts';
import { type Definition, definitionsIn } from './find.ts';
import { type Line, linesOf } from './lines.ts';
import { longerTerms, type Searched, usesOf } from './uses.ts';
import { WordIndex } from './word-index.ts';

export { LONGEST_TERM, termPattern } from './uses.ts';

export interface DefinedTerms {
  /** Terms that are defined together, as printed. */
  terms: string[];
  citation: string;
}

export interface DefinitionChange {
  /**
   * `changed`: other words, beyond spelling, brackets and references that follow; `renamed`: another term in its place;
   * `removed`, `new`: defined in one draft only; `unchanged`.
   */
  status: 'changed' | 'renamed' | 'removed' | 'new' | 'unchanged';
  before: DefinedTerms | null;
  after: DefinedTerms | null;
  /** Citations of the provisions of the later draft that use the term as it is called there. */
  uses: string[];
  /** The same for a term that is not defined there any more: it was removed or renamed. */
  stillUsed: string[];
}

type Compared = Pick<Comparison, 'rows' | 'before' | 'after'>;

/** Flags, report and page ask one after the other; a search for the uses of all terms takes a third of the time of a comparison. */
const changesOf = new WeakMap<Compared['rows'], readonly DefinitionChange[]>();

/** Every defined term of both drafts, in the order of the later one, the removed ones last. Kept as long as the rows are. */
export function definitionChanges(comparison: Compared): readonly DefinitionChange[] {
  let changes = changesOf.get(comparison.rows);
  if (!changes) {
    changes = findChanges(comparison);
    changesOf.set(comparison.rows, changes);
  }
  return changes;
}

function findChanges(comparison: Compared): DefinitionChange[] {
  const language = commonLanguage(comparison.before, comparison.after);
  const lines = { before: linesOf(comparison.rows, 'before'), after: linesOf(comparison.rows, 'after') };
  const before = definitionsIn(lines.before, language);
  const after = definitionsIn(lines.after, language);
  const pairs = pairsOf(before, after);
  const known = new Set(after.flatMap(({ terms }) => terms.map(term => term.toLowerCase())));
  const all = [...before, ...after].flatMap(({ terms }) => terms);
  const searched = searchedFor(all, lines.after, all, language);
  const used = (own: Definition | null, terms: readonly string[]) =>
    citationsOf(usesOf(terms, searched, reachOf(own)));
  return pairs.map(([was, is]): DefinitionChange => {
    const left = (was?.terms ?? []).filter(term => !known.has(term.toLowerCase()));
    return {
      status: statusOf(was, is, language),
      before: was && { terms: was.terms, citation: was.citation },
      after: is && { terms: is.terms, citation: is.citation },
      uses: is ? used(is, is.terms) : [],
      stillUsed: was && left.length > 0 ? used(is, left) : [],
    };
  });
}

export interface TermReach {
  /** Where it is defined, first of all; empty where it is not. */
  defined: string[];
  /** Citations of the provisions that use it. */
  uses: string[];
  /** Longer terms in which it is no use of its own. */
  hiding: string[];
}

/** Where one term is defined and used in the later draft, by the same rules, also where nothing defines it. */
export function reachOfTerm(comparison: Pick<Comparison, 'rows' | 'after'>, term: string): TermReach {
  const language = comparison.after.language ?? 'en';
  const lines = linesOf(comparison.rows, 'after');
  const known = definitionsIn(lines, language);
  const all = known.flatMap(({ terms }) => terms);
  const wanted = term.trim().toLowerCase();
  const own = known.flatMap(definition => {
    const printed = definition.terms.find(name => name.toLowerCase() === wanted);
    return printed === undefined ? [] : [{ definition, printed }];
  });
  const searched = searchedFor([term, wanted], lines, all, language);
  const using = new Set(
    own.length === 0
      ? usesOf([wanted], searched)
      : own.flatMap(({ definition, printed }) => usesOf([printed], searched, reachOf(definition))),
  );
  return {
    defined: own.map(({ definition }) => definition.citation),
    uses: citationsOf(lines.filter(line => using.has(line))),
    hiding: longerTerms(term, searched.others, language),
  };
}

const searchedFor = (
  terms: readonly string[],
  lines: readonly Line[],
  all: readonly string[],
  language: string,
): Searched => ({
  lines: new WordIndex(lines, ({ heading, text }) => `${heading} ${text}`, terms, language),
  others: new WordIndex([...new Set(all)], term => term, terms, language),
  language,
});

/** Whether a definition counts in a line; it does not in its own. */
function reachOf(own: Definition | null): (line: Line) => boolean {
  if (own === null) return () => true;
  const defining = new Set(own.lines);
  return line => !defining.has(line) && (own.scope === null || own.scope.has(line));
}

const citationsOf = (lines: readonly Line[]) => lines.map(({ citation }) => citation);

function pairsOf(
  before: readonly Definition[],
  after: readonly Definition[],
): [Definition | null, Definition | null][] {
  const free = new Set(before);
  const partner = new Map<Definition, Definition>();
  const numbers = new Map<object | undefined, number>();
  const row = ({ lines }: Definition) => {
    const known = numbers.get(lines[0]?.row) ?? numbers.size;
    numbers.set(lines[0]?.row, known);
    return String(known);
  };
  const key = ({ terms }: Definition) => terms.join('|').toLowerCase();
  /** Each with the first one in the order of the draft that is still free and has the same mark. */
  const pairBy = (mark: (definition: Definition) => string) => {
    const waiting = new Map<string, Definition[]>();
    // Taken from the end of each list.
    for (const was of before.toReversed()) {
      const known = waiting.get(mark(was));
      if (known) known.push(was);
      else waiting.set(mark(was), [was]);
    }
    for (const is of after) {
      const list = waiting.get(mark(is));
      if (partner.has(is) || !list) continue;
      while (list.length > 0 && !free.has(list.at(-1) as Definition)) list.pop();
      const was = list.pop();
      if (!was) continue;
      free.delete(was);
      partner.set(is, was);
    }
  };
  // A term may be defined twice, for two parts of the treaty.
  pairBy(definition => `${row(definition)} ${key(definition)}`);
  pairBy(key);
  pairBy(row);
  const left = new Set(after.map(key));
  return [
    ...after.map((is): [Definition | null, Definition] => [partner.get(is) ?? null, is]),
    // One of two of the same term that is gone leaves the term defined.
    ...[...free].flatMap((was): [Definition, null][] => (left.has(key(was)) ? [] : [[was, null]])),
  ];
}

const HARMLESS: readonly ChangeClass[] = ['editorial', 'renumbering', 'reference', 'bracket'];

function statusOf(
  was: Definition | null,
  is: Definition | null,
  language: string,
): DefinitionChange['status'] {
  if (!was || !is) return was ? 'removed' : 'new';
  const names = (definition: Definition) => definition.terms.join(' ');
  if (!isEditorial(names(was), names(is), language)) return 'renamed';
  if (was.text === is.text || isEditorial(was.text, is.text, language)) return 'unchanged';
  const rows = new Set([...was.lines, ...is.lines].map(({ row }) => row));
  const harmless = [...rows].every(
    ({ change, classes }) =>
      change === 'unchanged' || (change === 'modified' && classes.every(name => HARMLESS.includes(name))),
  );
  return harmless ? 'unchanged' : 'changed';
}
