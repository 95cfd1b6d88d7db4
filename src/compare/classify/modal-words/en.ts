import { type ModalWords, STRENGTH } from './types.ts';

const LAW =
  '(?:(?:its|their|the|his or her) )?(?:respective )?(?:applicable )?(?:domestic|national|internal)';

/** English. `May` and `will` are left out where they are the month and the noun, `shall` where it only defines. */
export const en: ModalWords = {
  verbs: [
    {
      words:
        '(?:shall be|is|are) (?:exempt(?:ed)?|relieved|dispensed) from|need not|(?:is|are|be) (?:not|under no obligation) (?:required|obliged|bound) to|(?:is|are) under no obligation to|shall not be (?:required|obliged|bound) to',
      strength: STRENGTH.released,
    },
    {
      words:
        '(?:shall|must|may|can)(?: not|not) be (?:allowed|permitted|authori[sz]ed)(?: to)?|(?:(?:shall|must) be|is|are) (?:(?:strictly )?(?:prohibited|forbidden|banned)(?: from| to)?|barred from|precluded from|not (?:allowed|permitted|authori[sz]ed)(?: to)?)',
      strength: STRENGTH.required,
      negative: true,
      denied: STRENGTH.released,
    },
    {
      words:
        '(?:shall|should|must) … not (?:have the right … to|be (?:entitled|eligible) to)|(?:shall|must) … (?:refrain|abstain) from|(?:shall|must) … neither',
      strength: STRENGTH.required,
      negative: true,
    },
    {
      words:
        '(?:shall|must) … (?:also )?(?:be (?:free|permitted|allowed|authori[sz]ed|entitled|eligible) to|have the (?:right|option|possibility) … to|be (?:permitted|allowed))|(?:has|have) the right … to',
      strength: STRENGTH.permitted,
    },
    {
      words: '(?:shall|must) be (?:required|obliged|bound) to',
      strength: STRENGTH.required,
      denied: STRENGTH.released,
    },
    {
      words:
        '(?:shall|must) … not|(?:shall|must|may) (?:under no circumstances|in no (?:case|way|event)|at no time|never)',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'may not|cannot|can not', strength: STRENGTH.required, negative: true },
    { words: 'will not', strength: STRENGTH.intended, negative: true },
    {
      words: '(?:should|ought) not|should (?:refrain|abstain) from',
      strength: STRENGTH.recommended,
      negative: true,
    },
    {
      words:
        'shall … (?:(?:also|further|each|jointly|together) )?(?:(?:endeavou?r|strive|seek|aim|try)(?: to|:)|make (?:every effort|best efforts|its best efforts|all efforts|efforts) to|use (?:its|their) best (?:efforts|endeavours) to)',
      strength: STRENGTH.effort,
    },
    {
      words:
        'shall … (?:(?:also|further) )?(?:consider(?! (?:as|to be|and (?:adopt|agree|approve|decide|make|take)|the (?:report|request|proposal|recommendation)))|give consideration to|take into consideration)',
      strength: STRENGTH.recommended,
    },
    {
      words: '(?:(?:shall|should|will) be|is|are) (?:also )?expected to',
      strength: STRENGTH.recommended,
      possible: true,
      denied: STRENGTH.released,
    },
    {
      words: 'shall be (?:encouraged|urged) to',
      strength: STRENGTH.encouraged,
    },
    { words: '(?:shall|will|should|must|may) be to', strength: STRENGTH.stated, descriptive: true },
    { words: 'shall(?! mean| refer to| be understood)', strength: STRENGTH.required },
    { words: 'must', strength: STRENGTH.required },
    {
      words: '(?:is|are) (?:required|obliged|bound) to|undertakes? to|(?:has|have) (?:an|the) obligation to',
      strength: STRENGTH.required,
      denied: STRENGTH.released,
    },
    {
      words:
        '(?<!(?:the|a|good|free|political|their|its|own|last|common|popular|general|sovereign|expressed) )will(?! of| to)',
      strength: STRENGTH.intended,
    },
    {
      words: 'should … (?:endeavou?r|strive|seek|aim)(?: to|:)|should consider',
      strength: STRENGTH.encouraged,
    },
    { words: 'should|ought to', strength: STRENGTH.recommended },
    {
      words:
        '(?:is|are) (?:strongly )?(?:encouraged|invited|urged|requested|called upon) to|(?:encourages|invites|urges|calls (?:up)?on)(?= (?:the|all|each|every|any|other|relevant|developed|developing|parties|states|members|governments|united|international|regional|intergovernmental|organi[sz]ations|entities|institutions|stakeholders)\\b)|(?<=^[[(\\s]*|[.;:]\\s+[[(]*)(?:encourages|invites|urges|calls (?:up)?on)',
      strength: STRENGTH.encouraged,
    },
    {
      words: '(?<!(?:as the case|as soon as|such as) )may(?! \\d)',
      strength: STRENGTH.permitted,
    },
    {
      words:
        '(?:is|are) (?:(?:only|also|then|hereby) )?(?:(?:free|permitted|allowed|authori[sz]ed|entitled|eligible) to|permitted|allowed)',
      strength: STRENGTH.permitted,
    },
    { words: 'can|could|might(?! of)', strength: STRENGTH.permitted, possible: true },
  ],
  irregular: ['is are be been', 'has have', 'does do', 'goes go'],
  hedges: [
    {
      words:
        '(?:as|where|if|when|whenever|wherever) (?:(?:deemed|considered|it deems|they deem|it considers|they consider) )?(?:and (?:as|where|when) )?(?:appropriate|applicable|relevant)(?! (?:to|for))',
      family: 'appropriate',
    },
    {
      words:
        '(?:as|where|if|when|whenever|wherever) (?:possible|practicable|feasible)|(?:as far|insofar|in so far) as (?:is )?(?:possible|practicable|feasible)|to the (?:(?:fullest|greatest|maximum|widest|largest) )?extent (?:possible|practicable|feasible)|to the (?:fullest|greatest|maximum|widest) (?:possible|practicable) extent|to the (?:best|extent) of (?:its|their) (?:ability|abilities)',
      family: 'possible',
    },
    {
      words:
        '(?:as|where|if|when|whenever) (?:necessary|needed|required)(?! (?:by|under|in|to|for|pursuant))|as and when (?:necessary|required)',
      family: 'necessary',
    },
    {
      words: `(?:in accordance with|in conformity with|consistent with|pursuant to|subject to|to the extent (?:permitted|allowed) by|insofar as permitted by|within the limits of|in a manner consistent with) ${LAW} (?:laws?(?: and regulations)?|legislation|legal (?:system|framework|order)s?)`,
      family: 'domestic law',
    },
    {
      words:
        '(?:within|subject to|in accordance with|according to|to the extent of) (?:(?:its|their) )?(?:respective )?(?:available )?(?:means|capabilities|capacities|capacity|resources)',
      family: 'capabilities',
    },
    {
      words:
        '(?:in (?:the )?light of|taking into account|in accordance with|subject to) (?:(?:its|their|different) )?(?:different )?(?:respective )?national circumstances',
      family: 'national circumstances',
    },
    { words: 'on a voluntary basis|voluntarily', family: 'voluntary' },
    { words: '(?:in|at) (?:its|their) (?:sole |own )?discretion', family: 'discretion' },
    { words: 'unless otherwise (?:agreed|provided|decided|specified)', family: 'unless otherwise' },
    { words: 'in principle', family: 'in principle' },
    {
      words:
        '(?<!(?:be|is|are|was|were|been|being|not|remain|remains|made|and|or|conduct|offences?) )subject to',
      family: 'subject to',
    },
  ],
  denials: 'not|never|no',
  deniedSubject:
    'no(?! (?:later|less|more|fewer|earlier|longer|sooner|further|such|matter|doubt|objection)\\b| (?:greater|higher|lower|smaller|larger|shorter) than\\b)|none of|neither|nothing in|nothing|nobody|no one',
  deniedInFront:
    'nor|(?:in|under) no (?:case|event|way|circumstances?|condition)|at no time|on no account|never',
  joining: 'and|or|but|that|nor|however|therefore|also|then|provided that|and/or',
  finite: 'is|are|was|were|has|have|had|there|does|do|did',
  unless: 'unless|except (?:if|where|when|in cases? where|to the extent)|save where|until',
  onlyIf: 'if|where|when|provided that|only|on condition that|once|after',
  forbidding: 'prohibits?|forbids?|bans?|prohibiting|prevents?|precludes?',
  allowing: 'allows?|permits?|authori[sz]es?|enables?|allowing|permitting',
  be: 'be',
  below: '(?:less|fewer|lower|smaller|earlier|sooner|shorter|younger|under|below)|fall (?:below|short of)',
  above: '(?:more|greater|higher|larger|later|longer|older|over|above|in excess of)|exceed|surpass|go beyond',
  trigger:
    /\b(?:no|none|neither|nor|nothing|nobody|prohibit(?:s|ed)?|prevents?|forbidden|forbids?|bans?|banned|barred|precluded|refrain|abstain|right|exempt(?:ed)?|relieved|eligible|option|unless|allows?|permits?|encourages|invites|urges|calls|expected|shall|must|may|can|cannot|not|never|will|should|ought|need|could|might|endeavou?r|strive|seek|aim|efforts?|consider|consideration|encouraged|invited|urged|requested|required|obliged|bound|free|permitted|allowed|entitled|authori[sz]ed|undertakes?|obligation|appropriate|applicable|relevant|possible|practicable|feasible|necessary|needed|extent|subject|domestic|national|internal|laws?|legislation|its|their|means|capabilit(?:y|ies)|capacit(?:y|ies)|resources|circumstances|voluntar(?:y|ily)|discretion|otherwise|principle)\b/i,
  spaced: true,
};
