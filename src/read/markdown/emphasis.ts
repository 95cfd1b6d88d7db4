/** Where emphasis begins and ends in a paragraph. */

const MARKS = ['**', '__', '*', '_'] as const;
export type Mark = (typeof MARKS)[number];

/** The signs of marks, and those that a backslash stands before, which are none. */
const ASTERISKS = /\\.?|\*/gs;
const UNDERSCORES = /\\.?|_/gs;

/** Emphasis runs over words, not pages. */
const LONGEST_EMPHASIS = 4000;

type Manner = 'strict' | 'loose';

/** The marks of one paragraph. Their ends are found once for each mark, so that a page of stray asterisks is no trouble. */
export class EmphasisMarks {
  private readonly source: string;
  private readonly ends = new Map<string, number[]>();

  constructor(source: string) {
    this.source = source;
  }

  /** The emphasis that a mark at this place opens: its mark, where its end mark stands, and whether that is a guess. */
  at(place: number): { mark: Mark; end: number; loose: boolean } | null {
    const { source } = this;
    const mark = MARKS.find(candidate => source.startsWith(candidate, place));
    if (!mark || !opens(source, place, mark)) return null;
    const from = place + mark.length;
    const strict = this.endAfter(from, mark, 'strict');
    if (strict !== null) return { mark, end: strict, loose: false };
    const opensClearly = isSpace(source.charAt(place - 1)) && /\p{L}/u.test(source.charAt(from));
    const end = opensClearly ? this.endAfter(from, mark, 'loose') : null;
    return end === null ? null : { mark, end, loose: true };
  }

  private endAfter(from: number, mark: Mark, manner: Manner): number | null {
    const places = this.endsOf(mark, manner);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    const end = places[low];
    return end !== undefined && end < from + LONGEST_EMPHASIS ? end : null;
  }

  private endsOf(mark: Mark, manner: Manner): number[] {
    const key = `${mark} ${manner}`;
    const ends = manner === 'strict' ? closes : closesLoosely;
    const known = this.ends.get(key);
    if (known) return known;
    const places: number[] = [];
    for (const { index: at, 0: sign } of this.source.matchAll(mark.startsWith('*') ? ASTERISKS : UNDERSCORES))
      if (sign.length === 1 && this.source.startsWith(mark, at) && ends(this.source, at, mark))
        places.push(at);
    this.ends.set(key, places);
    return places;
  }
}

const isSpace = (sign: string) => sign === '' || /\s/u.test(sign);
const isPunctuation = (sign: string) => /[\p{P}\p{S}]/u.test(sign);

function opens(source: string, at: number, mark: Mark): boolean {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + mark.length);
  if (isSpace(after) || (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before))) return false;
  return !isPunctuation(after) || isSpace(before) || isPunctuation(before);
}

function closes(source: string, at: number, mark: Mark): boolean {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + mark.length);
  if (isSpace(before) || (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(after))) return false;
  if (mark.length === 1 && after === mark && before !== mark) return false;
  return !isPunctuation(before) || isSpace(after) || isPunctuation(after);
}

function closesLoosely(source: string, at: number): boolean {
  return /[.,;:]/.test(source.charAt(at - 1));
}
