(() => {
  const index = globalThis.treatySearch;
  const one = id => document.getElementById(id);
  if (!index || !one('search')) return;
  const MOST = 50;
  const fold = text => text.normalize('NFKC').toLowerCase();
  const bare = text => fold(text).replace(/^(?:article|art\.?)\s*/, '').replace(/[\s().,]+/g, ' ').trim();
  const all = index.entries.map(([citation, heading, words, draft, id]) => ({
    citation, heading, words, draft, id,
    bare: bare(citation),
    text: ' ' + fold(citation + ' ' + heading + ' ' + words).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '),
  }));
  const around = (words, asked) => {
    const at = Math.max(0, fold(words).indexOf(asked[0] || ''));
    const start = at < 60 ? 0 : words.indexOf(' ', at - 60) + 1;
    const end = at + 180 < words.length ? words.lastIndexOf(' ', at + 180) : words.length;
    return (start > 0 ? '… ' : '') + words.slice(start, end > at ? end : at + 180) + (end < words.length ? ' …' : '');
  };
  const show = () => {
    const value = one('asked').value.trim();
    const asked = fold(value).split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
    const cited = bare(value);
    const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(value);
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
