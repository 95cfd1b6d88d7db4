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
  /** What may follow the second number behind a word in the singular, see `ReferenceWords.goesOn`. */
  goesOn: RegExp;
  /** In front of the first number of a range, at one place (sticky); null where the language has no such word. */
  from: RegExp | null;
  /** `of the Appendix`, right behind a reference. */
  onlyAnnex: RegExp | null;
  hasPartsOfArticles: boolean;
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

/** `No. 36`: a point that ends no sentence. */
const NUMBER_POINT = '(?<=(?<!\\p{L})(?:nos?|n|п|núm|num|pp?))\\.';

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
  const annex = words.scopes.find(([scope]) => scope === 'annex')?.[1] ?? '';
  const ownNames = words.own === '' ? '' : `(?!\\s*,?\\s*${spaced(words.own)}(?![\\p{L}]))`;
  const inAnnexOf =
    annex === '' ? '' : `(?:(?:${annex})${ownNames}\\s+(?:${spaced(words.of)})(?:\\s+the)?${apart})?`;
  // `decision 2/CMA.3, annex, paragraph 3`: the annex of another instrument has no number as a rule.
  const leadsIn = `(?:,\\s*(?:${annex})\\s*)?(?:,|['’]s|${spaced(words.its ?? '(?!)')}|\\()`;
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
      `\\s?[,،]\\s?(?:(?:${spaced(words.and)})(?![\\p{L}/])\\s?)?|\\s(?:(?:${spaced(words.and)})(?![\\p{L}/])|(?<to>${spaced(words.to)})(?!\\p{L}))\\s|\\s?(?<dash>[–-])\\s?|(?<slash>/)(?=\\p{Nd}{1,3}(?![\\p{L}\\p{Nd}/.]))|\\s[وأ]و?\\s?(?=[\\p{Nd}(])`,
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
    foreign: new RegExp(
      `^${ownNames}${foreignLead}${inAnnexOf}${NAME}(?:${words.instrument})(?![\\p{L}])`,
      'iu',
    ),
    initials: new RegExp(`^(?:${foreignLead}|\\s+)\\p{Lu}[\\p{Lu}\\p{Nd}-]+(?![\\p{L}.])`, 'u'),
    preamble: PREAMBLE,
    foreignInFront: new RegExp(
      `(?<!(?:this|present|présente?|presente|est[ea]|настоящ\\p{L}+|هذ[اه])\\s+)(?<!\\p{L})(?:ال|لل)?(?:${words.instrument})(?!\\p{L})(?:[^.;:,]|\\.(?=[\\p{L}\\p{N}])|${NUMBER_POINT}){0,60}?${leadsIn}\\s*$|(?<![\\p{L}\\p{N}])${SYMBOL}(?:\\s*${leadsIn}\\s*|\\s+)$`,
      'iu',
    ),
    counted: new RegExp(`^\\s*(?:${spaced(words.counted)})(?!\\p{Ll}{3})`, 'iu'),
    goesOn: new RegExp(
      `^(?:\\s?[,.;:)\\]]|\\s*$|\\s+(?:(?:${spaced(words.goesOn)})(?![\\p{L}\\p{M}])|(?:${groups})(?!\\p{L})))`,
      'iu',
    ),
    from: words.from ? new RegExp(`(?:${spaced(words.from)})\\s`, 'iuy') : null,
    onlyAnnex: annex
      ? new RegExp(
          `^\\s*,?\\s*(?:${spaced(words.of)})(?:\\s+(?:the|las?|los))?${apart}(?:${annex})(?![\\p{L}\\p{M}])(?!\\s*[\\p{Nd}(]|\\s+(?:[ivx]+|\\p{L}|to|of|de|du|del|des|à|al|к|من)(?!\\p{L}))`,
          'iu',
        )
      : null,
    hasPartsOfArticles: words.hasPartsOfArticles === true,
  };
}
