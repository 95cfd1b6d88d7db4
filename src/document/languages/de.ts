import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** Ordinals with the endings that stand in headings: `Erster Abschnitt`, `Zweites Kapitel`, `Dritter Teil`, `Erste Anlage`. */
const ordinal = (stem: string) => `${stem}e|${stem}er|${stem}es`;

/**
 * German, with the words of Germany, Austria and Switzerland. A division may be counted before its name, in digits
 * with a point (`1. Abschnitt`) or in words (`Erster Teil`).
 */
export const de: LanguageData = {
  headed: {
    preamble: ['präambel', 'praeambel'],
    part: ['teil'],
    chapter: ['kapitel', 'hauptstück'],
    title: ['titel'],
    section: ['abschnitt'],
    subsection: ['unterabschnitt'],
    article: ['artikel', 'art.', 'regel', 'grundsatz'],
    annex: ['anhang', 'anlage', 'beilage'],
  },
  articles: ['artikel', 'art.'],
  annexed: ['protokoll', 'fakultativprotokoll'],
  notes: ['auslegungsvermerk', 'auslegungserklärung', 'erläuternde anmerkung'],
  options: ['option', 'variante', 'alternative'],
  suboptions: ['unteroption', 'untervariante'],
  shared: ['gemeinsame', 'gemeinsam für', 'gelten für'],
  cited: {
    chapter: ['kap.'],
    section: ['abschn.'],
    annex: ['anh.'],
    recital: ['erwägungsgrund'],
    paragraph: ['absatz', 'abs.', 'ziffer', 'ziff.', 'abs'],
    subparagraph: ['unterabsatz', 'uabs.', 'buchstabe', 'buchst.', 'buchst', 'bst.', 'lit.'],
    item: ['nummer', 'nr.', 'doppelbuchstabe', 'doppelbuchst.', 'spiegelstrich'],
    note: ['fußnote', 'fussnote', 'fn.'],
  },
  genitives: {
    part: ['teils', 'teiles'],
    chapter: ['kapitels'],
    section: ['abschnitts', 'abschnittes'],
    article: ['artikels'],
    annex: ['anhangs', 'anhanges'],
    paragraph: ['absatzes'],
  },
  forms: words('artikeln absätze absätzen buchstaben nummern ziffern kapiteln abschnitten'),
  of: ['des', 'der'],
  added: ['neuer', 'neue', 'neues', 'neu'],
  undecided: ['noch festzulegen'],
  numbers: {
    ones: [
      `eins|ein|${ordinal('erst')}`,
      `zwei|${ordinal('zweit')}`,
      `drei|${ordinal('dritt')}`,
      `vier|${ordinal('viert')}`,
      `fünf|${ordinal('fünft')}`,
      `sechs|${ordinal('sechst')}`,
      `sieben|${ordinal('siebent')}|${ordinal('siebt')}`,
      `acht|${ordinal('acht')}`,
      `neun|${ordinal('neunt')}`,
      `zehn|${ordinal('zehnt')}`,
      `elf|${ordinal('elft')}`,
      `zwölf|${ordinal('zwölft')}`,
      ...words('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn').map(
        word => `${word}|${ordinal(`${word}t`)}`,
      ),
    ],
    tens: words('zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig').map(
      forms =>
        `${forms}|${forms
          .split('|')
          .map(form => ordinal(`${form}st`))
          .join('|')}`,
    ),
    stems: words('zwanzig dreißig|dreissig vierzig fünfzig sechzig'),
    joined: ['1undT'],
  },
  title: {
    openers: words(
      'der die das den dem des dieser diese dieses jeder jede jedes alle kein keine keiner ein eine einer im in ist sind bei beim wenn wird werden zur zum zu für auf nach vor sofern soweit unbeschadet vorbehaltlich ungeachtet nichts sie er es',
    ),
    unfinished: words(
      'der die das den dem des und oder von zu zur zum in im an am auf für mit bei nach über durch unter zwischen aus ein eine einer eines sowie betreffend',
    ),
  },
  common: words('der die und des den dem eine nach oder von nicht durch im zu mit'),
  months: words('januar|jänner februar märz april mai juni juli august september oktober november dezember'),
};
