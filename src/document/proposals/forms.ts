/**
 * What stands in square brackets without being proposed text, by its form.
 *
 * Sources: The Bluebook, 21st ed., rule 5.2, and New Hart's Rules 4.3.2 (a letter or words of the editor in a quotation); OSCOLA, 4th
 * ed., 1.4 and 2.1 (years of reports and neutral citations); United Nations Editorial Manual, "Document symbols"; IMO and CTBTO
 * series (`MEPC.237(65)`); Guide to Legislative Drafting of India and the Office of the Parliamentary Counsel (notes of amendments in
 * consolidated law); Tractatenblad of the Netherlands (`Red.: …`). IUPAC, Nomenclature of Organic Chemistry 2013, P-16.5.2 (brackets
 * in names of substances).
 */
import { forText } from '../latin-patterns.ts';

/** A bracket as it is printed. */
export interface Printed {
  words: string;
  /** What stands in the same text before and behind it. */
  before: string;
  after: string;
}

export interface Form {
  name: string;
  /**
   * `always`: nothing that is proposed looks like it. `without-negotiation`: a proposal may (`[A/RES/55/25]`, if it is asked which
   * resolution to name), so that the draft has to decide.
   */
  when: 'always' | 'without-negotiation';
  matches: (printed: Printed) => boolean;
}

const DONE =
  'omitted|repealed|inserted|substituted|subs\\.?|ins\\.|rep\\.|amended|added|deleted|replaced|renumbered|abrogée?s?|supprimée?s?|insérée?s?|modifiée?s?|remplacée?s?|derogad[oa]s?|suprimid[oa]s?|insertad[oa]s?|modificad[oa]s?|sustituid[oa]s?|vervallen|vervangen|aufgehoben|eingefügt|исключен[аоы]?|утратил[аи]? силу|введен[аоы]?|изменен[аоы]?';
const LAW =
  'act|acts|amendment|amendments|section|sections|ss?\\.|order|ordinance|regulation|statute|law|protocol|loi|décret|ordonnance|ley|decreto|wet|gesetz|закон\\p{L}*|указ\\p{L}*';

/** `[Omitted by the Second Amendment Act, s. 4.]`, `[Section 29 of the 7th Amendment omitted article 242 …]`, `[Abrogé par la loi …]`. */
const AMENDMENT_NOTES = [
  new RegExp(
    `(?<!\\p{L})(?:${DONE})(?!\\p{L})[\\s\\S]{0,20}?(?:by|par|por|door|durch|w\\.e\\.f\\.)\\s[\\s\\S]{0,60}?(?<!\\p{L})(?:${LAW})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:section|the|s\\.)[\\s\\S]{0,60}?(?<!\\p{L})(?:amendment|act)(?!\\p{L})[\\s\\S]{0,20}?(?<!\\p{L})(?:${DONE})(?!\\p{L})`,
    'iu',
  ),
  /^(?:已(?:废止|删除)|(?:依据|根据|由).{2,40}(?:修正|删除|废止|增加))/u,
];

/** `[deleted]`, `[Repealed.]`: in a draft it may be proposed. */
const BARE_NOTE = new RegExp(`^(?:${DONE})[.:]?$`, 'iu');
const BARE_NOTE_IN_FRONT = new RegExp(`\\[(?:${DONE})[.:]?\\]\\s?$`, 'iu');

/** `[Ed.: …]`, `[Editor's note …]`, `[Red: …]`, `[NdT: …]`, `[emphasis added]`. */
const EDITORIAL =
  /^(?:ed(?:s|itors?)?\.?(?:['’]s)?(?: note)?\s?[:.–—-]|(?:editorial|translator['’]?s?|drafting|secretariat['’]?s?|explanatory) note|note (?:by|from|of) the (?:secretariat|editors?|translator)|red(?:actie)?\.?\s?:|n\.?d\.?[tlr]\.?\s?[:.]|note d[eu] (?:l['’]éditeur|traducteur|secrétariat)|nota del? (?:editor|traductor|la secretaría)|прим(?:ечание|\.) (?:ред|перев)|(?:emphasis|footnotes?|citations?) (?:added|omitted)|signatures? (?:omitted|follow))/iu;

