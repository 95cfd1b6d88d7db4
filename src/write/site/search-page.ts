/** The search of a treaty: a list of its provisions, which a script narrows down to what is asked for. */

import { h } from 'hastscript';
import { visible } from '../../document/index.ts';
import { htmlPage } from '../html/page.ts';
import { type Crumb, crumbs, link, SITE_STYLE } from './page.ts';

/** A provision of the latest draft. */
export interface Listed {
  citation: string;
  heading: string;
  href: string;
}

/**
 * @param covers what the index has, in words.
 * @param notice what is restated of it.
 */
export function searchPage(
  title: string,
  listed: readonly Listed[],
  covers: string,
  notice: string | null,
  above: readonly Crumb[],
): string {
  return htmlPage({
    title: `Search: ${title}`,
    head: [crumbs(above)],
    notices: notice === null ? [] : [notice],
    style: SITE_STYLE,
    scripts: ['search-index.js', '../search.js'],
    main: [
      h('div#search', { hidden: true }, [
        h('label', { htmlFor: 'asked' }, 'Words, or a citation such as 35(1)(c): '),
        h('input#asked', { type: 'search', autoComplete: 'off', spellCheck: 'false' }),
        h('p.facts', visible(covers)),
        h('p#found', { role: 'status' }),
        h('ol#results.plain'),
      ]),
      h('h2', 'Provisions of the latest draft'),
      h(
        'ul.plain.names',
        listed.map(({ citation, heading, href }) =>
          h('li', [link([citation, heading].filter(Boolean).join(' '), href)]),
        ),
      ),
    ],
  });
}

/**
 * What the page runs. All words are put into it as text. Every word that is asked for has to stand in a provision, its heading or its
 * citation, at the start of a word; a citation is also found without the spaces and signs in which habits differ.
 */
export const SEARCH_SCRIPT = `(() => {
  const index = globalThis.treatySearch;
  const one = id => document.getElementById(id);
  if (!index || !one('search')) return;
  const MOST = 50;
  const fold = text => text.normalize('NFKC').toLowerCase();
  const bare = text => fold(text).replace(/^(?:article|art\\.?)\\s*/, '').replace(/[\\s().,]+/g, ' ').trim();
  const all = index.entries.map(([citation, heading, words, draft, id]) => ({
    citation, heading, words, draft, id,
    bare: bare(citation),
    text: ' ' + fold(citation + ' ' + heading + ' ' + words).replace(/[^\\p{L}\\p{N}\\p{M}]+/gu, ' '),
  }));
  const around = (words, asked) => {
    const at = Math.max(0, fold(words).indexOf(asked[0] || ''));
    const start = at < 60 ? 0 : words.indexOf(' ', at - 60) + 1;
    const end = at + 180 < words.length ? words.lastIndexOf(' ', at + 180) : words.length;
    return (start > 0 ? '… ' : '') + words.slice(start, end > at ? end : at + 180) + (end < words.length ? ' …' : '');
  };
  const show = () => {
    const value = one('asked').value.trim();
    const asked = fold(value).split(/[^\\p{L}\\p{N}\\p{M}]+/u).filter(Boolean);
    const cited = bare(value);
    const isCjk = /[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]/u.test(value);
    const found = [];
    if (asked.length > 0) for (const entry of all) {
      const rank = entry.bare === cited ? 0 : entry.bare.startsWith(cited + ' ') ? 1
        : asked.every(word => entry.text.includes(isCjk ? word : ' ' + word)) ? 2 : 3;
      if (rank < 3) found.push({ rank, entry });
    }
    found.sort((a, b) => a.rank - b.rank || b.entry.draft - a.entry.draft);
    one('found').textContent = asked.length === 0 ? '' : found.length + (found.length === 1 ? ' provision' : ' provisions')
      + (found.length > MOST ? ', the first ' + MOST + ' of them' : '');
    one('results').replaceChildren(...found.slice(0, MOST).map(({ entry }) => {
      const [name, page] = index.drafts[entry.draft];
      const item = document.createElement('li');
      const link = document.createElement('a');
      const words = document.createElement('p');
      link.href = page + '#' + encodeURIComponent(entry.id);
      link.dir = words.dir = 'auto';
      link.textContent = entry.citation + (entry.heading ? ' ' + entry.heading : '') + ' (' + name + ')';
      words.textContent = around(entry.words, asked);
      item.append(link, words);
      return item;
    }));
  };
  one('search').hidden = false;
  one('asked').addEventListener('input', show);
  const given = new URLSearchParams(location.hash.slice(1)).get('q');
  if (given) one('asked').value = given;
  show();
})();
`;
