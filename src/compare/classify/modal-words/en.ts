import { type ModalWords, STRENGTH } from './types.ts';

const LAW =
  '(?:(?:its|their|the|his or her) )?(?:respective )?(?:applicable )?(?:domestic|national|internal)';

/** English. `May` and `will` are left out where they are the month and the noun, `shall` where it only defines. */
export const en: ModalWords = {
  verbs: [
    {
      words:
        'need not|(?:is|are|be) (?:not|under no obligation) (?:required|obliged|bound) to|(?:is|are) under no obligation to|shall not be (?:required|obliged|bound) to',
      strength: STRENGTH.released,
    },
    {
      words: '(?:shall|must) … not|(?:shall|must|may) (?:under no circumstances|in no case|never)',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'may not|cannot|can not', strength: STRENGTH.required, negative: true },
    { words: 'will not', strength: STRENGTH.intended, negative: true },
    { words: '(?:should|ought) not', strength: STRENGTH.recommended, negative: true },
    {
      words:
        'shall … (?:(?:also|further|each|jointly|together) )?(?:(?:endeavou?r|strive|seek|aim|try) to|make (?:every effort|best efforts|its best efforts|all efforts|efforts) to|use (?:its|their) best (?:efforts|endeavours) to)',
      strength: STRENGTH.effort,
    },
    {
      words:
        'shall … (?:(?:also|further) )?(?:consider(?! (?:as|to be|the (?:report|request|proposal|recommendation)))|give consideration to|take into consideration)',
      strength: STRENGTH.recommended,
    },
    {
      words: 'shall be (?:encouraged|urged) to',
      strength: STRENGTH.encouraged,
    },
    { words: 'shall(?! mean| refer to| be understood)', strength: STRENGTH.required },
    { words: 'must', strength: STRENGTH.required },
    {
      words: '(?:is|are) (?:required|obliged|bound) to|undertakes? to|(?:has|have) (?:an|the) obligation to',
      strength: STRENGTH.required,
    },
    {
      words:
        '(?<!(?:the|a|good|free|political|their|its|own|last|common|popular|general|sovereign|expressed) )will(?! of| to)',
      strength: STRENGTH.intended,
    },
    {
      words: 'should … (?:endeavou?r|strive|seek|aim) to|should consider',
      strength: STRENGTH.encouraged,
    },
    { words: 'should|ought to', strength: STRENGTH.recommended },
    {
      words: '(?:is|are) (?:strongly )?(?:encouraged|invited|urged|requested|called upon) to',
      strength: STRENGTH.encouraged,
    },
    {
      words: '(?<!(?:as the case|as soon as|such as) )may(?! \\d)',
      strength: STRENGTH.permitted,
    },
    {
      words: '(?:is|are) (?:free|permitted|allowed|authori[sz]ed|entitled) to',
      strength: STRENGTH.permitted,
    },
    { words: 'can|could|might(?! of)', strength: STRENGTH.permitted },
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
  trigger:
    /\b(?:shall|must|may|can|cannot|not|never|will|should|ought|need|could|might|endeavou?r|strive|seek|aim|efforts?|consider|consideration|encouraged|invited|urged|requested|required|obliged|bound|free|permitted|allowed|entitled|authori[sz]ed|undertakes?|obligation|appropriate|applicable|relevant|possible|practicable|feasible|necessary|needed|extent|subject|domestic|national|internal|laws?|legislation|its|their|means|capabilit(?:y|ies)|capacit(?:y|ies)|resources|circumstances|voluntar(?:y|ily)|discretion|otherwise|principle)\b/i,
  spaced: true,
};
