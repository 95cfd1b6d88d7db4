/** How English refers to provisions, see `../words.ts`. */
import type { ReferenceWords } from '../words.ts';

export const en: ReferenceWords = {
  otherArticles: [
    'regulation|rule|standard|guideline|principle',
    'regulations|rules|standards|guidelines|principles',
  ],
  kinds: [
    ['annex', '(?<!an )annex|(?<!an )appendix', 'annexes|appendices'],
    ['part', 'part', 'parts'],
    ['title', 'title', 'titles'],
    ['chapter', 'chapter', 'chapters'],
    ['section', 'section', 'sections'],
    ['subsection', 'sub-?section', 'sub-?sections'],
    ['article', 'article|art\\.', 'articles|arts\\.'],
    ['paragraph', '(?<!preambular )paragraph|para\\.', '(?<!preambular )paragraphs|paras\\.'],
    ['subparagraph', 'sub-?paragraph', 'sub-?paragraphs'],
    ['item', 'item|(?<!sub-)clause|point', 'items|(?<!sub-)clauses|points'],
    ['subitem', 'sub-?clause', 'sub-?clauses'],
  ],
  and: 'and|or|and/or|as well as',
  to: 'to|through',
  of: 'of|to|in',
  own: '(?:of|to|in|under) (?:this|the present)',
  scopes: [
    ['treaty', 'convention|agreement|protocol|treaty|statute|covenant|charter|pact|constitution'],
    ['annex', 'annex|appendix'],
    ['part', 'part'],
    ['chapter', 'chapter'],
    ['section', 'section'],
    ['article', 'article'],
    ['paragraph', 'paragraph'],
    ['subparagraph', 'sub-?paragraph'],
  ],
  that: '(?:of|in|under) (?:that|the said|the same|the former|the latter|those|each) \\p{L}+|thereof',
  foreign:
    '(?:of(?: (?:the|that|its|their|a|an|any|another))?|(?:common )?to (?:the|that|its|their)|in (?:the|that|its))',
  instrument:
    'conventions?|charter|covenants?|protocols?|agreements?|treat(?:y|ies)|statute|constitution|regulations?|rules|declaration|resolutions?|decisions?|directive|code|act|pact|accord|principles|instruments?|regulation|law|memorandum|documents?|reports?|amendments?|schedules?|general\\scomments?|general\\srecommendations?|(?:harmonized )?system|nomenclature|tariff',
  counted:
    'days?|weeks?|months?|years?|hours?|minutes?|per ?cent|percent|%|°|degrees?|states?|parties|members?|persons?|countries|times|nautical|miles?|kilomet|met(?:re|er)|tonnes?|million|billion|thousand|hundred|of (?:the|its|their) (?:members|parties|states)',
  its: '(?:,? (?:and )?(?:in particular|notably|especially|including|namely))?,? (?:in |under |by )?(?:its|their)|,? (?:and )?(?:in particular|notably|especially|including|namely)',
  goesOn:
    'shall|should|may|must|will|would|can|cannot|could|is|are|was|were|be|has|have|had|does|do|applies|apply|in|of|to|for|by|with|under|on|at|from|as|if|when|whenever|where|which|that|who|whose|unless|until|before|after|and|or|but|not|above|below|hereof|within|without|during|upon|between|concerning|regarding|respectively|also|so|only|for',
  from: 'from',
};
