/** Signs of the symbol fonts, which Word keeps as places in a font and not as characters. */

/** The font Symbol from 0x61 on: Greek letters by their place on a Latin keyboard (Adobe's encoding). */
const LOWER = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const UPPER = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';

const SYMBOL: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  126: '∼',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  182: '∂',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  197: '⊕',
  199: '∩',
  200: '∪',
  206: '∈',
  214: '√',
  219: '⇔',
  222: '⇒',
  226: '®',
  227: '©',
  228: '™',
  229: '∑',
};

/** Wingdings: bullets, boxes to tick, arrows; the rest are drawings. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '☐',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/**
 * The character of a sign, or null if it is a drawing that has none.
 *
 * @param code its place in the font; symbol fonts are moved up to U+F000.
 */
export function symbolCharacter(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return WINGDINGS[place] ?? null;
  if (/^symbol$/i.test(font)) {
    if (place >= 97 && place <= 122) return LOWER.charAt(place - 97);
    if (place >= 65 && place <= 90) return UPPER.charAt(place - 65);
    return SYMBOL[place] ?? (place >= 32 && place < 127 ? String.fromCharCode(place) : null);
  }
  return place === code && code >= 32 && !(code >= 0xe000 && code <= 0xf8ff)
    ? String.fromCodePoint(code)
    : null;
}
