import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** Spanish, with the words for lines of Latin American treaties (`numeral`, `literal`, `inciso`). */
export const es: LanguageData = {
  headed: {
    preamble: ['preámbulo'],
    part: ['parte'],
    chapter: ['capítulo'],
    title: ['título'],
    section: ['sección'],
    subsection: ['subsección'],
    article: ['artículo', 'art.', 'art', 'regla', 'principio', 'proyecto de artículo'],
    annex: ['anexo', 'apéndice'],
  },
  articles: ['artículos', 'arts.'],
  annexed: ['protocolo', 'protocolo facultativo'],
  notes: [
    'nota interpretativa',
    'notas interpretativas',
    'nota explicativa',
    'notas explicativas',
    'notas sobre los artículos',
    'notas sobre artículos',
  ],
  options: ['opción', 'variante', 'alternativa'],
  suboptions: ['subopción', 'sub-opción', 'subvariante', 'subalternativa'],
  shared: ['comunes a', 'común a', 'comunes para'],
  cited: {
    chapter: ['cap.'],
    recital: ['considerando'],
    paragraph: ['párrafo', 'párr.', 'pár.', 'numeral', 'num.', 'núm.', 'número'],
    subparagraph: ['apartado', 'apdo.', 'ap.', 'fracción', 'literal', 'lit.', 'inciso', 'inc.'],
    item: ['letra', 'punto', 'subinciso', 'acápite'],
    note: ['nota'],
  },
  of: ['de la', 'del', 'de los', 'de'],
  added: ['nuevo', 'nueva'],
  undecided: ['por determinar', 'por decidir'],
  numbers: {
    ones: [
      ...words(
        'uno|una|único|única|primero|primera|primer dos|segundo|segunda tres|tercero|tercera|tercer cuatro|cuarto|cuarta cinco|quinto|quinta seis|sexto|sexta siete|séptimo|séptima ocho|octavo|octava nueve|noveno|novena|nono diez|décimo|décima',
      ),
      'once|undécimo|undécima|decimoprimero|decimoprimera|décimo primero|décima primera',
      'doce|duodécimo|duodécima|decimosegundo|decimosegunda|décimo segundo|décima segunda',
      'trece|decimotercero|decimotercera|decimotercer|décimo tercero|décima tercera',
      'catorce|decimocuarto|decimocuarta|décimo cuarto|décima cuarta',
      'quince|decimoquinto|decimoquinta|décimo quinto|décima quinta',
      'dieciséis|decimosexto|decimosexta|décimo sexto|décima sexta',
      'diecisiete|decimoséptimo|decimoséptima|décimo séptimo|décima séptima',
      'dieciocho|decimoctavo|decimoctava|décimo octavo|décima octava',
      'diecinueve|decimonoveno|decimonovena|décimo noveno|décima novena',
    ],
    tens: words(
      'veinte|vigésimo|vigésima treinta|trigésimo|trigésima cuarenta|cuadragésimo|cuadragésima cincuenta|quincuagésimo|quincuagésima sesenta|sexagésimo|sexagésima setenta ochenta noventa',
    ),
    stems: words(
      'vigésimo|vigésima trigésimo|trigésima|treinta_y cuadragésimo|cuadragésima|cuarenta_y quincuagésimo|quincuagésima|cincuenta_y sexagésimo|sexagésima|sesenta_y',
    ).map(stem => stem.replaceAll('_', ' ')),
    joined: ['T 1'],
  },
  title: {
    openers: words(
      'el la los las lo un una cada todo toda todos todas ningún ninguna ninguno nada si cuando en para por con sin salvo a al no se este esta estos estas esos dichos dicha ante ni sobre conforme siempre a los será serán toda además antes después con hasta entre',
    ),
    unfinished: words(
      'de del la el los las y o e u a al en por para sobre entre con un una su sus sin que relativo relativa relativos relativas bajo contra desde según',
    ),
  },
  common: words('los el las del por una con para sus al presente parte o y en'),
  months: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  ),
};
