/** How French refers to provisions, see `../words.ts`. */
import type { ReferenceWords } from '../words.ts';

export const fr: ReferenceWords = {
  otherArticles: ['règle|norme|principe', 'règles|normes|principes'],
  kinds: [
    ['annex', 'annexe|appendice', 'annexes|appendices'],
    ['part', 'partie', 'parties'],
    ['title', 'titre', 'titres'],
    ['chapter', 'chapitre', 'chapitres'],
    ['section', 'section', 'sections'],
    ['subsection', 'sous-section', 'sous-sections'],
    ['article', 'article|art\\.', 'articles|arts\\.'],
    ['paragraph', 'paragraphe|par\\.', 'paragraphes'],
    ['subparagraph', 'alinéa|lettre|let\\.', 'alinéas|lettres'],
    ['item', 'point', 'points'],
  ],
  and: 'et|ou|et/ou|ainsi que',
  to: 'à',
  of: "de l['’]|de la|des|du|de|à l['’]|à la|au|aux",
  leads: [
    ['de ', "du |de l['’]|de la |des |de "],
    ['à ', "au |à l['’]|à la |aux |à "],
    ['', "le |la |l['’]|les "],
  ],
  own: "(?:de|à|dans) (?:la présente|le présent|l['’]actuelle?)|(?:du|au) présent|de cet?te?",
  scopes: [
    ['treaty', 'convention|accord|protocole|traité|statut|pacte|charte'],
    ['annex', 'annexe|appendice'],
    ['part', 'partie'],
    ['chapter', 'chapitre'],
    ['section', 'section'],
    ['article', 'article'],
    ['paragraph', 'paragraphe'],
    ['subparagraph', 'alinéa'],
  ],
  that: 'dudit \\p{L}+|de ladite \\p{L}+|du même \\p{L}+|de ces \\p{L}+',
  foreign: "(?:de l['’]|de la|du|des|de|d['’]|communs? aux|communs? à la)",
  instrument:
    'conventions?|chartes?|pactes?|protocoles?|accords?|traités?|statuts?|constitution|règlements?|règles|déclarations?|résolutions?|décisions?|directives?|codes?|lois?',
  counted:
    'jours?|semaines?|mois|ans?|années?|heures?|pour cent|%|°|degrés?|états?|membres?|milles?|kilomètres?|mètres?|tonnes?',
  its: '(?:,? (?:et )?(?:notamment|en particulier|y compris|surtout))?,? (?:en |de |par )?(?:son|sa|ses|leurs?)|,? (?:et )?(?:notamment|en particulier|y compris|surtout)(?: à| de)?(?: l[ea]s?)?',
  goesOn:
    'au|aux|à|dans|de|du|des|est|sont|soit|soient|a|ont|peut|peuvent|doit|doivent|ne|n’|se|s’|et|ou|mais|par|pour|en|sur|sous|avec|sans|qui|que|si|lorsque|quand|ci-dessus|ci-dessous|ainsi|pendant|avant|après|entre|comme|dont',
  from: 'de|du',
};
