/** The filter and the keys of a redline. Constant text, as the script of every page is. */
export const PAIR_SCRIPT = `
(() => {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const one = id => document.getElementById(id);
  const say = words => { one('said').textContent = words; };
  const redline = one('redline');
  const lines = all('.row');
  const contents = document.querySelector('.contents > details');
  if (contents && matchMedia('(min-width: 72rem)').matches) contents.open = true;
  const tools = one('tools');
  const words = one('filter');
  const kind = one('kind');
  tools.hidden = false;

  const filter = () => {
    const wanted = words.value.trim().toLowerCase();
    let shown = 0;
    for (const line of lines) {
      const fits = (!kind.value || line.classList.contains(kind.value))
        && (!wanted || line.textContent.toLowerCase().replaceAll('\\u00a0', ' ').includes(wanted));
      line.classList.toggle('filtered', !fits);
      if (fits) shown += 1;
    }
    one('shown').textContent = shown < lines.length ? shown + ' of ' + lines.length + ' provisions' : '';
  };
  words.addEventListener('input', filter);
  kind.addEventListener('change', filter);

  const named = () => {
    try { return decodeURIComponent(location.hash.slice(1)); } catch { return ''; }
  };
  const reveal = () => {
    const name = named();
    const line = one(name)?.closest('.row');
    if (!line) return;
    if (line.getClientRects().length === 0) {
      words.value = kind.value = '';
      one('changed-only').checked = false;
      filter();
      if (line.getClientRects().length === 0) one('view-marks').checked = true;
    }
    line.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  let here = -1;
  const go = step => {
    const changed = lines.filter(line => !line.classList.contains('same') && line.getClientRects().length > 0);
    if (changed.length === 0) return say('No change is shown');
    const top = changed.findIndex(line => line.getBoundingClientRect().top > 60);
    here = changed.includes(lines[here]) ? changed.indexOf(lines[here]) + step
      : step > 0 ? Math.max(top, 0) : (top < 0 ? changed.length : top) - 1;
    const line = changed[Math.min(Math.max(here, 0), changed.length - 1)];
    here = lines.indexOf(line);
    line.scrollIntoView({ block: 'center' });
    line.querySelector('a.cite').focus({ preventScroll: true });
  };
  const keys = {
    n: () => go(1), j: () => go(1), p: () => go(-1), k: () => go(-1),
    1: () => one('view-marks').click(), 2: () => one('view-side').click(),
    3: () => one('view-before').click(), 4: () => one('view-after').click(),
    c: () => one('changed-only').click(),
    '/': () => words.focus(),
  };
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target === words) { words.value = ''; filter(); words.blur(); return; }
    if (!one('keys').checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches?.('input:not([type=radio], [type=checkbox]), select, textarea')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
`;
