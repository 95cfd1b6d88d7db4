import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** French, with the habits of the League of Nations (`Article Ier`) and of the Council of Europe. */
export const fr: LanguageData = {
  headed: {
    preamble: ['préambule'],
    part: ['partie'],
    chapter: ['chapitre'],
    title: ['titre'],
    section: ['section'],
    subsection: ['sous-section'],
    article: ['article', 'art.', 'art', 'règle', 'principe', 'projet d’article', "projet d'article"],
    annex: ['annexe', 'appendice'],
  },
  articles: ['articles', 'art.'],
  annexed: ['protocole', 'protocole facultatif'],
  notes: [
    'note interprétative',
    'notes interprétatives',
    'note explicative',
    'notes explicatives',
    'notes sur les articles',
    'notes relatives aux articles',
  ],
  options: ['option', 'variante'],
  suboptions: ['sous-option', 'sous-variante'],
  shared: ['communes aux', 'commune aux', 'communes à', 'commune à'],
  cited: {
    recital: ['considérant'],
    paragraph: ['paragraphe', 'par.', 'parag.', 'chiffre', 'ch.', 'n°'],
    subparagraph: ['alinéa', 'al.', 'sous-paragraphe', 'sous-alinéa'],
    item: ['lettre', 'let.', 'point', 'litt.', 'tiret'],
    note: ['note de bas de page'],
  },
  of: ['de l’', "de l'", 'de la', 'des', 'de', 'du'],
  added: ['nouvel', 'nouveau', 'nouvelle'],
  undecided: ['à déterminer', 'à préciser'],
  numbers: {
    ones: words(
      'un|une|premier|première|unième deux|deuxième|second|seconde trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième treize|treizième quatorze|quatorzième quinze|quinzième seize|seizième dix-sept|dix-septième dix-huit|dix-huitième dix-neuf|dix-neuvième',
    ),
    tens: words(
      'vingt|vingtième trente|trentième quarante|quarantième cinquante|cinquantième soixante|soixantième soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix',
    ),
    stems: words('vingt trente quarante cinquante soixante'),
    joined: ['T-1', 'T et 1'],
  },
  title: {
    openers: words(
      "le la les l’ l' un une ce cet cette ces chaque tout toute toutes tous aucun aucune nul si lorsque lorsqu’ en dans pour par sur sous sans sauf nonobstant conformément aux au à afin il elle nul rien dès après avant pendant toutefois quiconque sous ni chacune chacun outre",
    ),
    unfinished: words(
      'de du des la le les l’ d’ et ou à au aux en par pour sur dans entre avec un une sa son ses leur leurs sous sans que dont relatif relative relatifs relatives concernant',
    ),
  },
  common: words('les des le et du une dans pour par aux sur est présente partie au'),
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
};
