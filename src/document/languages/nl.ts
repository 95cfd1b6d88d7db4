import type { CitationWords } from './types.ts';

const words = (list: string): string[] => list.split(' ');

/**
 * Dutch, for citations only: what lawyers in the Netherlands and in Belgium call the provisions of a treaty, after the
 * Aanwijzingen voor de regelgeving (3.27 to 3.30) and the Interinstitutionele schrijfwijzer of the European Union. No
 * draft is read by these words.
 */
export const nl: CitationWords = {
  cited: {
    preamble: ['preambule', 'considerans', 'aanhef'],
    part: ['deel'],
    chapter: ['hoofdstuk'],
    title: ['titel'],
    section: ['afdeling', 'paragraaf'],
    article: ['artikel', 'art.'],
    annex: ['bijlage', 'aanhangsel'],
    recital: ['overweging'],
    paragraph: ['lid'],
    subparagraph: ['onderdeel', 'onder', 'sub', 'letter', 'alinea'],
    item: ['punt', 'streepje'],
    note: ['voetnoot'],
  },
  ordinals: words(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
  ),
};
