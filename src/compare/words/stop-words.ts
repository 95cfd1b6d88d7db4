/**
 * Words that say nothing about what a provision is about: articles, prepositions, pronouns, plain connectives.
 *
 * Data, lower case, in the six languages of the UN. Left out on purpose: modal verbs and negations (`shall`, `may`,
 * `not`, `ne`, `debe`, `не`, `لا`, `应`), quantifiers (`all`, `each`) and words of condition (`if`, `unless`, `except`).
 * They are short and common, but in a treaty they carry the weight, and must never be swallowed into a longer edit.
 */
const STOP_WORDS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `a an the this that these those such and or nor as at by for from in into of off on onto out over per to under
    until upon up via with within than then there here it its he his she her they their them we our us who whom whose
    which what when where how is are was were be been being has have had having do does did also so thereof therein
    thereto therefrom hereof herein hereto hereby whereby wherein between through during before after about`,
  fr: `le la les un une des du de à au aux ce cet cette ces celui celle ceux celles et ou en dans par pour sur sous avec
    chez vers entre selon dont que qui quoi où il elle ils elles on se s y leur leurs son sa ses lui eux est sont été
    être était ont avait avoir ayant aux-quels auquel auxquels auxquelles lequel laquelle lesquels lesquelles duquel
    desquels desquelles ainsi comme si l d qu c n j afin lors depuis pendant dès`,
  es: `el la los las lo un una unos unas de del a al en y e o u con por para sobre bajo entre hacia hasta desde según
    que quien quienes cual cuales cuyo cuya cuyos cuyas su sus se le les este esta estos estas ese esa esos esas es son
    fue ser sido sea sean ha han haya hayan había como así también`,
  ru: `и или а но в во на с со к ко о об обо от до по из у за для при над под между через после перед без как так что
    чтобы который которая которое которые которого которой которых которым которыми его её ее их он она оно они им ими
    ему ей этот эта это эти этого этой этих этом том тот та то те того тех также же ли быть был была было были является
    являются себя свой своих своего своей`,
  ar: `و في من إلى على عن مع أو أم ثم أن إن التي الذي الذين اللذين اللتين اللاتي اللواتي هذا هذه ذلك تلك هؤلاء هو هي هم
    كما بين حتى منذ عند لدى بها به له لها لهم فيها فيه منها منه عليها عليه إليها إليه كان كانت يكون تكون وفي ومن وعلى وإلى
    وأن والتي والذي وعن ومع بأن لأن`,
  zh: '的 了 和 与 及 以及 或 或者 在 于 对 从 向 由 以 为 是 之 其 此 该 这 那 等 所 而 并 把 被 将 中 上 下 内',
};

const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(STOP_WORDS_BY_LANGUAGE).flatMap(words => words.split(/\s+/)),
);

/** Is `word` (lower case, NFC) a stop word in any of the six languages? */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
