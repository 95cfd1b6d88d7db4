import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** English. `regulation`, `rule`, `standard` and the like are what annexes, codes and declarations call their articles. */
export const en: LanguageData = {
  headed: {
    preamble: ['preamble'],
    part: ['part'],
    chapter: ['chapter'],
    title: ['title'],
    section: ['section', 'sect.', 'sec.'],
    subsection: ['subsection', 'sub-section'],
    article: [
      'article',
      'art.',
      'art',
      'regulation',
      'rule',
      'principle',
      'standard',
      'guideline',
      'draft article',
    ],
    annex: ['annex', 'appendix', 'schedule', 'attachment'],
  },
  articles: ['articles', 'arts.'],
  annexed: ['protocol', 'optional protocol'],
  notes: [
    'interpretative note',
    'interpretive note',
    'explanatory note',
    'notes on articles',
    'notes on specific articles',
    'notes on the articles',
  ],
  options: ['option', 'alternative', 'alt.', 'alt', 'variant'],
  suboptions: ['sub-option', 'suboption', 'sub option', 'sub-alternative', 'sub-variant'],
  shared: ['common to', 'common for', 'common in'],
  cited: {
    // A heading without a known word is called a division; nothing prints it so.
    division: ['division'],
    chapter: ['chap.', 'ch.'],
    article: ['reg.'],
    annex: ['ann.'],
    recital: ['recital', 'preambular paragraph', 'preambular para.', 'preambular para', 'pp', 'pp.'],
    paragraph: ['paragraph', 'para', 'para.', 'par', 'par.', '§', 'op', 'clause', 'cl.'],
    subparagraph: [
      'subparagraph',
      'sub-paragraph',
      'subpara',
      'subpara.',
      'sub-para.',
      'sub-para',
      'sub-clause',
      'subclause',
    ],
    item: ['item', 'point', 'letter', 'lit.', 'litt.'],
    note: ['note', 'footnote', 'fn'],
  },
  of: ['of the', 'of'],
  added: ['new'],
  undecided: ['tbd', 'tbc', 'to be determined', 'to be decided', 'to be numbered'],
  numbered: ['attachment'],
  suffixes: { quinque: 'quinquies' },
  numbers: {
    ones: words(
      'one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth',
    ),
    tens: words(
      'twenty|twentieth thirty|thirtieth forty|fortieth fifty|fiftieth sixty|sixtieth seventy|seventieth eighty|eightieth ninety|ninetieth',
    ),
    stems: words('twenty thirty forty fifty sixty'),
    joined: ['T-1', 'T 1'],
  },
  title: {
    openers: words(
      'the this these those each every all any no none in for if when where whenever wherever except subject without notwithstanding nothing upon on as at by unless pursuant with it its a an there within after before to such until should while having recognizing pending during parties states article articles',
    ),
    unfinished: words(
      'of the to and or in for by with on under from a an between at as into through within upon concerning regarding relating its their other all any per',
    ),
  },
  common: words('the of and to in shall that for with by this any which be such'),
  months: words('january february march april may june july august september october november december'),
};
