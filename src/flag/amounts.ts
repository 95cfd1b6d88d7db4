/** Amounts in a text: numbers with what they count, in figures or in words. */
import { asciiDigits, type Language, spelledNumberAt } from '../document/index.ts';

export interface Amount {
  /** As printed: `thirtieth day`, `55 per cent`, `USD 100 billion`. */
  words: string;
  /** What is counted, in one form for the singular and plural. */
  unit: string;
  /** Equal for equal amounts. */
  key: string;
}

/**
 * What numbers count in treaties, by language: regular expressions, each one unit. Taken from the final clauses, finance and
 * temperature articles of the Paris Agreement, UNCLOS, the BBNJ Agreement and the Stockholm Convention.
 */
const UNITS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    'days?',
    'weeks?',
    'months?',
    'years?',
    'hours?',
    'minutes?',
    'per ?cent|percent|%',
    '°\\s?C|degrees? c(?:elsius)?',
    'parties|party',
    'states(?: parties)?|state(?: party)?',
    'members?',
    'instruments?',
    'countries|country',
    'times',
    'nautical miles?',
    '(?:kilo)?met(?:re|er)s?',
    'tonnes?',
    'million',
    'billion',
    'persons?',
    'votes?',

    'experts?',
    'arbitrators?',
    'ratifications?|accessions?',
    'thirds?',
    'quarters?',
  ],
  fr: [
    'jours?',
    'semaines?',
    'mois',
    'ans?|années?',
    'heures?',
    'pour cent|%',
    '°\\s?C',
    'parties?',
    'états?',
    'membres?',
    'instruments?',
    'pays',
    'milles?',
    'mètres?',
    'tonnes?',
    'millions?',
    'milliards?',
    'tiers',
    'quarts?',
  ],
  es: [
    'días?',
    'semanas?',
    'mes(?:es)?',
    'años?',
    'horas?',
    'por ciento|%',
    '°\\s?C',
    'partes?',
    'estados?',
    'miembros?',
    'instrumentos?',
    'países|país',
    'millas?',
    'metros?',
    'toneladas?',
    'millones|millón',
    'tercios?',
    'tercer(?:a|o)s',
  ],
};

const FIGURE = '\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:st|nd|rd|th)?';
/** Or a range of them. */
const FIGURES = `${FIGURE}(?:[-–]${FIGURE})?`;
/** Sums have their currency in front, years may stand alone behind a preposition. */
const CURRENCY =
  /(?:USD|US\$|EUR|€|\$)\s?(\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s(?:million|billion|millions|milliards|millones))?)/giu;

/** The amounts of a text in their order. Languages without a list of units have figures with a sign (`%`, `°C`) only. */
export function amountsIn(text: string, language: string): Amount[] {
  const name = language.split('-')[0] as Language;
  const units = UNITS[name] ?? ['%', '°\\s?C'];
  const plain = text.replace(/[[\]［］]/g, ' ').replace(/\s+/g, ' ');
  const found: (Amount & { start: number })[] = [];
  for (const [at, unit] of units.entries()) {
    const pattern = new RegExp(
      `(${FIGURES}|(?:\\p{L}+[- ])?\\p{L}+)(?:\\s|-)?(?:of the )?(?:${unit})(?![\\p{L}\\p{N}])`,
      'giu',
    );
    for (const match of plain.matchAll(pattern)) {
      const value = amountOf(match[1] ?? '', name);
      if (value === null) continue;
      const words = match[0].slice((match[1] ?? '').length - value.length).trim();
      found.push({ words, unit: String(at), key: `${value.amount} ${at}`, start: match.index });
    }
  }
  for (const match of plain.matchAll(CURRENCY)) {
    const sum = asciiDigits(match[1] ?? '').toLowerCase();
    found.push({ words: match[0].trim(), unit: 'sum', key: `${sum} sum`, start: match.index });
  }
  return found.sort((one, two) => one.start - two.start);
}

/** What a number says, and how many of its last letters say it: of `least forty` only `forty` does. */
function amountOf(printed: string, language: Language): { amount: string; length: number } | null {
  if (/^\p{Nd}/u.test(printed)) {
    const amount = asciiDigits(printed)
      .replace(/(?:st|nd|rd|th)$/i, '')
      .replace(/,(?=\d{3}(?!\d))/g, '');
    return { amount, length: printed.length };
  }
  for (const start of [0, printed.search(/[- ]/) + 1]) {
    const words = printed.slice(start);
    const spelled = spelledNumberAt(words, [language]);
    if (spelled && spelled.length === words.length)
      return { amount: String(spelled.value), length: words.length };
  }
  return null;
}
