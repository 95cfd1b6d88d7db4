/** Turns of phrase that a lawyer or an engineer stumbles over, each with the reason and what to say instead. */

export interface Turn {
  /** Matches the turn; case does not matter. */
  turn: RegExp;
  why: string;
  instead: string;
  /** A text in which the turn is found: the list itself is tested with it. */
  example: string;
}

const OLD = 'literal translation; not used in this sense';

export const TURNS: readonly Turn[] = [
  {
    turn: /\bdoubts?\b|\bdoubtful\b/,
    why: 'glossary',
    instead: 'warning, uncertain',
    example: 'Read with 9 doubts',
  },
  { turn: /\btells?\b|\btold\b/, why: 'glossary', instead: 'report, list, show', example: 'I tells them' },
  {
    turn: /\b(?:hold|holds|held)\b(?: [\w-]+){0,5} against\b/,
    why: 'glossary',
    instead: 'compare with',
    example: 'versions held against each other',
  },
  { turn: /\bbehind\b/, why: 'glossary', instead: 'after', example: 'a word behind the term' },
  { turn: /\banew\b/, why: 'archaic', instead: 'again, newly', example: 'derive every draft anew' },
  {
    turn: /[;,(] ?else\b(?! if)/,
    why: 'code, not prose',
    instead: 'default:, otherwise',
    example: 'the archive; else $TREATY_ARCHIVE',
  },
  {
    turn: /\bstands? (?:in|beside|at|behind|there|between|apart|on)\b/,
    why: OLD,
    instead: 'is in, is next to, appears',
    example: 'what stands in the draft',
  },
  {
    turn: /\b(?:has|have) to (?:be|hold|name|say)\b/,
    why: 'clumsy in messages',
    instead: 'must',
    example: 'it has to be a day',
  },
  {
    turn: /\bwatched\b|\bpeople watch\b/,
    why: 'unclear outside the program',
    instead: 'on the watchlist',
    example: 'what is watched and unchanged',
  },
  {
    turn: /\bits life\b|\blife of\b/,
    why: 'figurative',
    instead: 'drafting history',
    example: 'Article 7: its life',
  },
  {
    turn: /\bwords placed\b|\b(?:found|finds|find) (?:a|its|their|no) place\b|\bwithout a place\b/,
    why: 'figurative',
    instead: 'words read, missing',
    example: '34070 of 34070 words placed',
  },
  {
    turn: /\bnearest are\b/,
    why: 'clumsy in messages',
    instead: 'Nearest:',
    example: 'The nearest are 68.',
  },
  {
    turn: /\bremember(?:s|ed)?\b/,
    why: 'figurative',
    instead: 'cached, the default',
    example: 'it could not be remembered',
  },
  {
    turn: /\bcame(?:,| or) went\b|\bcome(?:s)? (?:and|or) go(?:es)?\b/,
    why: 'figurative',
    instead: 'added or removed',
    example: 'definitions came, went or changed',
  },
  {
    turn: /\btak(?:en|es|e) (?:away|out)\b/,
    why: OLD,
    instead: 'removed, deleted',
    example: 'bookmark taken away',
  },
  {
    turn: /\balike\b|\blikeness\b|\btwins?\b/,
    why: 'glossary',
    instead: 'similar, similarity, nearly identical, duplicate',
    example: 'paired by: words alike',
  },
  { turn: /\bvery same\b/, why: OLD, instead: 'same', example: 'made of the very same file' },
  {
    turn: /\b(?:any|every|all) (?:other )?habits?\b/,
    why: 'figurative',
    instead: 'in any form',
    example: 'a citation in any habit',
  },
  {
    turn: /\bas much of (?:it|that|them) as\b/,
    why: 'clumsy in messages',
    instead: 'enough of it to be unique',
    example: 'or as much of it as is unique',
  },
  { turn: /\bno more\b(?=$|[.,;:)”"])/, why: 'archaic', instead: 'no longer', example: 'holds 3 no more' },
  {
    turn: /\bwhole or not at all\b/,
    why: 'unclear',
    instead: 'completely or not at all',
    example: 'write to FILE, whole or not at all',
  },
  { turn: /\bof no known\b/, why: OLD, instead: 'unknown', example: 'of no known source' },
  {
    turn: /\bg(?:ave|ive|ives|iving) way to\b/,
    why: 'figurative',
    instead: 'replaced by',
    example: 'an amount gave way to another',
  },
  {
    turn: /\bturn(?:s|ed)? (?:it|the rule) round\b/,
    why: 'colloquial',
    instead: 'reverses',
    example: 'which turns it round',
  },
  {
    turn: /\bhow sure\b|\bsure: /,
    why: 'colloquial',
    instead: 'confidence',
    example: 'why, and how sure that is',
  },
  {
    turn: /\bbeside (?:the|its|their|your|every|each)\b/,
    why: 'of files and results: literal translation',
    instead: 'next to, with',
    example: 'notes beside the drafts',
  },
  {
    turn: /\bwhat (?:became|becomes) of\b/,
    why: 'narrative',
    instead: 'what happened to',
    example: 'what became of a bracket',
  },
  {
    turn: /\b(?:is|are) said\b(?! to)/,
    why: OLD,
    instead: 'is reported',
    example: 'drafts in which it is absent are said',
  },
  {
    turn: /\bno statement of law\b/,
    why: 'unclear',
    instead: '“stronger” and “weaker” describe the wording, not its legal effect',
    example: 'they are no statement of law',
  },
  {
    turn: /\btoo much: /,
    why: 'unclear',
    instead: 'unexpected argument',
    example: '"all" is too much: list takes none',
  },
  {
    turn: /\bis there already\b|\bthere already\b/,
    why: OLD,
    instead: 'already exists, is already in',
    example: 'FILE is there already',
  },
  {
    turn: /\bgone its own way\b|\bbears?\b|\bbore\b/,
    why: 'figurative',
    instead: 'has, had',
    example: 'under whatever number it bore',
  },
  {
    turn: /\bsomebody\b/,
    why: 'imprecise: say who',
    instead: 'another process, another user',
    example: 'changed by somebody else',
  },
  {
    turn: /\bthat is none\b|\bcounts anew\b|\bsays of itself\b/,
    why: OLD,
    instead: 'which is not …; declares',
    example: 'a library that is none',
  },
];
