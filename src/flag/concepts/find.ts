/** Draft -> where it has each concept, and whether as a duty, a choice or in brackets. */
import { modalPhrasesIn } from '../../compare/index.ts';
import {
  citationsOf,
  type Draft,
  headingText,
  lazy,
  ownText,
  type Piece,
  pieces,
} from '../../document/index.ts';
import { CONCEPTS } from './list.ts';
import type { Concept, ConceptFinding, ConceptPlace } from './types.ts';

/** A provision with the words that introduce it, and how deep in brackets it begins. */
interface Place {
  citation: string;
  heading: string;
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
    const found = some.flatMap(place => placeOf(place, pattern, language));
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
  const pattern =
    known.get(language) ??
    (words
      ? new RegExp(`(?<![\\p{L}-])(?:${words.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'giu')
      : null);
  known.set(language, pattern);
  return pattern;
}

function placeOf(place: Place, pattern: RegExp, language: string): ConceptPlace[] {
  const inText = bestOf(
    [...place.text.matchAll(pattern)].map(match => ({
      words: match[0],
      status: statusAt(place, match.index, language),
    })),
  );
  if (inText) return [{ citation: place.citation, ...inText }];
  // A heading names what follows; it neither binds nor allows.
  const inHeading = place.heading.match(pattern);
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

function statusAt({ text, above, depth }: Place, at: number, language: string): ConceptPlace['status'] {
  let open = depth;
  for (let index = 0; index < at; index += 1) {
    const sign = text.charAt(index);
    if (sign === '[' || sign === '［') open += 1;
    else if ((sign === ']' || sign === '］') && open > 0) open -= 1;
  }
  if (open > 0) return 'bracketed';
  const force =
    forceOf(text, at, language) ??
    [...above]
      .reverse()
      .map(words => forceOf(words, words.length, language))
      .find(Boolean);
  return force === 'allows' ? 'optional' : 'present';
}

/** The verb that governs a place: the last one before it in its sentence, or the first one behind it. */
function forceOf(text: string, at: number, language: string): 'asks' | 'allows' | 'forbids' | null {
  const start = Math.max(...['. ', '; ', '。'].map(sign => text.lastIndexOf(sign, at - 1))) + 1;
  const ends = ['. ', '; ', '。'].map(sign => text.indexOf(sign, at)).filter(end => end >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const verbs = modalPhrasesIn(text, language).filter(
    ({ kind, start: place }) => kind === 'verb' && place >= start && place < end,
  );
  const before = verbs.filter(verb => verb.start <= at + OVERLAP).at(-1);
  return (before ?? verbs[0])?.force ?? null;
}

/** The words of a concept may begin with its verb: `may refuse`. */
const OVERLAP = 0;

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
    const above = lazy(() => ancestors.map(one => ownText(one)).filter(Boolean));
    places.push({
      citation: book.of(piece),
      heading,
      text,
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
