/**
 * One spelling for all that are the same words to a reader: quotation marks, hyphens, spaces, ligatures, full-width and presentation
 * forms, raised digits of units, spaces beside figures. Comparison, watchlists, `uses` and the search of the screen fold by it alike;
 * what is a spelling of one language only (`organise`, `événement`) is in `compare/classify/spelling/`.
 */

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = "'’‘‛´`ʼ′＇";
const QUOTES = '"“”„‟«»″〝〞＂';
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212﹣－';

/**
 * Signs that Unicode keeps beside the letters that they are: radicals that look like ideographs (⼀ for 一), ligatures and shapes of
 * Arabic letters. PDF files and what is copied out of them have them in the place of the letters.
 */
const TWIN = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB4F\uFB50-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC]/gu;

/**
 * Radicals of the supplement (U+2E80–2EF3) for which Unicode gives an equivalent but no decomposition: those that are words by
 * themselves (EquivalentUnifiedIdeograph.txt of the Unicode character database).
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    '⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺬示 ⺮竹 ⺶羊 ⺼肉',
    '⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食',
    '⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀',
  ]
    .join(' ')
    .split(' ')
    .map(pair => [...pair] as [string, string]),
);

/** A text with such signs as the letters that they are, and all else as it is. */
export const foldSigns = (text: string): string =>
  text.replace(TWIN, sign => RADICALS.get(sign) ?? sign.normalize('NFKC'));

const PLAIN = /^[\x20-\x26\x28-\x2c\x2e-\x7e]*$/;
/** Digits and fractions that stand high or low: behind a digit they are another number (`10²` is not `102`). */
const RAISED = /[²³¹⁰-⁹₀-₉¼-¾⅐-⅞]/g;
const RAISED_OF_UNIT = /(?<=\p{L})[²³]/gu;
/** `1º`, `1.º`, `1.o` are one ordinal (Ortografía de la lengua española, 2010, on abbreviated ordinals). */
const ORDINAL = /(?<=\d)\.?([ºª])/g;

/**
 * A degree of temperature, however it is set: `°C`, `° C`, `℃`, and with an ordinal or a ring for the sign, as texts that were typed on
 * a keyboard without one have it. Behind a figure alone: `n.º C` is no temperature.
 */
const DEGREE = /(?<=\d\s?)(?:[°º˚]\s?([CFK])(?![\p{L}\p{N}])|([℃℉]))/giu;
const foldDegrees = (text: string): string =>
  /[°º˚℃℉]/.test(text)
    ? text.replace(DEGREE, (_, letter: string | undefined, sign: string) =>
        letter ? `°${letter.toUpperCase()}` : sign.normalize('NFKC'),
      )
    : text;

/** Units that are printed with and without a space in front of them (the SI brochure asks for one; signs of currency aside). */
const UNIT = '(?:%|‰|°[CFK]?|(?:[kcmdµμn]?m|km|ha|l|[kmµμ]?g|t|Gt|Mt|kt|[kMGT]?Wh?|[kM]?J|h|s|min)[23]?)';
const SPACE_BEFORE_UNIT = new RegExp(`(?<=\\d)\\s+(?=${UNIT}(?![\\p{L}\\p{N}]))`, 'gu');
/** Chinese and Japanese print Latin words and figures with or without a space beside them (GB/T 15834 asks for none). */
const SPACE_BESIDE_HAN =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

const classOf = (signs: string) => `[${signs.replace(/[-\\\]^]/g, '\\$&')}]`;
const ALL_APOSTROPHES = new RegExp(classOf(APOSTROPHES), 'g');
const ALL_QUOTES = new RegExp(classOf(QUOTES), 'g');
const ALL_HYPHENS = new RegExp(classOf(HYPHENS), 'g');

/** The one spelling of a text. Letters keep their case; `10²` stays another number than `102`. */
export function foldSpelling(text: string): string {
  if (PLAIN.test(text) && !/\d\s/.test(text)) return text;
  return foldDegrees(foldSigns(text).replace(INVISIBLE, ''))
    .replace(RAISED_OF_UNIT, digit => digit.normalize('NFKC'))
    .replace(ORDINAL, (_, sign: string) => sign.normalize('NFKC'))
    .replace(RAISED, sign => `^${sign}^`)
    .replace(ALL_APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(ALL_QUOTES, '"')
    .replace(ALL_HYPHENS, '-')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE')
    .replace(/\s+/g, ' ')
    .replace(SPACE_BEFORE_UNIT, '')
    .replace(SPACE_BESIDE_HAN, '');
}

/**
 * What may stand between two words of a phrase: space, and a bracket that closes or one that opens, `[climate] finance`. Where one closes
 * and another opens, the two words are rivals and no phrase.
 */
export const BETWEEN_WORDS = '(?:\\]*\\s+|\\s+\\[+)';

/** A phrase with its figures and their units closed up, so that it falls into words where no spelling of it may be joined. */
export const closeUp = (phrase: string): string =>
  foldDegrees(foldSigns(phrase).replace(INVISIBLE, '').trim()).replace(SPACE_BEFORE_UNIT, '');

/**
 * The source of an expression (flags `i` or `iu`) that finds a phrase in any of its spellings, in a text that is not folded, so that
 * places in the text stay what they are. White space at the ends of the phrase is left out.
 */
export function spellingPattern(phrase: string): string {
  // Where a space may be left out it may be put in as well.
  const open = closeUp(phrase).replace(SPACE_BESIDE_HAN, '').replace(MAY_HAVE_SPACE, '\0');
  return open.replace(/\s+|oe|ae|°[CF]|[\s\S]/giu, part => {
    if (part === '\0') return '\\s*';
    if (part.startsWith('°') && part.length > 1)
      return `(?:[°º˚]\\s?${part.slice(1)}|${part === '°C' ? '℃' : '℉'})`;
    if (/^\s/.test(part)) return BETWEEN_WORDS;
    if (/^(?:oe|œ)$/i.test(part)) return '(?:oe|œ)';
    if (/^(?:ae|æ)$/i.test(part)) return '(?:ae|æ)';
    const kin = [APOSTROPHES, QUOTES, HYPHENS].find(signs => signs.includes(part));
    return kin ? classOf(kin) : part.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
}

const MAY_HAVE_SPACE = new RegExp(
  `(?<=\\d)(?=${UNIT}(?![\\p{L}\\p{N}]))|(?<=\\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\\p{Script=Han})`,
  'gu',
);
