import { CONVENTION, type ConceptWords } from './types.ts';

/** French. `légalité des incriminations` and `nécessité de mener` are no principles. */
export const fr: ConceptWords = {
  source: CONVENTION,
  words: {
    legality: [
      'principes? de (?:la )?légalité',
      "légalité(?! d(?:es?|u|e la|e l)[ ’'])",
      '(?:prévue?s?|établie?s?|fixée?s?) par la loi',
    ],
    necessity: [
      'principes? (?:de (?:la )?(?:légalité|proportionnalité),? (?:et )?){0,2}de (?:la )?nécessité',
      'nécessité,? (?:et )?(?:de |la |de la )?(?:proportionnalité|légalité)',
      '(?:proportionnalité|légalité),? (?:et )?(?:de |la |de la )?nécessité',
      'nécessaires? et proportionnée?s?',
      'nécessaires? dans une société démocratique',
    ],
    proportionality: ['proportionnalité', 'proportionnée?s?'],
    'non-discrimination': [
      'non-discrimination',
      'non discriminatoires?',
      'sans (?:aucune )?(?:distinction|discrimination)',
    ],
    'legitimate-aim': ['(?:but|objectif|fin)s? légitimes?'],
    'prior-authorisation': [
      'autorisation (?:judiciaire )?préalable',
      'autorisation judiciaire',
      'mandats? judiciaires?',
      "autorisation d['’]un (?:juge|tribunal)",
    ],
    'independent-review': [
      'contrôle (?:judiciaire|juridictionnel|indépendant)',
      'supervision (?:judiciaire|indépendante)',
      'organe indépendant',
    ],
    'effective-remedy': ['recours (?:utiles?|effectifs?|efficaces?)'],
    transparency: ['transparen(?:ce|te?s?)'],
    'user-notification': [
      'notification (?:aux|des) (?:utilisateurs|personnes)',
      '(?<!pas )(?<!pas en )(?:informer|notifier|aviser) (?:la|les) personnes? (?:concernées?|utilisatrices?)',
      'personnes? (?:concernées?|utilisatrices?) (?:est|sont) (?:informées?|avisées?)',
    ],
    'limits-of-scope-and-duration': [
      'limit(?:e|es|ation|ations) (?:de|à) (?:son|sa|la|leur) (?:champ|portée|durée)',
      'limit(?:e|ation)s? (?:du|des) (?:champ|durées?)',
    ],
    'human-rights-compliance': [
      'conform(?:e|es|ité|ément) (?:[\\p{L}’,-]+ ){0,12}droits (?:de l.homme|humains)',
    ],
    'human-rights-consistency': ['compatibles? avec (?:[\\p{L}’,-]+ ){0,12}droits (?:de l.homme|humains)'],
    refusal: [
      '(?:être|peut|peuvent) (?:aussi |également )?refus(?:er|ée?s?)',
      'refuser (?:de fournir|une aide)',
      'être (?:rejetée|refusée) que',
      '(?:droit de|peut|peuvent) rejeter',
      'motifs? de refus',
    ],
    'security-researchers': [
      'chercheu(?:rs?|ses?) en sécurité',
      'recherches? dans le domaine de la sécurité',
      'essais? autorisés?',
    ],
    journalists: ['journalis(?:tes?|me|tiques?)'],
    whistleblowers: ["lanceu(?:rs?|ses?) d['’]alerte"],
    children: ["droits de l['’]enfant", 'droits des enfants', "intérêt supérieur de l['’]enfant"],
    'gender-equality': [
      'égalité (?:des (?:sexes|genres)|entre les (?:sexes|femmes))',
      '(?:questions|perspective) de genre',
      'autonomisation des femmes',
    ],
    'indigenous-peoples': ['peuples autochtones'],
  },
};
