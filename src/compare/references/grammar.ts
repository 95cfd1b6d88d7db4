/** The words of a language as patterns, compiled when they are first asked for. */
import type { Level, ReferenceWords, Scope } from './words.ts';

export interface Grammar {
  /** A word for a level, wherever it stands. */
  kind: RegExp;
  levelOf(match: RegExpMatchArray): { level: Level; plural: boolean; word?: string } | null;
  /** What joins two numbers, at one place (sticky): the range word or the list word is caught. */
  separator: RegExp;
  /** The whole of what stands between an inner part and its outer one. */
  of: RegExp;
  /** The whole of what stands between two references that are named together. */
  joins: RegExp;
  /** `of this convention`, right behind a reference; catches the noun. */
  own: RegExp;
  scopes: readonly (readonly [Scope, RegExp])[];
  that: RegExp;
  foreign: RegExp;
  /** `of GATT 1994`, `VCLT`: an instrument that is named by its initials, behind a reference. */
  initials: RegExp;
  /** `of the Preamble`, whose paragraphs bear no numbers. */
  preamble: RegExp;
  foreignInFront: RegExp;
  counted: RegExp;
}

const grammars = new WeakMap<ReferenceWords, Grammar>();

export function grammarOf(words: ReferenceWords): Grammar {
  let grammar = grammars.get(words);
  if (!grammar) {
    grammar = compile(words);
    grammars.set(words, grammar);
  }
  return grammar;
}

/** The words of a name before its noun: `the 1951 … Convention`. What begins a new clause is none of them. */
const NAME =
  '(?:(?!(?:under|by|to|with|that|which|shall|may|who|in|into|is|are|has|have|par|avec|que|qui|dans|por|con|en|он|который|до|после|при|о|об|в|во|с|со|на|по|из|для|и|или|а|не)\\s)[\\p{L}\\p{N}\'’«»“”"/-]+\\s+){0,8}?';

const PREAMBLE =
  /^\s*,?\s*(?:\p{L}+['’\s]+){1,3}?(?:preamble|préambule|preámbulo|преамбул\p{L}*|الديباجة)(?!\p{L})/iu;

/** `GATT Article XX`, `HS Chapter 64`: an instrument that is named by its initials, in front of a reference. */
export const INITIALS_IN_FRONT = /(?<![\p{L}\p{Nd}])\p{Lu}{2,}(?:\s\d{4})?\s$/u;

/** The symbol of a document: `2/CP.17`, `A/RES/75/282`. */
const SYMBOL = '(?:[\\p{L}\\p{N}-]+/)+[\\p{L}\\p{N}./-]*\\p{N}[\\p{L}\\p{N}.-]*';

function compile(words: ReferenceWords): Grammar {
  const spaced = (source: string) => source.replaceAll(' ', '\\s+');
  const others = (words.otherArticles ?? []).map((source, at) => ({
    level: 'article' as const,
    plural: at > 0,
    source,
    isOther: true,
  }));
  const entries = [
    ...words.kinds.flatMap(([level, one, many]) => [
      { level, plural: true, source: many, isOther: false },
      { level, plural: false, source: one, isOther: false },
    ]),
    ...others.reverse(),
  ];
  const groups = entries.map(({ source }) => `(${spaced(source)})`).join('|');
  const nouns = words.scopes.map(([, noun]) => noun).join('|');
  const apart = "(?:(?<=['’])|\\s+)";
  const ownNames = words.own === '' ? '' : `(?!\\s*,?\\s*${spaced(words.own)}(?![\\p{L}]))`;
  const foreignLead = `\\s*,?\\s+${spaced(words.foreign)}${apart}?`;
  return {
    kind: new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups})(?![\\p{L}\\p{M}])`, 'giu'),
    levelOf: match => {
      const at = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      const entry = entries[at];
      if (!entry) return null;
      const { level, plural, isOther } = entry;
      return { level, plural, ...(isOther ? { word: match[0].toLowerCase() } : {}) };
    },
    separator: new RegExp(
      `\\s?[,،]\\s?(?:(?:${spaced(words.and)})(?![\\p{L}/])\\s?)?|\\s(?:(?:${spaced(words.and)})(?![\\p{L}/])|(?<to>${spaced(words.to)})(?!\\p{L}))\\s|\\s?(?<dash>[–-])\\s?|\\s[وأ]و?\\s?(?=[\\p{Nd}(])`,
      'iuy',
    ),
    of: new RegExp(
      `^\\s*,?\\s*(?:${spaced(words.of)})(?:\\s+(?:the|las?|los))?(?:(?<=['’])\\s*|\\s+)$`,
      'iu',
    ),
    joins: new RegExp(
      `^\\s*,?\\s*(?:(?:either|both|${spaced(words.and)}|${spaced(words.of)})[\\s'’]+)*$`,
      'iu',
    ),
    own: new RegExp(`^\\s*,?\\s*(?:${spaced(words.own)})\\s+(${nouns})(?!\\p{L})`, 'iu'),
    scopes: words.scopes.map(([scope, noun]) => [scope, new RegExp(`^(?:${noun})$`, 'iu')] as const),
    that: new RegExp(`^\\s*,?\\s*(?:${spaced(words.that)})`, 'iu'),
    foreign: new RegExp(`^${ownNames}${foreignLead}${NAME}(?:${words.instrument})(?![\\p{L}])`, 'iu'),
    initials: new RegExp(`^(?:${foreignLead}|\\s+)\\p{Lu}[\\p{Lu}\\p{Nd}-]+(?![\\p{L}.])`, 'u'),
    preamble: PREAMBLE,
    foreignInFront: new RegExp(
      `(?<!(?:this|present|présente?|presente|est[ea]|настоящ\\p{L}+|هذ[اه])\\s+)(?<!\\p{L})(?:ال|لل)?(?:${words.instrument})(?:[^.;:,]|\\.(?=[\\p{L}\\p{N}])){0,60}?(?:,|['’]s|,?\\s+(?:in|under|by)\\s+(?:its|their)|,?\\s+(?:and\\s+)?(?:${spaced(words.chiefly)})(?:\\s+(?:its|their|les?|las?|los|sus?|ses|son|l['’]|его|ее|их))?|\\()\\s*$|(?<![\\p{L}\\p{N}])${SYMBOL}\\s*(?:,|\\(|(?<=\\s))\\s*$`,
      'iu',
    ),
    counted: new RegExp(`^\\s*(?:${spaced(words.counted)})(?!\\p{Ll}{3})`, 'iu'),
  };
}
