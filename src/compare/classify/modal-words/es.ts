import { type ModalWords, STRENGTH } from './types.ts';

/**
 * Spanish. Its treaties oblige in the plain future as well, which no word list can find: `adoptará` is told by what takes its
 * place, `podrá adoptar`. That it is denied (`no adoptará`) is not.
 */
export const es: ModalWords = {
  verbs: [
    {
      words: 'no (?:estará|está)n? obligad[oa]s? a|(?:estará|está|quedará|queda)n? (?:exent|eximid)[oa]s? de',
      strength: STRENGTH.released,
    },
    {
      words:
        '(?:está|estará|queda|quedará)n? (?:terminantemente )?prohibid[oa]s?|se prohíben?|no se (?:permit|autoriz)(?:e|a|irá|ará)n?',
      strength: STRENGTH.required,
      negative: true,
      denied: STRENGTH.released,
    },
    {
      words:
        '(?:tendrá|tiene)n? (?:el )?derecho (?:a|de)|(?:está|estará|queda|quedará)n? (?:permitid|autorizad|facultad)[oa]s?|se (?:permit|autoriz)(?:e|a|irá|ará)n?',
      strength: STRENGTH.permitted,
    },
    {
      words: 'no (?:deberán?|deben?|podrán?|pueden?|habrán? de)',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'no deberían?', strength: STRENGTH.recommended, negative: true },
    {
      words:
        '(?:deberán? procurar|procurarán?)|se esforzarán? (?:por|en)|harán? (?:todo )?lo posible (?:por|para)|tratarán? de',
      strength: STRENGTH.effort,
    },
    {
      words: '(?:considerarán?|estudiarán?|examinarán?) la posibilidad de',
      strength: STRENGTH.recommended,
    },
    { words: 'deberán?|deben?', strength: STRENGTH.required },
    {
      words: 'habrán? de|se comprometen? a|(?:está|estará)n? obligad[oa]s? a',
      strength: STRENGTH.required,
      denied: STRENGTH.released,
    },
    { words: 'deberían?|convendría', strength: STRENGTH.recommended },
    { words: 'se espera (?:que|de)', strength: STRENGTH.recommended, possible: true },
    { words: 'se (?:alienta|invita|exhorta|insta) a', strength: STRENGTH.encouraged },
    { words: 'podrán?|pueden?|podrían?', strength: STRENGTH.permitted },
  ],
  irregular: [
    'es son ser será serán',
    'está están estar estará estarán',
    'hará harán hace hacen hacer',
    'tendrá tendrán tiene tienen tener',
    'pondrá pondrán pone ponen poner',
    'dará darán da dan dar',
    'habrá habrán hay haber',
    'vendrá vendrán viene vienen venir',
    'dirá dirán dice dicen decir',
    'irá irán va van ir',
    'verá verán ve ven ver',
    'obtendrá obtendrán obtiene obtienen obtener',
    'regirá regirán rige rigen regir',
    'pedirá pedirán pide piden pedir',
  ],
  stated: STRENGTH.required,
  hedges: [
    {
      words:
        '(?:según|cuando|si|como|donde) (?:proceda|procede|corresponda|convenga)|(?:según|cuando|si) (?:sea|fuera|fuese) (?:apropiado|procedente|pertinente)|según (?:sea )?el caso|en su caso',
      family: 'appropriate',
    },
    {
      words:
        'en (?:toda )?la (?:mayor )?medida (?:de lo )?posible|en lo posible|(?:cuando|siempre que|si) (?:sea|fuera|fuere|ello sea|es) (?:posible|viable|factible)|hasta donde sea posible',
      family: 'possible',
    },
    { words: '(?:según|cuando|si|de) (?:sea|fuera|fuere|ser) necesario', family: 'necessary' },
    {
      words:
        '(?:de conformidad con|conforme a|con arreglo a|con sujeción a|a reserva de|en virtud de|dentro de los límites de)(?:l| el| la| lo dispuesto en)?(?: (?:su|sus))? (?:respectiv[oa]s? )?(?:derecho|legislaci(?:ón|ones)|ley(?:es)?|ordenamiento jurídico)(?:s)? (?:intern|nacional)[oa]?(?:e?s)?',
      family: 'domestic law',
    },
    {
      words: '(?:dentro|en la medida|en función) de sus (?:posibilidades|medios|capacidades|recursos)',
      family: 'capabilities',
    },
    {
      words: 'con carácter voluntario|de (?:manera|forma) voluntaria|a título voluntario',
      family: 'voluntary',
    },
    { words: 'a reserva de|con sujeción a', family: 'subject to' },
    { words: 'salvo (?:disposición|decisión|acuerdo) en contrario', family: 'unless otherwise' },
    { words: 'en principio', family: 'in principle' },
  ],
  denials: 'no|nunca',
  deniedSubject: 'ning[uú]n[oa]?|nadie|nada de lo dispuesto en|nada en|ni',
  deniedInFront: 'tampoco|nunca|en ningún caso|bajo ninguna circunstancia',
  joining: 'y|e|o|u|ni|pero|que',
  finite: 'es|son|está|están|ha|han|hay|haya|hayan|sea|sean',
  unless: 'a menos que|salvo que|salvo si|salvo cuando|excepto|hasta que|sino',
  onlyIf: 'si|cuando|siempre que|a condición de que|sólo|solo|únicamente',
  forbidding: 'prohibir|prohibirán?|prohíban?',
  allowing: 'permitir|permitirán?|permitan?|autorizar|autorizarán?',
  be: 'ser',
  below: '(?:inferior(?:es)?|menor(?:es)?|anterior(?:es)?|menos)|bajar de',
  above: '(?:superior(?:es)?|mayor(?:es)?|posterior(?:es)?|más)|exceder|superar|rebasar|sobrepasar',
  trigger:
    /ning[uú]n|nadie|nada|tampoco|nunca|prohib|permit|autoriz|facultad|derecho|exent|eximid|menos|deb(?:e|er)|podr|puede|procur|esforz|posib|tratar|consider|estudiar|examinar|habrá|compromet|obligad|convend|convenga|alienta|espera|invita|exhorta|insta|proced|correspond|apropiad|pertinente|caso|medida|viable|factible|necesari|conformidad|arreglo|derecho|legislaci|ley|ordenamiento|intern|nacional|medios|capacidades|recursos|voluntari|reserva|sujeción|salvo|contrario|principio|(?:^|\s)(?:no|su|sus)(?:\s|$)/i,
  spaced: true,
};
