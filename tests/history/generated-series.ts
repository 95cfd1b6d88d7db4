/** Series of drafts made at random: words change, paragraphs come, go, move, are split and merged, brackets open and close. */
import fc from 'fast-check';
import type { Draft } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

type Articles = string[][];

interface Edit {
  what: 'word' | 'bracket' | 'insert' | 'delete' | 'move' | 'split' | 'merge' | 'article';
  article: number;
  paragraph: number;
  word: number;
}

const WORDS =
  'each party shall take measures to protect the waters of every river and lake within its territory from harm caused by waste, and report on them to the conference before the end of each second year in good faith'.split(
    ' ',
  );

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('word', 'word', 'bracket', 'insert', 'delete', 'move', 'split', 'merge', 'article'),
  article: fc.nat(20),
  paragraph: fc.nat(20),
  word: fc.nat(200),
});

/** Three to six drafts. */
export const anySeries: fc.Arbitrary<Draft[]> = fc
  .array(fc.array(edit, { maxLength: 5 }), { minLength: 2, maxLength: 5 })
  .map(steps => {
    const drafts = [start()];
    for (const edits of steps) drafts.push(edits.reduce(applied, drafts.at(-1) ?? []));
    return drafts.map(written);
  });

function start(): Articles {
  return [0, 1, 2].map(article => [0, 1, 2].map(paragraph => sentence(article * 3 + paragraph)));
}

function sentence(seed: number): string {
  const at = (seed * 7) % WORDS.length;
  const words = [...WORDS.slice(at), ...WORDS.slice(0, at)].slice(0, 14 + (seed % 9));
  return `Clause${seed} ${words.join(' ')}.`;
}

function applied(before: Articles, { what, article, paragraph, word }: Edit): Articles {
  const articles = before.map(one => [...one]);
  const lines = articles[article % articles.length];
  if (!lines || what === 'article') return [...articles, [sentence(word), sentence(word + 1)]];
  const at = paragraph % lines.length;
  const words = (lines[at] ?? '').split(' ');
  const place = word % words.length;
  if (what === 'word') words[place] = `changed${word}`;
  if (what === 'bracket') words[place] = `[${words[place]}]`;
  if (what === 'word' || what === 'bracket') lines[at] = words.join(' ');
  if (what === 'insert') lines.splice(at, 0, sentence(word));
  if (what === 'delete' && lines.length > 1) lines.splice(at, 1);
  if (what === 'split' && place > 4)
    lines.splice(at, 1, words.slice(0, place).join(' '), words.slice(place).join(' '));
  if (what === 'merge' && at > 0) lines.splice(at - 1, 2, `${lines[at - 1]} ${lines[at]}`);
  if (what === 'move' && lines.length > 1) {
    const [line = ''] = lines.splice(at, 1);
    articles[(article + 1) % articles.length]?.push(line);
  }
  return articles;
}

function written(articles: Articles): Draft {
  const text = articles.map((lines, article) =>
    [`Article ${article + 1}`, ...lines.map((line, at) => `${at + 1}. ${line}`)].join('\n\n'),
  );
  return readText(`${text.join('\n\n')}\n`, 'draft.txt').draft;
}
