/** What a page says in its bytes and its mark-up, besides its words. */
import { describe, expect, it } from 'vitest';
import { type Draft, fullText, writeMarkdown } from '../../../src/document/index.ts';
import { formatOf } from '../../../src/read/formats.ts';
import { type ReadOptions, read } from '../../../src/read/index.ts';

const readPage = (html: string | Uint8Array, options: ReadOptions = {}, path = 'page.html') =>
  read(typeof html === 'string' ? Buffer.from(html) : html, path, options);
const bodyOf = (draft: Draft) => writeMarkdown(draft).replace(/^---\n[\s\S]*?---\n\n/, '');
const rulesOf = async (html: string) => (await readPage(html)).file.messages.map(({ ruleId }) => ruleId);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the character set of a page', () => {
  const wide = (html: string, mark: string) => Buffer.from(mark + html, 'utf16le');
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
  it.each([
    ['a declared Cyrillic one', latin1('<meta charset=windows-1251><p>\xce\xe7\xe5\xf0\xee')],
    [
      'the same by http-equiv',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xef\xda\xc5\xd2\xcf'),
    ],
    ['the same of XHTML', latin1('<?xml version="1.0" encoding="ISO-8859-5"?><html><p>\xbe\xd7\xd5\xe0\xde')],
    ['a byte order mark, whatever is declared', Buffer.from('\ufeff<meta charset=windows-1251><p>Озеро')],
    ['UTF-16', wide('<p>Озеро', '\ufeff')],
    ['UTF-16, the other way round', swapped(wide('<p>Озеро', '\ufeff'))],
    ['UTF-16 without a mark', wide('<p>Озеро', '')],
    ['UTF-8 that says it is something else', Buffer.from('<meta charset=iso-8859-1><p>Озеро')],
    ['none at all', Buffer.from('<p>Озеро')],
    ['a declaration behind a long comment', Buffer.from(`<!-- ${'x'.repeat(2000)} --><p>Озеро`)],
  ])('%s', async (_, bytes) => {
    expect(fullText((await readPage(bytes)).draft)).toBe('Озеро');
  });

  it('Chinese, whose bytes may be anything', async () => {
    const { draft } = await readPage(latin1('<meta charset=gb2312><p>\xba\xfe\xb2\xb4'));
    expect(fullText(draft)).toBe('湖泊');
  });

  it('Windows-1252 with its quotation marks, also where ISO 8859-1 is declared', async () => {
    for (const charset of ['windows-1252', 'iso-8859-1', 'us-ascii']) {
      const { draft } = await readPage(
        latin1(`<meta charset=${charset}><p>\x93l\x92\xe9tat\x94 \x96 &#150;`),
      );
      expect(fullText(draft)).toBe('“l’état” – –');
    }
  });

  it('is told where a page is wrong about it', async () => {
    expect(await rulesOf('<meta charset=iso-8859-2><p>1. Озеро')).toContain('charset');
    expect(await rulesOf('<meta charset=utf-8><p>1. Озеро')).not.toContain('charset');
  });
});

describe('what is HTML', () => {
  const formatOfText = (text: string, path: string) => formatOf(Buffer.from(text), path);

  it.each([
    ['<!DOCTYPE html><p>x', 'download.txt'],
    ['\ufeff\n<!-- saved from url=(0014) --><HTML lang=en>', 'treaty'],
    ['<p>A fragment', 'page.htm'],
  ])('%s in %s', (text, path) => {
    expect(formatOfText(text, path)).toBe('html');
  });

  it('is no text that merely holds its signs', () => {
    expect(formatOfText('Article 1\n\nIf x < y, <p> is not a tag.', 'draft.txt')).toBe('text');
    expect(formatOfText('<p>Each Party</p> shall', 'draft.txt')).toBe('text');
    expect(formatOfText('# Treaty\n\n<html> is a tag', 'draft.md')).toBe('markdown');
  });

  it('is no web archive: that is refused by name', async () => {
    const archive =
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html><p>x';
    for (const path of ['page.mhtml', 'page.txt']) {
      await expect(readPage(archive, {}, path)).rejects.toThrow(
        /web archive \(MHTML\).*save it as a web page/,
      );
    }
  });
});

