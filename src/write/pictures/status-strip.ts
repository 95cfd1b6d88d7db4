/** The state of every article in every draft: a row for each article, a cell for each draft. */

import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import { agreeing, counted, visible } from '../../document/index.ts';
import { type ArticleState, type ArticleStatus, STATE_SIGNS } from '../../report/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { cut, type Picture } from './figure.ts';
import { hatches, letterOn, type Tone, toned } from './style.ts';

const TONES: Readonly<Record<ArticleState, Tone>> = {
  contested: 'open',
  modified: 'around',
  settled: 'calm',
  new: 'new',
  gone: 'lost',
  placeholder: 'plain',
  absent: 'hollow',
};

const NAME = { width: 190, most: 26 } as const;
const CELL = { width: 34, height: 18 } as const;
const HEAD = 64;
const LINE = 18;
const LEAST_WIDTH = 350;

/** @param linkOf where an article has a page of its own, by its place in the list. */
export function statusStrip(
  title: string,
  articles: readonly ArticleStatus[],
  drafts: readonly Provenance[],
  { id = 'status', linkOf }: { id?: string; linkOf?: (article: number) => string | null } = {},
): Picture {
  const used = (Object.keys(STATE_SIGNS) as ArticleState[]).filter(
    state => state !== 'absent' && articles.some(({ states }) => states.includes(state)),
  );
  const width = Math.max(LEAST_WIDTH, NAME.width + drafts.length * CELL.width + 44);
  const marks: ElementContent[] = [
    hatches(
      id,
      used.map(state => TONES[state]),
    ),
  ];
  for (const [at, draft] of drafts.entries()) {
    const x = NAME.width + (at + 0.5) * CELL.width;
    marks.push(
      s('text.small', { transform: `translate(${x} ${HEAD - 6}) rotate(-50)` }, cut(draftLabel(draft), 15)),
    );
  }
  for (const [row, article] of articles.entries()) {
    const y = HEAD + row * CELL.height;
    const name = articleName(article);
    const cells = boxesOf(article.states).flatMap(({ state, at, count }): ElementContent[] => {
      if (state === 'absent') return [];
      const x = NAME.width + at * CELL.width;
      const { sign } = STATE_SIGNS[state];
      return [
        ...toned(id, TONES[state], { x, y, width: count * CELL.width - 2, height: CELL.height - 2 }),
        letterOn(TONES[state], sign, x + CELL.width / 2 - 1, y + 12.5),
      ];
    });
    marks.push(
      s('g', [
        s('title', `${visible(name)}: ${saysOf(article, drafts)}`),
        s('text', { x: 0, y: y + 12.5 }, cut(name, NAME.most)),
        ...cells,
      ]),
    );
  }
  const foot = HEAD + articles.length * CELL.height + 10;
  for (const [at, state] of used.entries()) {
    const y = foot + at * LINE;
    marks.push(
      ...toned(id, TONES[state], { x: 0, y, width: 22, height: 14 }),
      letterOn(TONES[state], STATE_SIGNS[state].sign, 11, y + 11),
      s('text', { x: 30, y: y + 11 }, STATE_SIGNS[state].says),
    );
  }
  return {
    id,
    title: `The state of each article in each draft: ${title}`,
    says: summaryOf(articles),
    width,
    height: foot + used.length * LINE + 2,
    marks,
    table: {
      caption: 'An article is contested as long as it contains brackets or options.',
      head: ['article', ...drafts.map(draftLabel)],
      rows: articles.map((article, at) => [
        linked(articleName(article), linkOf?.(at) ?? null),
        ...article.states.map((state, index) => cellText(state, article.citations[index] ?? null, article)),
      ]),
    },
  };
}

/** With more drafts than this, one box goes on as long as the state does: a box for each would make a page of megabytes. */
const MOST_SINGLE = 24;

function boxesOf(states: readonly ArticleState[]): { state: ArticleState; at: number; count: number }[] {
  const boxes: { state: ArticleState; at: number; count: number }[] = [];
  for (const [at, state] of states.entries()) {
    const last = boxes.at(-1);
    if (last?.state === state && states.length > MOST_SINGLE) last.count += 1;
    else boxes.push({ state, at, count: 1 });
  }
  return boxes;
}

/** `7 Releases`: the number of the last draft that has it. */
export const articleName = ({ citations, title }: ArticleStatus): string =>
  `${citations.findLast(citation => citation !== null) ?? ''} ${title}`.trim();

const linked = (name: string, href: string | null): ElementContent | string =>
  href === null ? name : h('a', { href }, visible(name));

/** The state, with the number that the article had there, where it was another. */
function cellText(state: ArticleState, citation: string | null, { citations }: ArticleStatus): string {
  const last = citations.findLast(one => one !== null);
  return citation === null || citation === last ? state : `${state} (${citation})`;
}

const saysOf = ({ states }: ArticleStatus, drafts: readonly Provenance[]): string =>
  states.map((state, at) => `${draftLabel(drafts[at] ?? {})} ${state}`).join(', ');

function summaryOf(articles: readonly ArticleStatus[]): string {
  const last = articles.map(({ states }) => states.at(-1));
  const standing = last.filter(state => state !== 'gone' && state !== 'absent').length;
  const contested = last.filter(state => state === 'contested').length;
  return `In the last draft, ${contested} of ${counted(standing, 'article')} ${agreeing(contested, 'contains', 'contain')} brackets or options.`;
}