/** Multiplying prefixes of chemistry with the ending of a substance (IUPAC 2013, P-14.2): `octane`, Dutch `octaan`, `hepta-deca`. */
const NUMERAL =
  /^(?:(?:mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|undeca|dodeca|cyclo)-?)+(?:ne|a?n|ene|yl)?$/iu;

/** Capital letters and numbers joined by signs, and no blank: `A/RES/55/25`, `MEPC.237(65)`, `FCCC/CP/2015/L.9`, `E/CN.4/1995/5`. */
const SYMBOL = /^(?=[^\s]*\d)\p{Lu}[\p{Lu}\d]*(?:[./-](?:\p{L}{1,6}\.?)?\d*(?:\(\d+\))?)+$/u;

export const FORMS: readonly Form[] = [
  {
    // `terms[^3]` in a text that is no Markdown, and `Appendix[7]`.
    name: 'note-mark',
    when: 'always',
    matches: ({ words, before }) =>
      /^\^\S+$/.test(words) || (/^\d{1,2}$/.test(words) && /\p{L}$/u.test(before)),
  },
  {
    // `[1]` in front of the text of a note, alone in its line or with it; and behind what was deleted: `[deleted][5]`.
    name: 'number-of-a-note',
    when: 'without-negotiation',
    matches: ({ words, before, after }) =>
      /^\d{1,3}$/.test(words) &&
      (before.trim() === '' ? /^\s*(?:$|[“"«]?\p{Lu})/u.test(after) : BARE_NOTE_IN_FRONT.test(before)),
  },
  { name: 'bare-note', when: 'without-negotiation', matches: ({ words }) => BARE_NOTE.test(words) },
  {
    name: 'amendment-note',
    when: 'always',
    matches: ({ words }) => AMENDMENT_NOTES.some(note => forText(note, words).test(words)),
  },
  { name: 'editorial-note', when: 'always', matches: ({ words }) => EDITORIAL.test(words) },
  {
    // `“[t]he reeds”`, `[T]he`: a letter in another case than in what is quoted.
    name: 'letter-changed',
    when: 'always',
    matches: ({ words, before, after }) =>
      /^\p{L}$/u.test(words) && /^\p{L}/u.test(after) && !/[\p{L}\p{N}]$/u.test(before),
  },
  {
    // `bicyclo[2.2.1]heptane`, `hexachloro-[octane]-one`, `tetraethylammonium[hepta-deca]perfluorooctane`
    name: 'inside-a-name',
    when: 'always',
    matches: ({ words, before, after }) =>
      (/^[\d.,]+$/.test(words) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) ||
      (/[\p{L}\d]-$/u.test(before) && /^-[\p{L}\d]/u.test(after)) ||
      (NUMERAL.test(words) && /\p{L}-?$/u.test(before)),
  },
  {
    // `[2015] ECR I-1`, `[1998] AC 12`, `[2012] EWCA Civ 4`
    name: 'law-report',
    when: 'always',
    matches: ({ words, after }) =>
      /^(?:1[89]|20)\d{2}(?:[-–]\d{2,4})?$/.test(words) &&
      /^ (?:\d{1,2} )?\p{Lu}[\p{L}.&]*\p{Lu}[\p{L}.&]*(?: |$)/u.test(after),
  },
  { name: 'document-symbol', when: 'without-negotiation', matches: ({ words }) => SYMBOL.test(words) },
  {
    // `[2009/15]`, `[L 131/57]`: a number in a series
    name: 'number-in-a-series',
    when: 'without-negotiation',
    matches: ({ words }) => /^(?:\p{Lu}{1,3} )?\d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,3})?$/u.test(words),
  },
];
