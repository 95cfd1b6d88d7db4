import type { LanguageData } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/** Italian, with the words of the European Union and of Switzerland. */
export const it: LanguageData = {
  headed: {
    preamble: ['preambolo'],
    part: ['parte'],
    chapter: ['capo', 'capitolo'],
    title: ['titolo'],
    section: ['sezione'],
    subsection: ['sottosezione'],
    article: ['articolo', 'art.', 'regola', 'principio'],
    annex: ['allegato', 'appendice'],
  },
  articles: ['articoli', 'artt.'],
  annexed: ['protocollo', 'protocollo facoltativo'],
  notes: ['nota interpretativa', 'note interpretative', 'note esplicative'],
  options: ['opzione', 'variante', 'alternativa'],
  suboptions: ['sotto-opzione', 'sottoopzione', 'sub-opzione', 'sottovariante'],
  shared: ['comuni alle', 'comune alle', 'comuni a'],
  cited: {
    chapter: ['cap.'],
    recital: ['considerando'],
    paragraph: ['paragrafo', 'par.', 'comma', 'co.'],
    subparagraph: ['lettera', 'lett.', 'capoverso', 'cpv.'],
    item: ['punto', 'numero'],
    note: ['nota'],
  },
  of: ['della', 'dello', 'dell’', "dell'", 'del', 'di'],
  added: ['nuovo', 'nuova'],
  undecided: ['da determinare', 'da definire'],
  numbers: {
    ones: words(
      'uno|una|unico|unica|primo|prima due|secondo|seconda tre|terzo|terza quattro|quarto|quarta cinque|quinto|quinta sei|sesto|sesta sette|settimo|settima otto|ottavo|ottava nove|nono|nona dieci|decimo|decima undici|undicesimo|undicesima dodici|dodicesimo|dodicesima tredici|tredicesimo|tredicesima quattordici|quattordicesimo|quattordicesima quindici|quindicesimo|quindicesima sedici|sedicesimo|sedicesima diciassette|diciassettesimo|diciassettesima diciotto|diciottesimo|diciottesima diciannove|diciannovesimo|diciannovesima',
    ),
    tens: words(
      'venti|ventesimo|ventesima trenta|trentesimo|trentesima quaranta|quarantesimo|quarantesima cinquanta|cinquantesimo|cinquantesima sessanta|sessantesimo|sessantesima settanta ottanta novanta',
    ),
    stems: words('venti trenta quaranta cinquanta sessanta'),
    joined: ['T1'],
  },
  title: {
    openers: words(
      'il lo la i gli le l’ un uno una ogni ciascuna ciascuno tutte tutti nessuna nessun nulla se quando in nel nella per con senza salvo fatto ai alle al questo questa questi queste qualora dopo prima fino',
    ),
    unfinished: words(
      'di del della dei delle degli dell’ e o a al alla ai alle in nel nella per su sul sulla tra fra con un una suo sua loro senza che il lo la i gli le relativo relativa relativi relative contro secondo',
    ),
  },
  common: words('il di che gli della per nel alla dei con sono una ogni le delle'),
  months: words(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
};
