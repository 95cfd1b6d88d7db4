/** The concepts, as data. They are found by words: what is said with other words is missed, and every place is shown. */
import type { Concept } from './types.ts';

const EFF = 'Electronic Frontier Foundation, analysis of the February 2024 text';
const WIKIMEDIA = 'Wikimedia Foundation, statement of 2024';
const HRW = 'Human Rights Watch, commentary of August 2024';
const NECESSARY =
  'Principles on communications surveillance (“Necessary and Proportionate”), supported by civil society';

export const CONCEPTS: readonly Concept[] = [
  {
    id: 'legality',
    title: 'legality',
    meaning:
      'A limit on rights must be laid down by law. “In accordance with domestic law” alone does not count.',
    source: `${EFF}; ${NECESSARY}`,
    words: {
      en: ['(?:principles? of )?legality', '(?:prescribed|provided for|established|laid down) by law'],
      fr: ['(?:principe de )?légalité', 'prévue?s? par la loi'],
    },
  },
  {
    id: 'necessity',
    title: 'necessity',
    meaning: 'A limit on rights must be necessary for its aim.',
    source: `${EFF}; ${NECESSARY}`,
    words: {
      en: [
        '(?:principles? of )?necessity',
        'necessary and proportionate',
        'necessary in a democratic society',
      ],
      fr: ['(?:principe de )?nécessité', 'nécessaires? et proportionnée?s?'],
    },
  },
  {
    id: 'proportionality',
    title: 'proportionality',
    meaning: 'A limit on rights must be proportionate to its aim.',
    source: `${EFF}; ${NECESSARY}`,
    words: { en: ['proportionality', 'proportionate(?:ly)?'], fr: ['proportionnalité', 'proportionnée?s?'] },
  },
  {
    id: 'non-discrimination',
    title: 'non-discrimination',
    meaning:
      'Nobody is treated worse for who they are or what they believe. A ground for refusal because of persecution does not count.',
    source: EFF,
    words: {
      en: ['non-discrimination', 'non-discriminatory', 'without (?:any )?(?:distinction|discrimination)'],
      fr: ['non-discrimination', 'sans (?:aucune )?(?:distinction|discrimination)'],
    },
  },
  {
    id: 'legitimate-aim',
    title: 'legitimate aim',
    meaning: 'A limit on rights needs a purpose that human rights law accepts.',
    source: NECESSARY,
    words: { en: ['legitimate (?:aims?|purposes?|objectives?)'], fr: ['(?:but|objectif)s? légitimes?'] },
  },
  {
    id: 'prior-authorisation',
    title: 'prior judicial authorisation',
    meaning: 'A court or another independent body must authorise a measure before it is taken.',
    source: `${EFF}; ${HRW}`,
    words: {
      en: [
        '(?:prior|previous) (?:judicial |independent )*(?:authori[sz]ation|approval)',
        'judicial authori[sz]ation',
        '(?:judicial|court) warrants?',
        'warrant of a (?:court|judge)',
        'authori[sz]ed (?:beforehand )?by a (?:court|judge)',
      ],
      fr: ['autorisation (?:judiciaire )?préalable', 'autorisation judiciaire'],
    },
  },
  {
    id: 'independent-review',
    title: 'independent review',
    meaning: 'A court or another independent body reviews a measure.',
    source: EFF,
    words: {
      en: [
        '(?:judicial|independent)(?: or other independent)? review',
        'review by (?:a court|an? (?:other )?independent)',
        'independent (?:body|supervision|oversight)',
      ],
      fr: ['contrôle (?:judiciaire|indépendant)', 'supervision indépendante'],
    },
  },
  {
    id: 'effective-remedy',
    title: 'effective remedy',
    meaning: 'A person whose rights were violated can obtain redress.',
    source: EFF,
    words: { en: ['(?:right to an )?effective remed(?:y|ies)'], fr: ['recours (?:utiles?|effectifs?)'] },
  },
  {
    id: 'transparency',
    title: 'transparency',
    meaning: 'The public can learn how powers are used.',
    source: NECESSARY,
    words: { en: ['transparen(?:cy|t)', 'public reports? on'], fr: ['transparen(?:ce|te?s?)'] },
  },
  {
    id: 'user-notification',
    title: 'notice to those concerned',
    meaning: 'The people whose data are collected are notified. Notice between States does not count.',
    source: `${WIKIMEDIA}; ${HRW}`,
    words: {
      en: [
        'user notification',
        'notif(?:y|ication of|ied to) (?:the )?(?:users?|persons? concerned|individuals?|subscribers?|data subjects?)',
        '(?:users?|persons? concerned|individuals?|subscribers?|data subjects?) (?:shall|should|may|must) be (?:notified|informed)',
      ],
      fr: ['notification (?:aux|des) (?:utilisateurs|personnes)'],
    },
  },
  {
    id: 'limits-of-scope-and-duration',
    title: 'limits of scope and duration',
    meaning: 'The scope and duration of a measure are limited.',
    source: EFF,
    words: {
      en: [
        'limit(?:ation)?s? (?:of|on|to) (?:the )?(?:scope|duration)',
        'scope and (?:the )?duration',
        'limits on how far and how long',
      ],
      fr: ['limit(?:e|es|ation|ations) (?:de|à) (?:son|sa|la|leur) (?:champ|portée|durée)'],
    },
  },
  {
    id: 'human-rights-compliance',
    title: 'duty to comply with human rights law',
    meaning:
      'Measures must comply with human rights law; “consistent with” is weaker and a separate concept.',
    source: `${EFF}; ${HRW}`,
    words: {
      en: [
        '(?:comply|complies|compliance|conform|conformity|accordance) with (?:[\\p{L}’,-]+ ){0,6}human rights',
      ],
      fr: ['conform(?:e|es|ité|ément) (?:[\\p{L}’,-]+ ){0,6}droits (?:de l.homme|humains)'],
    },
  },
  {
    id: 'human-rights-consistency',
    title: 'consistency with human rights law',
    meaning: 'Measures are to be consistent with human rights law.',
    source: `${EFF}; ${HRW}`,
    words: {
      en: [
        '(?:consistent|consistency) with (?:[\\p{L}’,-]+ ){0,6}human rights',
        'in keeping with (?:[\\p{L}’,-]+ ){0,4}human rights',
      ],
      fr: ['compatibles? avec (?:[\\p{L}’,-]+ ){0,6}droits (?:de l.homme|humains)'],
    },
  },
  {
    id: 'refusal',
    title: 'grounds of refusal',
    meaning: 'Assistance may or must be refused. Optional if a Party may refuse, present if it shall.',
    source: `${EFF}; ${HRW}`,
    words: {
      en: [
        '(?:be|to|also) refused?(?! (?:bail|entry))',
        '(?:shall|may|must) (?:also )?(?:refuse|decline|deny)',
        'grounds? (?:of|for) refusal',
      ],
      fr: ['(?:être|peut) refusée?', 'motifs? de refus'],
    },
  },
  {
    id: 'security-researchers',
    title: 'security researchers',
    meaning: 'People who look for vulnerabilities in good faith are mentioned or protected.',
    source: EFF,
    words: {
      en: ['(?:security|good.faith) research(?:ers?)?', 'authori[sz]ed testing', 'testing or protection of'],
      fr: ['chercheurs? en sécurité', 'essais? autorisés?'],
    },
  },
  {
    id: 'journalists',
    title: 'journalists',
    meaning: 'Journalists or their sources are mentioned.',
    source: EFF,
    words: { en: ['journalis(?:ts?|m|tic)', 'the press(?= )'], fr: ['journalis(?:tes?|me|tiques?)'] },
  },
  {
    id: 'whistleblowers',
    title: 'whistleblowers',
    meaning: 'People who report wrongdoing are mentioned.',
    source: EFF,
    words: {
      en: ['whistle-?blow(?:ers?|ing)', 'reporting persons?'],
      fr: ["lanceu(?:rs?|ses?) d['’]alerte"],
    },
  },
  {
    id: 'children',
    title: 'rights of the child',
    meaning:
      'The rights of children, or their exemption from punishment. Children mentioned only as victims do not count.',
    source: HRW,
    words: {
      en: ['rights of (?:the child|children)', 'best interests? of the child', 'what children do with'],
      fr: ["droits de l['’]enfant", "intérêt supérieur de l['’]enfant"],
    },
  },
  {
    id: 'gender-equality',
    title: 'gender equality',
    meaning: 'Equality of women and men, or a gender perspective.',
    source: 'Paris Agreement, preamble and articles 7 and 11',
    words: {
      en: [
        'gender (?:equality|perspective|responsive|sensitive)',
        'gender-(?:responsive|sensitive)',
        'empowerment of women',
      ],
      fr: ['égalité (?:des sexes|entre les (?:sexes|femmes))'],
    },
  },
  {
    id: 'indigenous-peoples',
    title: 'indigenous peoples',
    meaning: 'Indigenous peoples or their knowledge are mentioned.',
    source: 'Paris Agreement and BBNJ Agreement, preambles',
    words: { en: ['indigenous peoples?'], fr: ['peuples autochtones'] },
  },
];
