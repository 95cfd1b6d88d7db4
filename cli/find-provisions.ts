/** Citations of the command line -> provisions of one draft or of two. */
import { citationsOf, type Draft, type Found, pieces, type Row, resolveCitation } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { OpenedDraft } from './open-draft.ts';

/**
 * The provision of a draft that is cited.
 *
 * @throws {CliError} `no-such-provision` with the nearest ones, `ambiguous-provision` with the candidates.
 */
export function findProvision(opened: OpenedDraft, citation: string): Found {
  const found = lookUp(opened, citation);
  if (found.type === 'found') return found;
  throw missing(citation, opened.name, found.nearest);
}

export interface WantedCitations {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/**
 * The citations, in each draft, of the provisions cited and their subdivisions. It is enough if a citation is found
 * in one of the drafts: the number may be new or gone.
 */
export function findInBoth(
  before: OpenedDraft,
  after: OpenedDraft,
  citations: readonly string[],
): WantedCitations {
  const wanted = { before: new Set<string>(), after: new Set<string>() };
  for (const citation of citations) {
    const results = {
      before: resolveCitation(before.draft, citation),
      after: resolveCitation(after.draft, citation),
    };
    // Numbers of one draft may stand for several provisions of the other; the draft that has exactly one was meant.
    const one = results.after.type === 'found' ? meant(results.before) : lookUp(before, citation);
    const two = results.before.type === 'found' ? meant(results.after) : lookUp(after, citation);
    if (one.type === 'missing' && two.type === 'missing') {
      const nearest = [...new Set([...one.nearest, ...two.nearest])];
      throw missing(citation, `${before.name} or ${after.name}`, nearest);
    }
    if (one.type === 'found') addWithAllBelow(wanted.before, before.draft, one);
    if (two.type === 'found') addWithAllBelow(wanted.after, after.draft, two);
  }
  return wanted;
}

/**
 * The same with what became of each provision, and with what it was before: all that its partner or successor in the other draft holds,
 * so that a paragraph which came into an article or left it is selected with the article, whichever of its two numbers was asked
 * for. What took in words of it, or gave words to it, is selected without what else it holds.
 */
export function withCounterparts(
  wanted: WantedCitations,
  rows: readonly Row[],
  before: OpenedDraft,
  after: OpenedDraft,
): WantedCitations {
  const all = { before: new Set(wanted.before), after: new Set(wanted.after) };
  const add = (side: 'before' | 'after', citations: readonly (string | null)[]) => {
    const { draft } = side === 'before' ? before : after;
    for (const citation of citations) {
      const piece = citation === null ? undefined : citationsOf(draft).at(citation);
      if (citation !== null && piece) addWithAllBelow(all[side], draft, { piece, citation });
    }
  };
  for (const row of rows) {
    if (row.before !== null && wanted.before.has(row.before)) {
      add('after', [row.after, ...citationsIn(row.successors)]);
      if (row.into) all.after.add(row.into);
    }
    if (row.after !== null && wanted.after.has(row.after)) {
      add('before', [row.before, ...citationsIn(row.successorOf)]);
      if (row.from) all.before.add(row.from);
    }
  }
  return all;
}

const citationsIn = (successors: Row['successors'] = []) => successors.map(({ citation }) => citation);

/** What was found, with nothing where it is not certain which provision is meant. */
const meant = (resolution: ReturnType<typeof resolveCitation>): LookUp =>
  resolution.type === 'ambiguous' ? { type: 'missing', nearest: [] } : resolution;

type LookUp = Exclude<ReturnType<typeof resolveCitation>, { type: 'ambiguous' }>;

function lookUp({ draft, name }: OpenedDraft, citation: string): LookUp {
  const resolution = resolveCitation(draft, citation);
  if (resolution.type !== 'ambiguous') return resolution;
  const all = resolution.candidates.map(found => found.citation);
  const more = all.length > MOST_CANDIDATES ? `; and ${all.length - MOST_CANDIDATES} more` : '';
  throw new CliError(
    'ambiguous-provision',
    `"${citation}" is ambiguous in ${name}. It could be ${all.slice(0, MOST_CANDIDATES).join('; ')}${more}. Cite one of them.`,
  );
}

/** As many as can be read at a glance: every article of a convention has a paragraph 1. */
const MOST_CANDIDATES = 12;

function missing(citation: string, where: string, nearest: readonly string[]): CliError {
  const next =
    nearest.length > 0 ? `Nearest: ${nearest.join('; ')}.` : 'treaty show lists the provisions of a draft.';
  return new CliError('no-such-provision', `There is no ${citation} in ${where}. ${next}`);
}

function addWithAllBelow(
  wanted: Set<string>,
  draft: Draft,
  { piece, citation }: Pick<Found, 'piece' | 'citation'>,
): void {
  wanted.add(citation);
  if (piece.type !== 'provision') return;
  const book = citationsOf(draft);
  for (const inner of pieces(piece)) wanted.add(book.of(inner.piece));
}
