/**
 * References inside a text to articles and paragraphs of the same treaty, and what they become when the provisions they
 * name are renumbered: `article 5`, `articles 6 to 16`, `article 19, paragraph 2`, `paragraph 2 of this article`,
 * `paragraphs 8 to 29 of this article`.
 */

const NUMBER = '\\d+(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies)\\b)?';
const LIST = `${NUMBER}(?:(?:\\s?,\\s?(?:and\\s|or\\s)?|\\s(?:and|or|to|through)\\s|\\s?[–-]\\s?)${NUMBER}(?!\\s*(?:days|years|months)))*`;
const ARTICLES = new RegExp(
  `\\b(?:articles?|arts?\\.)\\s+(${LIST})(?:,?\\s+paragraphs?\\s+(${LIST}))?`,
  'giu',
);
const PARAGRAPHS = new RegExp(
  `\\bparagraphs?\\s+(${LIST})(?=(?:\\s*\\([a-z]+\\))*(?:\\s+of\\s+this\\s+article|[,.;]|\\s))`,
  'giu',
);
/** Words right after a reference by which it names another instrument's article. */
const ELSEWHERE =
  /^[^.;:]{0,60}?\bof (?:the|that) (?:present )?(?:[\p{L}-]+ ){0,3}(?:convention|charter|covenant|protocol|agreement|treaty|statute)\b/iu;

export interface Renumbering {
  /** The later number of an earlier article of the body; null where it has none. */
  article: (number: string) => string | null;
  /** The same for a paragraph of an article (by its earlier number); null for `article`: the provision's own. */
  paragraph: (number: string, article: string | null) => string | null;
}

/**
 * The text with every reference to this treaty's own provisions as it has to read after renumbering. References to
 * what has no counterpart stay as they are, and so do those to another instrument.
 */
export function followReferences(text: string, renumbering: Renumbering): string {
  const followed = text.replace(
    ARTICLES,
    (all: string, articles: string, paragraphs: string | undefined, at: number) => {
      if (ELSEWHERE.test(text.slice(at + all.length))) return all;
      const only = /^\d+(?: ?\p{L}+)?$/u.test(articles) ? normal(articles) : null;
      const list = mapNumbers(articles, renumbering.article);
      if (paragraphs === undefined || only === null) return all.replace(articles, () => list);
      const lines = mapNumbers(paragraphs, number => renumbering.paragraph(number, only));
      const middle = all.slice(all.indexOf(articles) + articles.length, all.length - paragraphs.length);
      return all.slice(0, all.indexOf(articles)) + list + middle + lines;
    },
  );
  return followed.replace(PARAGRAPHS, (all: string, paragraphs: string, at: number) => {
    const before = followed.slice(Math.max(0, at - 40), at);
    const after = followed.slice(at + all.length);
    if (
      /\b(?:articles?|arts?\.)\s+[\d\s\p{L}]*,?\s*$/iu.test(before) ||
      /^[^.;:]{0,30}?\bof (?:that )?article\b/iu.test(after)
    )
      return all;
    return all.replace(paragraphs, () =>
      mapNumbers(paragraphs, number => renumbering.paragraph(number, null)),
    );
  });
}

const normal = (number: string) => number.replace(/(\d)\s*([a-z])/i, '$1 $2').toLowerCase();

const mapNumbers = (list: string, numberOf: (number: string) => string | null) =>
  list.replace(new RegExp(NUMBER, 'giu'), number => numberOf(normal(number)) ?? number);
