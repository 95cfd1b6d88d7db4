/** How Spanish refers to provisions, see `../words.ts`. */
import type { ReferenceWords } from '../words.ts';

export const es: ReferenceWords = {
  otherArticles: ['regla|norma|principio', 'reglas|normas|principios'],
  kinds: [
    ['annex', 'anexo|apéndice', 'anexos|apéndices'],
    ['part', 'parte', 'partes'],
    ['title', 'título', 'títulos'],
    ['chapter', 'capítulo', 'capítulos'],
    ['section', 'sección', 'secciones'],
    ['subsection', 'subsección', 'subsecciones'],
    ['article', 'artículo|art\\.', 'artículos|arts\\.'],
    ['paragraph', 'párrafo|párr\\.', 'párrafos|párrs\\.'],
    ['subparagraph', 'apartado|letra|literal', 'apartados|letras|literales'],
    ['item', 'inciso', 'incisos'],
  ],
  and: 'y|e|o|u|y/o|así como',
  to: 'a|al',
  of: 'del|de la|de los|de las|de|al',
  leads: [
    ['de ', 'del |de la |de los |de las |de '],
    ['a ', 'al |a la |a los |a las |a '],
    ['', 'el |la |los |las '],
  ],
  own: '(?:del|de la|de|al|a la|en el|en la) presente|de est[ea]',
  scopes: [
    ['treaty', 'convención|convenio|acuerdo|protocolo|tratado|estatuto|pacto|carta'],
    ['annex', 'anexo|apéndice'],
    ['part', 'parte'],
    ['chapter', 'capítulo'],
    ['section', 'sección'],
    ['article', 'artículo'],
    ['paragraph', 'párrafo'],
    ['subparagraph', 'apartado'],
  ],
  that: 'de (?:dich[oa]s?|es[ea]|aquell?[ao]?|cada) \\p{L}+|del mismo \\p{L}+|de la misma \\p{L}+',
  foreign: '(?:del|de la|de los|de las|de|común(?:es)? a (?:los|las|la))',
  instrument:
    'convenci(?:ón|ones)|convenios?|cartas?|pactos?|protocolos?|acuerdos?|tratados?|estatutos?|constitución|reglamentos?|reglas|declaraci(?:ón|ones)|resoluci(?:ón|ones)|decisi(?:ón|ones)|directivas?|códigos?|ley(?:es)?',
  counted:
    'días?|semanas?|mes(?:es)?|años?|horas?|por ciento|%|°|grados?|estados?|miembros?|millas?|kilómetros?|metros?|toneladas?',
  its: '(?:,? (?:y )?(?:en particular|en especial|inclusive|incluid[oa]s?))?,? (?:en |de |por )?sus?|,? (?:y )?(?:en particular|en especial|inclusive|incluid[oa]s?)(?: l[ao]s?| el)?',
  goesOn:
    'del|de|en|a|al|se|no|es|son|será|serán|sea|sean|ha|han|podrá|podrán|puede|pueden|deberá|deberán|debe|deben|por|para|con|sin|que|si|cuando|y|o|pero|supra|infra|durante|antes|después|entre|como|según|cuyo|cuya',
  from: 'del|de',
};
