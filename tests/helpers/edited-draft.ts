/** A treaty with real sentences and a script of edits applied to it: what the comparison is made for, generated. */
import fc from 'fast-check';
import { type Draft, draft, headed, inlineOf, line, type Piece } from '../../src/document/index.ts';

const NOUNS = 'harbour glacier archive tariff orchard reactor museum railway vaccine satellite'.split(' ');
const VERBS = 'register inspect protect finance restrict exchange'.split(' ');
const ENDS = ['', ', as appropriate', ', in accordance with its domestic law', ' within sixty days'];

const sentence = fc
  .tuple(
    fc.constantFrom('Each Party', 'The Parties', 'The Secretariat'),
    fc.constantFrom('shall', 'should', 'may', '[shall][should]'),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...ENDS),
  )
  .map(([who, modal, verb, one, two, end]) => `${who} ${modal} ${verb} the ${one} and any ${two}${end}.`);

/** The words of one article: a heading, and paragraphs of one to three sentences. */
interface Article {
  heading: string;
  paragraphs: string[];
}

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(sentences => sentences.join(' '));
const article: fc.Arbitrary<Article> = fc.record({
  heading: fc.constantFrom('Scope', 'Measures', 'Measures', 'Reports', 'Entry into force'),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
});

type Step = (articles: Article[], at: number, to: number, words: string) => void;

const paragraphAt = (articles: Article[], at: number): [string[], number] => {
  const { paragraphs } = articles[at % articles.length] as Article;
  return [paragraphs, at % paragraphs.length];
};

const STEPS: readonly Step[] = [
  function moveArticle(articles, at, to) {
    articles.splice(to % articles.length, 0, ...articles.splice(at % articles.length, 1));
  },
  function insertArticle(articles, at, _, words) {
    articles.splice(at % (articles.length + 1), 0, { heading: 'Measures', paragraphs: [words] });
  },
  function deleteArticle(articles, at) {
    if (articles.length > 1) articles.splice(at % articles.length, 1);
  },
  function moveParagraph(articles, at, to) {
    const [from, index] = paragraphAt(articles, at);
    if (from.length < 2) return;
    const taken = from.splice(index, 1);
    const [home, place] = paragraphAt(articles, to);
    home.splice(place, 0, ...taken);
  },
  function insertParagraph(articles, at, _, words) {
    const [home, place] = paragraphAt(articles, at);
    home.splice(place, 0, words);
  },
  function editWords(articles, at) {
    change(articles, at, text => text.replace(/\b(?:the|any) (\w+)/, 'every $1 there is'));
  },
  function chooseAlternative(articles, at) {
    change(articles, at, text => text.replace(/\[(\w+)\]\[\w+\]/, '$1'));
  },
  function splitParagraph(articles, at) {
    const [home, place] = paragraphAt(articles, at);
    home.splice(place, 1, ...(home[place] ?? '').split(/(?<=\.) /));
  },
];

function change(articles: Article[], at: number, edit: (text: string) => string): void {
  const [home, place] = paragraphAt(articles, at);
  home[place] = edit(home[place] ?? '');
}

const build = (articles: readonly Article[]): Draft =>
  draft(
    { id: 'x', title: 'T' },
    inlineOf('Convention'),
    articles.map(
      ({ heading, paragraphs }, at): Piece =>
        headed(`Article ${at + 1}`, {
          heading: inlineOf(heading),
          children: paragraphs.map((text, nth) => line(`${nth + 1}.`, { wording: inlineOf(text) })),
        }),
    ),
  );

const script = fc.array(
  fc.record({ step: fc.constantFrom(...STEPS), at: fc.nat(40), to: fc.nat(40), words: sentence }),
  { maxLength: 8 },
);

/** Two drafts, the second the first with up to eight edits: moves, insertions, deletions, splits, words, brackets. */
export const editedDraft: fc.Arbitrary<[Draft, Draft]> = fc
  .tuple(fc.array(article, { minLength: 2, maxLength: 7 }), script)
  .map(([articles, steps]) => {
    const edited = structuredClone(articles);
    for (const { step, at, to, words } of steps) step(edited, at, to, words);
    return [build(articles), build(edited)];
  });
