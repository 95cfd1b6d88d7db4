import { type ModalWords, STRENGTH } from './types.ts';

/**
 * French. Its treaties mostly oblige in the plain present, which no word list can find: `adopte` is told by what takes its place,
 * `peut adopter`. That it is denied (`n’adopte pas`) is not.
 */
export const fr: ModalWords = {
  verbs: [
    {
      words:
        "n['’](?:est|ont) pas tenue?s? (?:de|d['’])|ne sont pas tenue?s? (?:de|d['’])|(?:est|sont) dispensée?s? (?:de|d['’])",
      strength: STRENGTH.released,
    },
    {
      words:
        "(?:n['’]est|ne sont) pas (?:autorisée?s?|permise?s?)|(?:est|sont|sera|seront|demeure|demeurent) interdite?s?|il est interdit (?:de|d['’])|s['’]abst(?:ient|iennent|iendra|iendront) (?:de|d['’])",
      strength: STRENGTH.required,
      negative: true,
    },
    {
      words: 'ne (?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont))(?: en aucun cas| pas)?',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'ne devrai(?:t|ent)(?: pas)?', strength: STRENGTH.recommended, negative: true },
    {
      words: "s['’]effor(?:ce|cent|cera|ceront) (?:de|d['’])|s['’]attach(?:e|ent|era|eront) à",
      strength: STRENGTH.effort,
    },
    {
      words: "envisag(?:e|ent|era|eront) (?:de|d['’])|étudi(?:e|ent) la possibilité (?:de|d['’])",
      strength: STRENGTH.recommended,
    },
    { words: 'doi(?:t|vent)', strength: STRENGTH.required },
    { words: 'devr(?:a|ont)', strength: STRENGTH.required },
    {
      words: "(?:est|sont) (?:tenue?s?|obligée?s?) (?:de|d['’])|s['’]engage(?:nt)? à",
      strength: STRENGTH.required,
    },
    { words: 'devrai(?:t|ent)', strength: STRENGTH.recommended },
    {
      words: "(?:est|sont) censée?s?|il est attendu (?:de|des|du|que|qu['’]|d['’])",
      strength: STRENGTH.recommended,
      possible: true,
    },
    { words: '(?:est|sont) (?:encouragée?s?|invitée?s?|engagée?s?) à', strength: STRENGTH.encouraged },
    { words: 'peu(?:t|vent)|pourr(?:a|ont|ait|aient)', strength: STRENGTH.permitted },
    {
      words:
        "(?:est|sont) (?:libres? (?:de|d['’])|autorisée?s?(?: à)?|permise?s?)|(?:a|ont) (?:le droit|la faculté) (?:de|d['’])",
      strength: STRENGTH.permitted,
    },
  ],
  irregular: [
    'est sont être sera seront',
    'a ont avoir aura auront',
    'fait font faire fera feront',
    'met mettent mettre mettra mettront',
    'tient tiennent tenir tiendra tiendront',
    'obtient obtiennent obtenir obtiendra obtiendront',
    'reçoit reçoivent recevoir recevra recevront',
    'vient viennent venir viendra viendront',
    'voit voient voir verra verront',
    'dit disent dire dira diront',
    'agit agissent agir agira agiront',
    'suit suivent suivre suivra suivront',
    'paie paye paient payent payer paiera paieront',
    'va vont aller ira iront',
    'vaut valent valoir vaudra vaudront',
  ],
  stated: STRENGTH.required,
  hedges: [
    {
      words:
        "selon qu['’]il convient|s['’]il y a lieu|le cas échéant|selon le cas|lorsqu['’]il y a lieu|lorsque cela est approprié|si (?:cela est )?approprié|lorsqu['’]il convient|comme il convient",
      family: 'appropriate',
    },
    {
      words:
        "dans (?:toute )?la mesure du possible|(?:dans )?toute la mesure possible|autant que (?:possible|faire se peut)|(?:si|lorsque cela est|lorsque c['’]est) possible|dans la mesure où cela est possible",
      family: 'possible',
    },
    {
      words:
        "(?:si|lorsque cela est|lorsque c['’]est) nécessaire|au besoin|en tant que de besoin|selon que de besoin",
      family: 'necessary',
    },
    {
      words:
        '(?:conformément|sous réserve|dans le respect|dans les limites|en vertu) (?:à|au|aux|de|du|des) ?(?:(?:son|leur|sa|leurs) )?(?:droits? (?:interne|national)|droits (?:internes|nationaux)|législations? (?:interne|nationale)s?|lois nationales)',
      family: 'domestic law',
    },
    {
      words:
        'dans (?:la limite|les limites|la mesure) de (?:ses|leurs) (?:moyens|capacités|possibilités)|selon (?:ses|leurs) (?:moyens|capacités)',
      family: 'capabilities',
    },
    { words: 'à titre volontaire|sur une base volontaire', family: 'voluntary' },
    { words: "sous réserve (?:de|du|des|d['’])", family: 'subject to' },
    {
      words:
        "sauf (?:disposition|décision) contraire|à moins qu['’]il n['’]en soit (?:décidé|convenu) autrement",
      family: 'unless otherwise',
    },
    { words: 'en principe', family: 'in principle' },
  ],
  denials: 'pas|jamais',
  joining: 'et|ou|ni|mais|que',
  unless: "à moins que|à moins qu['’]|sauf si|sauf lorsque|sauf lorsqu['’]|que si|que lorsque|excepté",
  onlyIf: "si|s['’]il|lorsque|lorsqu['’]|quand|à condition que|uniquement",
  forbidding: 'interdire|interdit|interdisent|prohiber?',
  allowing: 'autoriser?|autorisent|permettre|permet|permettent',
  be: 'être',
  below: '(?:inférieure?s?|moindres?|antérieure?s?|moins)|(?:compter|comprendre|comporter|durer) moins',
  above: '(?:supérieure?s?|postérieure?s?|plus)|(?:compter|comprendre|comporter|durer) plus|excéder|dépasser',
  trigger:
    /interdi|interdit|permi|permet|dispens|abst|faculté|moins|sauf|doi|doiv|devr|peu(?:t|vent)|pourr|tenu|oblig|engag|effor|attach|attend|cens|envisag|possib|encourag|invit|libre|autoris|conv(?:ient|enu)|lieu|échéant|appropri|mesure|nécessaire|besoin|droit|législation|lois|interne|national|moyens|capacités|volontaire|réserve|sauf|contraire|principe|(?:^|\s)(?:ne|n['’]|pas|son|sa|leur|cas)/i,
  spaced: true,
};