describe('the labels of ordered lists', () => {
  it.each([
    ['<ol><li>x<li>x</ol>', '1. 2.'],
    ['<ol start=5><li>x<li>x</ol>', '5. 6.'],
    ['<ol type=a><li>x<li>x</ol>', 'a. b.'],
    ['<ol type=A start=26><li>x<li>x</ol>', 'Z. AA.'],
    ['<ol type=i start=3><li>x<li>x</ol>', 'iii. iv.'],
    ['<ol type=I start=4><li>x</ol>', 'IV.'],
    ['<ol reversed><li>x<li>x<li>x</ol>', '3. 2. 1.'],
    ['<ol reversed start=9><li>x<li value=4>x<li>x</ol>', '9. 4. 3.'],
    ['<ol><li value=3>x<li>x</ol>', '3. 4.'],
    ['<ol><li type=a>x<li>x</ol>', 'a. 2.'],
    ['<ol type=i start=4000><li>x</ol>', '4000.'],
    ['<ol style="list-style-type: upper-roman"><li>x<li>x</ol>', 'I. II.'],
    ['<style>ol.x { list-style: lower-greek }</style><ol class=x><li>x<li>x</ol>', 'α. β.'],
    ['<style>@media print { ol { list-style: none } }</style><ol><li>x</ol>', '1.'],
    ['<ol style="list-style-type: arabic-indic"><li>x<li>x</ol>', '١. ٢.'],
    ['<ol style="list-style-type: none"><li>x</ol>', ''],
    ['<ol><li>(a) x<li>(b) x</ol>', '(a) (b)'],
    ['<ol start=x><li value="">x</ol>', '1.'],
  ])('%s: %s', async (html, labels) => {
    const { draft } = await readPage(html);
    expect(
      fullText(draft)
        .replace(/\s*x\s*/g, ' ')
        .trim(),
    ).toBe(labels);
  });
});

describe('the comments of a page that Word saved', () => {
  const html =
    '<h1>Convention</h1><p>1. Each Party may <a style="mso-comment-reference:D_1">authori</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[D1]</a></span>ze reeds.</p><div style="mso-element:comment-list"><div style="mso-element:comment"><p>State A: [shall]</p></div></div>';

  it('are no part of the text, cut no word, and are told', async () => {
    const { draft, file } = await readPage(html);
    expect(fullText(draft)).toContain('Each Party may authorize reeds.');
    expect(fullText(draft)).not.toContain('shall');
    expect(file.messages.map(({ reason }) => reason)).toContain('Comments, 4 words, left out: “[D1]”');
  });
});

describe('a page with marked changes is two drafts', () => {
  const html =
    '<h1>Convention</h1><p>1. Each Party <ins>shall</ins><del>should</del> report.</p><del><p>2. Void.</p></del>';

  it('of which one has to be named', async () => {
    await expect(readPage(html)).rejects.toThrow(/1 insertion and 2 deletions.*--tracked accept/);
  });

  it.each([
    ['accept', '# Convention\n\n**1.** Each Party shall report.\n'],
    ['reject', '# Convention\n\n**1.** Each Party should report.\n\n**2.** Void.\n'],
  ] as const)('%s', async (tracked, expected) => {
    const { draft } = await readPage(html, { tracked });
    expect(bodyOf(draft)).toBe(expected);
  });

  it('is none for the empty marks of advertisements', async () => {
    const { draft } = await readPage('<p>1. Each Party<ins class="ads"></ins> shall.');
    expect(fullText(draft)).toContain('Each Party shall.');
  });
});

describe('what is hidden', () => {
  it.each([
    '<p>Seen <span style="display: none">unseen</span></p>',
    '<p>Seen</p><div style="visibility:hidden"><p>unseen</p></div>',
    '<p>Seen</p><p hidden>unseen</p>',
    '<p>Seen</p><dialog><p>unseen</p></dialog>',
    '<p>Seen</p><template><p>unseen</p></template>',
    '<p>Seen</p><p style="mso-hide: all">unseen</p>',
  ])('is left out: %s', async html => {
    expect(fullText((await readPage(html)).draft)).toBe('Seen');
  });

  it('is not what only one kind of reader does not see', async () => {
    const { draft } = await readPage(
      '<p>1. <span aria-hidden="true">Seen</span> <span aria-hidden="true">¶</span></p>',
    );
    expect(fullText(draft).trim()).toMatch(/Seen$/);
  });

  it('is not a footnote that the text refers to', async () => {
    const html =
      '<p>1. Each Party<a href="#fn1" id="r1">1</a>.</p><aside><p id="fn1">1 A note. <a href="#r1">^</a></p></aside>';
    expect(bodyOf((await readPage(html)).draft)).toBe('**1.** Each Party[^1].\n\n[^1]: A note.\n');
  });
});

