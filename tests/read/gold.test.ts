/**
 * Real texts, read in place, against what was found out about them by hand: the structure of two plastics drafts against labels
 * set by hand, and the articles of several treaties. `TREATY_CORPUS` and `TREATY_GOLD` name the folders where they do not stand
 * beside the repository; without them the tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, headingText, type Provision, pieces, piecesOf } from '../../src/document/index.ts';
import { read } from '../../src/read/index.ts';
import { corpus } from '../helpers/drafts.ts';
import { type Gold, scoreOf } from './gold-score.ts';

const GOLD = process.env.TREATY_GOLD ?? join(dirname(corpus ?? import.meta.dirname), 'gold');
const hasGold = corpus !== null && existsSync(join(GOLD, 'plastics'));
if (corpus === null) console.warn('No corpus (set TREATY_CORPUS): the tests against it are skipped.');
else if (!hasGold)
  console.warn(`No labels at ${GOLD} (set TREATY_GOLD): the tests against them are skipped.`);

const readings = new Map<string, Promise<Draft>>();
function draftOf(name: string): Promise<Draft> {
  const known =
    readings.get(name) ?? read(readFileSync(join(corpus ?? '', name)), name).then(({ draft }) => draft);
  readings.set(name, known);
  return known;
}

interface Article {
  article: Provision;
  annex: Provision | null;
}

const articlesOf = (draft: Draft): Article[] =>
  [...pieces(draft)].flatMap(({ piece, ancestors }) => {
    if (piece.type !== 'provision' || piece.kind !== 'article') return [];
    return [{ article: piece, annex: ancestors.find(({ kind }) => kind === 'annex') ?? null }];
  });

const linesOf = (provision: Provision | undefined): Provision[] =>
  provision ? piecesOf(provision).filter(piece => piece.type === 'provision') : [];

const oneTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));

// The bars are those of the day they were set, and may be raised.
describe.skipIf(!hasGold)('the structure of the plastics treaty', () => {
  it.each([
    ['the Chair’s text', '2024-12-01-chair-text.pdf', '06_chair_text.json', 34, 8],
    ['the revised zero draft', '2023-12-28-revised-zero-draft.pdf', '04_revised_zero_draft.json', 36, 143],
  ])(
    '%s: its articles with their titles, its options, and what holds what',
    async (_, file, labels, articles, options) => {
      const gold: Gold = JSON.parse(readFileSync(join(GOLD, 'plastics', labels), 'utf8'));
      const score = scoreOf(gold, await draftOf(`plastics/${file}`));
      expect(score).toMatchObject({ articles, titled: articles, swallowed: 0, options });
      expect(score.inPlace).toBeGreaterThanOrEqual(0.99);
    },
  );
});

describe.skipIf(corpus === null)('the convention in the annex of resolution 79/243', () => {
  const LANGUAGES = {
    en: [
      'Serious crime',
      'deprivation of liberty',
      'collecting, obtaining, preserving and sharing',
      'sex, race, language',
    ],
    fr: [
      'infraction grave',
      'privative de liberté',
      'Collecte, obtention, préservation et communication',
      'de son sexe, de sa race',
    ],
    es: [
      'delito grave',
      'privación de libertad',
      'recolección, obtención, conservación y transmisión',
      'su sexo, raza',
    ],
    ru: ['серьезное преступление', 'лишением свободы', 'сбора, получения', 'пола, расы'],
    ar: ['الجريمة الخطيرة', 'الحرمان من الحرية', 'جمع', 'جنسه'],
    zh: ['严重犯罪', '至少四年有期徒刑', '收集', '性别、种族'],
  } as const;

  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
    '%s: 68 articles with their titles, and the notes apart',
    async language => {
      const draft = await draftOf(`un-cybercrime/A_RES_79_243.${language}.xml`);
      const [convention, notes, ...others] = [...pieces(draft)].flatMap(({ piece }) =>
        piece.type === 'provision' && piece.kind === 'annex' ? [piece] : [],
      );
      expect(notes).toBeDefined();
      expect(others).toEqual([]);
      const articles = articlesOf(draft).flatMap(({ article, annex }) =>
        annex === convention ? [article] : [],
      );
      expect(articles.map(({ number }) => number)).toEqual(oneTo(68));
      expect(articles.filter(article => headingText(article) === '')).toEqual([]);
    },
  );

  it.each(Object.entries(LANGUAGES))(
    '%s: the words of 2(h), 35(1)(c) and 40(22)',
    async (language, [term, penalty, evidence, grounds]) => {
      const draft = await draftOf(`un-cybercrime/A_RES_79_243.${language}.xml`);
      const article = (number: string) =>
        articlesOf(draft).find(found => found.article.number === number)?.article;
      const definition = wordsOf(linesOf(article('2'))[7]);
      expect(definition).toContain(term);
      expect(definition).toContain(penalty);
      expect(wordsOf(linesOf(linesOf(article('35'))[0])[2])).toContain(evidence);
      expect(wordsOf(linesOf(article('40'))[21])).toContain(grounds);
    },
  );
});

function wordsOf(provision: Provision | undefined): string {
  const words: string[] = [];
  const walk = (node: { children?: readonly unknown[]; value?: unknown }) => {
    if (typeof node.value === 'string') words.push(node.value);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(provision ?? {});
  return words.join('');
}

describe.skipIf(corpus === null)('the articles of', () => {
  it.each([
    ['fta/china-new-zealand-2008.txt', 214],
    ['fta/japan-viet-nam-2008.txt', 129],
    ['india/1976-after-42nd.md', 433],
    ['india/1978-after-44th.md', 436],
    ['berne/1928-rome.txt', 34],
    ['berne/1948-brussels.txt', 39],
    ['berne/1971-paris.txt', 47],
  ])('%s: %i, each once', async (name, count) => {
    const numbers = articlesOf(await draftOf(name)).flatMap(({ article, annex }) =>
      annex ? [] : [article.number],
    );
    expect(numbers).toHaveLength(count);
    expect(new Set(numbers).size).toBe(count);
  });

  it.each(['fta/canada-peru-2008.txt', 'fta/panama-united-states-2007.txt'])(
    '%s: none twice, and each with a title',
    async name => {
      const articles = articlesOf(await draftOf(name)).filter(({ annex }) => annex === null);
      expect(new Set(articles.map(({ article }) => article.number)).size).toBe(articles.length);
      expect(
        articles.filter(({ article }) => headingText(article) === '').map(({ article }) => article.label),
      ).toEqual([]);
    },
  );
});
