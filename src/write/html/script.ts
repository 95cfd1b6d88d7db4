/**
 * What a page does beyond showing itself, where scripts are run: links are copied, and copied words keep their marks. Constant text, so
 * that its hash can stand in the security policy of the page.
 */
export const SCRIPT = `
(() => {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const one = id => document.getElementById(id);
  let silence;
  const say = words => {
    one('said').textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => { one('said').textContent = ''; }, 5000);
  };

  addEventListener('copy', event => {
    // Where only one draft is shown, its words are copied as they stand.
    if (one('view-marks')?.checked === false) return;
    const chosen = getSelection();
    if (!chosen.rangeCount || !event.clipboardData) return;
    const part = document.createElement('div');
    part.append(chosen.getRangeAt(0).cloneContents());
    if (!part.querySelector('ins, del')) return;
    for (const mark of all('ins, del', part)) {
      const sign = mark.localName === 'ins' ? '+' : '-';
      const moved = mark.classList.contains('moved') ? '~' : '';
      mark.prepend('{' + sign + moved);
      mark.append(moved + sign + '}');
    }
    for (const other of all('.was, .cite', part)) other.remove();
    document.body.append(part);
    part.className = 'aside';
    event.clipboardData.setData('text/plain', part.innerText);
    part.remove();
    event.preventDefault();
  });

  addEventListener('click', async event => {
    const link = event.target.closest?.('a.cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    try {
      await navigator.clipboard.writeText(link.href);
      say('Link to ' + link.textContent + ' copied');
    } catch {
      say('The address of ' + link.textContent + ' is in the address bar');
    }
  });
})();
`;
