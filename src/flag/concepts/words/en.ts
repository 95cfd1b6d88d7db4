import { CONVENTION, type ConceptWords } from './types.ts';

/** English. Bare “necessity” and “legality of conduct” are no principles; “not to notify the user” is no notice. */
export const en: ConceptWords = {
  source: `The organizations named with each concept, and ${CONVENTION}`,
  words: {
    legality: [
      'principles? of legality',
      'legality(?! of)',
      '(?:prescribed|provided for|established|laid down) by law',
    ],
    necessity: [
      'principles? of (?:(?:legality|proportionality),? (?:and )?){0,2}necessity',
      '(?:legality|proportionality),? (?:and )?necessity',
      'necessity,? (?:and )?(?:legality|proportionality)',
      'necessary and proportionate',
      'necessary in a democratic society',
    ],
    proportionality: ['proportionality', 'proportionate(?:ly)?'],
    'non-discrimination': [
      'non-discrimination',
      'non-discriminatory',
      'without (?:any )?(?:distinction|discrimination)',
    ],
    'legitimate-aim': ['legitimate (?:aims?|purposes?|objectives?)'],
    'prior-authorisation': [
      '(?:prior|previous) (?:judicial |independent )*(?:authori[sz]ation|approval)',
      'judicial authori[sz]ation',
      '(?:judicial|court) warrants?',
      'warrant of a (?:court|judge)',
      'authori[sz]ed (?:beforehand )?by a (?:court|judge)',
    ],
    'independent-review': [
      '(?:judicial|independent)(?: or other independent)? review',
      'review by (?:a court|an? (?:other )?independent)',
      'independent (?:body|supervision|oversight)',
    ],
    'effective-remedy': ['(?:right to an )?effective remed(?:y|ies)'],
    transparency: ['transparen(?:cy|t)', 'public reports? on'],
    'user-notification': [
      'user notification',
      '(?<!not )(?<!not to )notif(?:y|ication of|ied to) (?:the )?(?:users?|persons? concerned|individuals?|subscribers?|data subjects?)',
      '(?:users?|persons? concerned|individuals?|subscribers?|data subjects?) (?:shall|should|may|must) be (?:notified|informed)',
    ],
    'limits-of-scope-and-duration': [
      'limit(?:ation)?s? (?:of|on|to) (?:the )?(?:scope|duration)',
      'scope and (?:the )?duration',
      'limits on how far and how long',
    ],
    'human-rights-compliance': [
      '(?:comply|complies|compliance|conform|conformity|accordance) with (?:[\\p{L}’,-]+ ){0,6}human rights',
    ],
    'human-rights-consistency': [
      '(?:consistent|consistency) with (?:[\\p{L}’,-]+ ){0,6}human rights',
      'in keeping with (?:[\\p{L}’,-]+ ){0,4}human rights',
    ],
    refusal: [
      '(?:be|to|also) refused?(?! (?:bail|entry))',
      '(?:shall|may|must) (?:also )?(?:refuse|decline|deny)',
      'grounds? (?:of|for) refusal',
    ],
    'security-researchers': [
      '(?:security|good.faith) research(?:ers?)?',
      'authori[sz]ed testing',
      'testing or protection of',
    ],
    journalists: ['journalis(?:ts?|m|tic)', 'the press(?= )'],
    whistleblowers: ['whistle-?blow(?:ers?|ing)', 'reporting persons?'],
    children: ['rights of (?:the child|children)', 'best interests? of the child', 'what children do with'],
    'gender-equality': [
      'gender (?:equality|perspective|responsive|sensitive)',
      'gender-(?:responsive|sensitive)',
      'empowerment of women',
    ],
    'indigenous-peoples': ['indigenous peoples?'],
  },
};
