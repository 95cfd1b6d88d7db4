import { CONVENTION, type ConceptWords } from './types.ts';

/** Spanish. */
export const es: ConceptWords = {
  source: CONVENTION,
  words: {
    legality: [
      'principios? de (?:la )?legalidad',
      'legalidad(?! de)',
      '(?:prescrit|previst|establecid|fijad)[oa]s? (?:por|en) (?:la )?ley',
    ],
    necessity: [
      'principios? de (?:la )?(?:(?:legalidad|proporcionalidad),? (?:y )?(?:de )?(?:la )?){0,2}necesidad',
      'necesidad,? (?:y )?(?:de )?(?:la )?(?:proporcionalidad|legalidad)',
      '(?:proporcionalidad|legalidad),? (?:y )?(?:de )?(?:la )?necesidad',
      'necesari[oa]s? y proporcionad[oa]s?',
      'necesari[oa]s? en una sociedad democrática',
    ],
    // `Información proporcionada` is information that was given.
    proportionality: [
      'proporcionalidad',
      '(?:[\\p{L}]+[oae]s?,? (?:y )?)?proporcionad[oa]s? (?:y|a) (?:[\\p{L}]+)',
    ],
    'non-discrimination': [
      'no discriminación',
      'no discriminatori[oa]s?',
      'sin (?:ningún tipo de |ninguna )?(?:distinción|discriminación)(?: alguna)?',
    ],
    'legitimate-aim': ['(?:fin(?:es)?|objetivos?|propósitos?) legítimos?'],
    'prior-authorisation': [
      'autorización (?:judicial )?previa(?! por escrito)',
      'autorización judicial',
      '(?:orden|mandamiento) judicial',
      'autorización de un (?:juez|tribunal)',
    ],
    'independent-review': [
      '(?:revisión|control|examen|supervisión) (?:judicial|independiente)',
      'exámenes independientes',
      'órgano independiente',
    ],
    'effective-remedy': ['recurso (?:efectivo|eficaz)', 'recursos (?:efectivos|eficaces) ante'],
    transparency: ['transparencia', 'transparentes?'],
    'user-notification': [
      '(?<!no )(?:notificar|informar) a (?:las?|los) (?:personas? (?:usuarias?|interesadas?|afectadas?)|usuari[oa]s?|interesad[oa]s?)',
      'notificación a (?:las?|los) (?:personas?|usuari[oa]s?|interesad[oa]s?)',
    ],
    'limits-of-scope-and-duration': [
      '(?:límites?|limitación|limitaciones) (?:del|de la|al|a la|de su) (?:alcance|ámbito|duración)',
    ],
    'human-rights-compliance': [
      'de conformidad con (?:[\\p{L}’,-]+ ){0,13}derechos humanos',
      'conformes? (?:con|a) (?:[\\p{L}’,-]+ ){0,8}derechos humanos',
    ],
    'human-rights-consistency': [
      '(?:compatibles?|coherentes?|en consonancia) con (?:[\\p{L}’,-]+ ){0,13}derechos humanos',
      'se ajuste(?:n)? a (?:[\\p{L}’,-]+ ){0,13}derechos humanos',
    ],
    refusal: [
      '(?:podrá|podrán|puede|pueden) (?:también )?(?:denegar|negar|rechazar)(?:se)?',
      'derecho (?:a|de) denegar',
      'motivos? (?:de|para la) denegación',
    ],
    'security-researchers': [
      'investigador(?:es|as?)? (?:de|en)(?: materia de)? (?:la )?seguridad',
      'investigan cuestiones de seguridad',
      '(?:ensayos?|pruebas?) autorizad[oa]s?',
    ],
    journalists: ['periodis(?:tas?|mo)', 'periodísticos?'],
    whistleblowers: ['denunciantes? de irregularidades', 'alertador(?:es|as?)?'],
    children: ['derechos del niño', 'derechos de (?:los|las) niñ[oa]s', 'interés superior del niño'],
    'gender-equality': [
      '(?:perspectiva|igualdad) de género',
      'igualdad entre (?:los géneros|mujeres y hombres|hombres y mujeres)',
      'empoderamiento de (?:la mujer|las mujeres)',
    ],
    'indigenous-peoples': ['pueblos indígenas'],
  },
};