describe('the main part of a page', () => {
  it('is all that is read, where the page marks it', async () => {
    const { draft, file } = await readPage(
      '<div><p>Share this page</p></div><main><h1>Treaty</h1><p>Each Party shall report every year.</p></main>',
    );
    expect(bodyOf(draft)).toBe('# Treaty\n\nEach Party shall report every year.\n');
    expect(file.messages.map(String).join()).toContain(
      'Around the main part, 3 words, left out: “Share this page”',
    );
  });

  it('is not believed in where articles stand beside it', async () => {
    const { draft } = await readPage(
      '<main><h1>Treaty</h1><p>A long text about the treaty and its history.</p></main><div><p>Article 1</p><p>Lakes.</p></div>',
    );
    expect(fullText(draft)).toContain('Article 1');
  });

  it('keeps the header in which the preamble stands', async () => {
    const { draft } = await readPage(
      '<h1>Treaty</h1><header><h2>Préambule</h2><p>Les Parties, soucieuses des lacs,</p></header><h2>Article premier</h2><p>Les lacs sont publics.</p>',
    );
    expect(bodyOf(draft)).toBe(
      '# Treaty\n\n## Préambule\n\nLes Parties, soucieuses des lacs,\n\n## Article premier\n\nLes lacs sont publics.\n',
    );
  });

  it('keeps the header that bears the only title', async () => {
    expect(bodyOf((await readPage('<header><h1>Treaty</h1></header><p>Lakes.')).draft)).toBe(
      '# Treaty\n\nLakes.\n',
    );
  });
});

describe('a page that is no treaty', () => {
  it.each([
    '<title>404 Not Found</title><h1>Not Found</h1><p>The page you asked for is gone.',
    '<h1>Sign in</h1><form><label>Name</label></form>',
    '<title>Just a moment</title><p>Checking your browser before you proceed.',
    '<div id="root"></div><noscript>You need to enable JavaScript.</noscript>',
    '<script>render()</script>',
  ])('%s', async html => {
    expect(await rulesOf(html)).toContain('not-a-treaty');
  });

  it('is none that speaks of errors in its articles', async () => {
    expect(
      await rulesOf('<h1>Treaty</h1><h2>Article 1</h2><p>Evidence not found shall be disclosed.'),
    ).not.toContain('not-a-treaty');
  });

  it('may be a frame around one', async () => {
    expect(await rulesOf('<frameset><frame src="treaty.html"></frameset>')).toContain('frames');
  });
});

describe('raised marks without links', () => {
  const note = '<p><sup>1</sup> Reserved by <i>one</i> delegation.</p>';

  it('are notes where a later paragraph begins with the same mark', async () => {
    const { draft } = await readPage(
      `<p>Article 1<sup>1</sup></p><p>1. Each Party shall report,<sup>*</sup> in km<sup>2</sup>.</p>${note}<p><sup>*</sup>Every year.</p>`,
    );
    expect(bodyOf(draft)).toBe(
      '## Article 1 — [^1]\n\n**1.** Each Party shall report,[^*] in km².\n\n[^1]: Reserved by *one* delegation.\n\n[^*]: Every year.\n',
    );
  });

  it('may be counted anew', async () => {
    const { draft } = await readPage(
      `<p>1. One.<sup>1</sup></p>${note}<p>2. Two.<sup>1</sup></p><p><sup>1</sup> See above.</p>`,
    );
    expect(bodyOf(draft)).toBe(
      '**1.** One.[^1]\n\n**2.** Two.[^1-2]\n\n[^1]: Reserved by *one* delegation.\n\n[^1-2]: See above.\n',
    );
  });

  it('behind a number never become a part of it', async () => {
    const { draft, file } = await readPage(
      '<p>Article 1<sup>1</sup></p><p>Scope</p><p>1. At most 10<sup>6</sup> are counted.</p>',
    );
    expect(bodyOf(draft)).toBe('## Article 1¹ — Scope\n\n**1.** At most 10⁶ are counted.\n');
    expect(file.data.sourceText).toContain('10⁶');
  });
});
