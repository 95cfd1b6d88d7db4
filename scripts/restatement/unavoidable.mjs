/**
 * Names and terms of art that a restatement has to share with the authentic text. They do not count as copied words. As the words are
 * compared: in lower case, without punctuation.
 */
export const UNAVOIDABLE = [
  // References.
  /\b(?:article|paragraph|subparagraph)s? (?:\d+|(?:a|b|c|d|i|ii)\b)(?: (?:\d+|a|b|c|d|i|ii|and|or|to|article|articles|paragraph|paragraphs)\b)*(?: of (?:this|that) (?:convention|article|paragraph))?/g,
  // Names.
  /\bsecretary general of the united nations\b/g,
  /\bconference of the states parties(?: to the convention)?\b/g,
  /\binternational criminal police organization\b/g,
  /\binternational court of justice\b/g,
  /\bunited nations office on drugs and crime\b/g,
  /\bunited nations conventions and protocols\b/g,
  /\bconvention on the rights of the child\b/g,
  /\bcharter of the united nations\b/g,
  /\bresolutions? 74 247 of 27 december 2019 and 75 282 of 26 may 2021\b/g,
  /\barabic chinese english french russian and spanish\b/g,
  /\b24 hours a day 7 days a week\b/g,
  // Who is bound, and the formulas that tie a duty to domestic law.
  /\b(?:the |a |each )?(?:requested |requesting )?states? part(?:y|ies)\b/g,
  /\b(?:subject to|in accordance with|in keeping with) (?:its |their |the )?domestic laws?\b/g,
  /\bdomestic law(?:s)? of\b/g,
  /\bfundamental principles of (?:its|the|their) (?:domestic law|legal system)\b/g,
  /\b(?:bilateral (?:or |and |regional or )?multilateral )?agreements or arrangements(?: bilateral or multilateral)?\b/g,
  /\binternational (?:and|or) regional organizations\b/g,
  // Terms that the convention defines, or uses as if it had.
  /\bmutual legal assistance\b/g,
  /\binformation and communications technology systems?\b/g,
  /\b(?:criminal )?offences? established in accordance with(?: this convention| this article)?\b/g,
  /\bevidence in electronic form\b/g,
  /\bregional economic integration organizations?\b/g,
  /\bchild sexual abuse (?:and|or) child sexual exploitation(?: material)?\b/g,
  /\b(?:criminal )?investigations? prosecutions? (?:and|or) judicial proceedings?\b/g,
  /\bratification acceptance(?: or)? approval(?: of)?(?: or| and)?(?: accession)?\b/g,
  /\bfreezing seizure confiscation and return\b/g,
  // Closed lists, in which a word more or less would be another rule.
  /\bsex race language religion nationality ethnic origin or political opinions\b/g,
  /\bfreedoms of expression conscience opinion religion or belief peaceful assembly and association\b/g,
  /\bnon governmental organizations civil society organizations academic institutions and private sector entities\b/g,
  /\bfreedom to seek receive and impart\b/g,
  /\beffectiveness inclusivity transparency efficiency and national ownership\b/g,
  // The disputed words, which the drafts are about.
  /\bas well as of serious crimes\b/g,
];
