/** Signs that Markdown lets be typed by name or number: `&sect;`, `&#167;`, `&#xA7;`. */

/** The names of U+00A0 to U+00FF, in their order (HTML 4.01, section 24.2). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Markup, typography and mathematics (sections 24.3 and 24.4), as far as treaties use them. */
const OTHERS: readonly (readonly [name: string, sign: string])[] = [
  ...Object.entries({
    quot: '"',
    amp: '&',
    lt: '<',
    gt: '>',
    apos: "'",
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
  }),
  ...Object.entries({
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200C',
    zwj: '\u200D',
    lrm: '\u200E',
    rlm: '\u200F',
  }),
  ...Object.entries({
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
  }),
  ...Object.entries({
    dagger: '†',
    Dagger: '‡',
    permil: '‰',
    lsaquo: '‹',
    rsaquo: '›',
    euro: '€',
    bull: '•',
    hellip: '…',
  }),
  ...Object.entries({
    prime: '′',
    Prime: '″',
    trade: '™',
    larr: '←',
    rarr: '→',
    minus: '−',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
  }),
];

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...OTHERS,
]);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/iy;

/** The sign that is typed at a place, and how long it is typed; null for an ampersand of the text (`R&D; …`). */
export function entityAt(source: string, place: number): { sign: string; length: number } | null {
  ENTITY.lastIndex = place;
  const match = ENTITY.exec(source);
  if (!match) return null;
  const [typed, decimal, hexadecimal, name = ''] = match;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  const sign = code === null ? SIGNS.get(name) : signOf(code);
  return sign === undefined ? null : { sign, length: typed.length };
}

/** Control signs and halves of signs stand for nothing. */
function signOf(code: number): string | undefined {
  const isSign =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCodePoint(code) : undefined;
}
