/** Draft -> where it has each concept, and whether as a duty, a choice or in brackets. */
import {
  citationsOf,
  type Draft,
  headingText,
  lazy,
  ownText,
  type Piece,
  pieces,
} from '../../document/index.ts';
import { type Force, forceAt } from './force.ts';
import { CONCEPTS } from './list.ts';
import { conceptPattern, matchesIn, phrasesPattern } from './pattern.ts';
import type { Concept, ConceptFinding, ConceptPlace } from './types.ts';
import { isWithin } from './where.ts';

/** A provision with the words that introduce it, and how deep in brackets it begins. */
interface Place {
  citation: string;
  heading: string;
  /** Its own and those above it. */
  headings: readonly string[];
  text: string;
  /** The chapeaux above it, outermost first. */
  above: readonly string[];
  depth: number;
}

const placesIn = new WeakMap<Draft, readonly Place[]>();

/**
 * What a draft says of concepts, in the order of the list.
 *
 * @param within only these provisions, by citation; the whole draft where it is left out.
 */
export function findConcepts(
  draft: Draft,
  concepts: readonly Concept[] = CONCEPTS,
  within?: ReadonlySet<string>,
): ConceptFinding[] {
  const language = (draft.provenance.language ?? 'en').slice(0, 2);
  const places = placesIn.get(draft) ?? layOut(draft);
  placesIn.set(draft, places);
  const some = within ? places.filter(({ citation }) => within.has(citation)) : places;
  return concepts.map(concept => {
    const pattern = patternOf(concept, language);
    if (!pattern) return { concept: concept.id, title: concept.title, status: 'not-looked-for', places: [] };
    const asked = { language, isPermission: concept.isPermission ?? false };
    const near = concept.not?.[language];
    const searched = { ...asked, nearMisses: near ? phrasesPattern(near, language) : null };
    const found = some
      .filter(isWithin(concept, draft, language))
      .flatMap(place => placeOf(place, pattern, searched));
    const status = RANK.find(one => found.some(place => place.status === one)) ?? 'absent';
    return { concept: concept.id, title: concept.title, status, places: found };
  });
}

const RANK = ['present', 'optional', 'bracketed'] as const;

const patterns = new WeakMap<Concept, Map<string, RegExp | null>>();

function patternOf(concept: Concept, language: string): RegExp | null {
  const known = patterns.get(concept) ?? new Map<string, RegExp | null>();
  patterns.set(concept, known);
  const words = concept.words[language];
  if (concept.isPhrases && words) {
    const phrases = phrasesPattern(words, language);
    known.set(language, phrases);
    return phrases;
  }
  const pattern = known.get(language) ?? (words && words.length > 0 ? conceptPattern(words, language) : null);
  known.set(language, pattern);
  return pattern;
}

interface Asked {
  language: string;
  isPermission: boolean;
  nearMisses: RegExp | null;
}

function placeOf(place: Place, pattern: RegExp, asked: Asked): ConceptPlace[] {
  const inText = bestOf(
    matchesIn(place.text, pattern, asked.nearMisses).flatMap(match => {
      const status = statusAt(place, match.index, asked);
      return status ? [{ words: match[0], status }] : [];
    }),
  );
  if (inText) return [{ citation: place.citation, ...inText }];
  // A heading names what follows; it neither binds nor allows.
  const [inHeading] = matchesIn(place.heading, pattern, asked.nearMisses);
  return inHeading
    ? [
        {
          citation: place.citation,
          words: inHeading[0] ?? '',
          status: place.depth > 0 ? 'bracketed' : 'present',
        },
      ]
    : [];
}

const bestOf = (found: readonly Pick<ConceptPlace, 'words' | 'status'>[]) =>
  RANK.flatMap(status => found.find(one => one.status === status) ?? [])[0];

/** Null where the words are there and the concept is not: a permission that is denied. */
function statusAt(
  { text, above, depth }: Place,
  at: number,
  { language, isPermission }: Asked,
): ConceptPlace['status'] | null {
  let open = depth;
  for (let index = 0; index < at; index += 1) {
    const sign = text.charAt(index);
    if (sign === '[' || sign === '［') open += 1;
    else if ((sign === ']' || sign === '］') && open > 0) open -= 1;
  }
  if (open > 0) return 'bracketed';
  const own = forceAt(text, at, language);
  if (isPermission) return statusOfPermission(own);
  const force =
    own?.force ??
    [...above]
      .reverse()
      .map(words => forceAt(words, words.length, language)?.force)
      .find(Boolean);
  return force === 'allows' ? 'optional' : 'present';
}

/** A permission is a choice without a verb too; a prohibition of it counts where it leaves an exception. */
function statusOfPermission(own: Force | null): ConceptPlace['status'] | null {
  if (own?.force === 'asks') return 'present';
  return own?.force === 'forbids' && !own.hasException ? null : 'optional';
}

function layOut(draft: Draft): readonly Place[] {
  const book = citationsOf(draft);
  const places: Place[] = [];
  let depth = 0;
  let article: Piece | undefined;
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type === 'provision' && piece.kind === 'note') continue;
    // A bracket that is never closed reaches no further than its article: one slip must not put a whole draft in brackets.
    const top = ancestors.findLast(one => one.kind === 'article') ?? ancestors[0] ?? piece;
    if (top !== article) depth = 0;
    article = top;
    const text = ownText(piece);
    const heading = piece.type === 'provision' ? headingText(piece) : '';
    const headings = lazy(() => [heading, ...ancestors.map(one => headingText(one))].filter(Boolean));
    const above = lazy(() => ancestors.map(one => ownText(one)).filter(Boolean));
    places.push({
      citation: book.of(piece),
      heading,
      text,
      get headings() {
        return headings();
      },
      get above() {
        return above();
      },
      depth,
    });
    for (const sign of text) {
      if (sign === '[' || sign === '［') depth += 1;
      else if ((sign === ']' || sign === '］') && depth > 0) depth -= 1;
    }
  }
  return places;
}
