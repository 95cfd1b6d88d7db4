import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** Portuguese, in the spellings of Portugal and of Brazil. Articles are counted `Artigo 1.º` or `Art. 1º`. */
export const pt: LanguageData = {
  headed: {
    preamble: ['preâmbulo'],
    part: ['parte'],
    chapter: ['capítulo'],
    title: ['título'],
    section: ['secção', 'seção'],
    subsection: ['subsecção', 'subseção'],
    article: ['artigo', 'art.', 'regra', 'princípio', 'projeto de artigo'],
    annex: ['anexo', 'apêndice'],
  },
  articles: ['artigos', 'arts.'],
  annexed: ['protocolo', 'protocolo facultativo'],
  notes: ['nota interpretativa', 'notas interpretativas', 'notas explicativas'],
  options: ['opção', 'variante', 'alternativa'],
  suboptions: ['subopção', 'sub-opção', 'subvariante'],
  shared: ['comuns às', 'comum às', 'comuns a'],
  cited: {
    chapter: ['cap.'],
    recital: ['considerando'],
    paragraph: ['parágrafo', 'número', 'n.º', 'nº', 'n.o', 'par.'],
    subparagraph: ['alínea', 'al.', 'inciso'],
    item: ['subalínea', 'item', 'ponto'],
    note: ['nota', 'nota de rodapé'],
  },
  of: ['do', 'da', 'de'],
  added: ['novo', 'nova'],
  undecided: ['a determinar', 'por determinar'],
  taken: [
    'ter em',
    'ter o',
    'ter a',
    'ter os',
    'ter as',
    'ter um',
    'ter uma',
    'ter por',
    'ter como',
    'ter acesso',
    'ter direito',
    'ter lugar',
    'ter sido',
    'ter conhecimento',
    'ter efeito',
    'ter presente',
  ],
  numbers: {
    ones: [
      ...words(
        'um|uma|único|única|primeiro|primeira dois|duas|segundo|segunda três|terceiro|terceira quatro|quarto|quarta cinco|quinto|quinta seis|sexto|sexta sete|sétimo|sétima oito|oitavo|oitava nove|nono|nona dez|décimo|décima',
      ),
      'onze|décimo primeiro|décima primeira',
      'doze|décimo segundo|décima segunda',
      'treze|décimo terceiro|décima terceira',
      'catorze|quatorze|décimo quarto|décima quarta',
      'quinze|décimo quinto|décima quinta',
      'dezasseis|dezesseis|décimo sexto|décima sexta',
      'dezassete|dezessete|décimo sétimo|décima sétima',
      'dezoito|décimo oitavo|décima oitava',
      'dezanove|dezenove|décimo nono|décima nona',
    ],
    tens: words(
      'vinte|vigésimo|vigésima trinta|trigésimo|trigésima quarenta|quadragésimo|quadragésima cinquenta|quinquagésimo|quinquagésima sessenta|sexagésimo|sexagésima setenta oitenta noventa',
    ),
    stems: words(
      'vinte_e|vigésimo|vigésima trinta_e|trigésimo|trigésima quarenta_e|quadragésimo|quadragésima cinquenta_e|quinquagésimo|quinquagésima sessenta_e',
    ).map(stem => stem.replaceAll('_', ' ')),
    joined: ['T 1'],
  },
  title: {
    openers: words(
      'o a os as um uma cada todo toda todos todas nenhum nenhuma nada se quando em no na nos nas para por com sem salvo ao à aos às este esta estes estas ante nem sobre conforme sempre será serão antes após depois até',
    ),
    unfinished: words(
      'de do da dos das e ou a ao à aos às em no na nos nas para por sobre entre com um uma seu sua seus suas sem que relativo relativa relativos relativas sob contra segundo o os as',
    ),
  },
  common: words('os da em para uma ao dos das ou com não pela pelo cada são'),
  months: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
};
