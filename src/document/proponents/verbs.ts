/** What delegations do with words in brackets, in English, French and Spanish: as those drafts print it. */

/** Lower case, as a pattern. `for`: the words are to stand; `against`: they are not. */
export const VERBS = {
  for: 'propos(?:e|es|ed|al|als)|supports?|retains?|adds?|inserts?|keeps?|prefers?|alt|propos(?:e|ent)|appui(?:e|ent)|maint(?:ient|iennent)|proponen?|apoyan?|mantienen?',
  against:
    "oppos(?:e|es|ed)|deletes?|del|objects?|rejects?|s[’']oppos(?:e|ent)|supprim(?:e|ent)|se oponen?|suprimen?|eliminan?",
} as const;

/** The same where the verb stands in front of the names, in capital letters only: `RETAIN BRA`, `DEL CHE`. */
export const COMMANDS = {
  for: 'RETAIN|ADD|INSERT|KEEP|SUPPORT|PROPOSE|ALT',
  against: 'DEL|DELETE|OPPOSE|REJECT',
} as const;
