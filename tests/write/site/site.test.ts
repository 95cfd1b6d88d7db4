/** The site of a library: whole, the same each time, and safe whatever a draft or a title holds. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fullText } from '../../../src/index.ts';
import { treaty } from '../../cli/fake-io.ts';
import { shipped } from '../../helpers/drafts.ts';
import { deadLinks, doubledIds, elementsOf, filesIn, textOf } from './site-pages.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'treaty-site-'));
const MODEL = ['--treaty', 'model-convention'];

describe('the site of the Model Convention', () => {
  const folder = newFolder();
  let files = new Map<string, string>();
  beforeAll(async () => {
    const { exit, stderr } = await treaty(['site', folder, ...MODEL]);
    expect(exit === 0 ? '' : stderr).toBe('');
    files = filesIn(folder);
  });

  it('has a page for the treaty, each draft, any two drafts and each article', () => {
    const paths = [...files.keys()].map(path => path.replace('model-convention/', ''));
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        'search.html',
        'search-index.js',
        'feed.xml',
        'feed.json',
        'drafts/2032-02.html',
        'pairs/2031-03..2031-09.html',
        'pairs/2031-03..2032-06.html',
        'articles/15.html',
        'articles/annex_~i~i.html',
        // Article 17 of the first draft is gone, and another has its number.
        'articles/17.html',
        'articles/17.2031-03.html',
      ]),
    );
    expect(paths.filter(path => path.startsWith('pairs/'))).toHaveLength(6);
  });

  it('has no dead link and no id twice', () => {
    expect(deadLinks(files)).toEqual([]);
    expect(doubledIds(files)).toEqual([]);
  });

  it('would be told of a dead link', () => {
    const broken = new Map([['a.html', '<a href="b.html">b</a><a href="#c">c</a>']]);
    expect(deadLinks(broken)).toEqual(['a.html: b.html', 'a.html: #c']);
  });

  it('loads nothing from elsewhere', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const sources = elementsOf(html).flatMap(({ properties }) => properties.src ?? []);
      expect(sources).toEqual(path.endsWith('search.html') ? ['search-index.js', '../search.js'] : []);
    }
  });

  it('has every word of each draft, and no other', () => {
    for (const id of ['2031-03', '2031-09', '2032-02', '2032-06']) {
      const html = files.get(`model-convention/drafts/${id}.html`) ?? '';
      const article = elementsOf(html).find(({ tagName }) => tagName === 'article');
      // Lines between the cells of a table are not words; the mark of a note is a raised number.
      const bare = (text: string) => text.replace(/[\s|‖]+/g, '').replace(/\[\^(\w+)\]/g, '$1');
      const words = bare(article ? textOf(article) : '');
      const wanted = bare(fullText(shipped('model-convention', id)));
      const at = [...wanted].findIndex((sign, place) => words[place] !== sign);
      expect([words.length, words.slice(at, at + 50)]).toEqual([wanted.length, wanted.slice(at, at + 50)]);
    }
  });

  it('follows an article under whatever number, with the draft that brought each word', () => {
    const page = files.get('model-convention/articles/15.html') ?? '';
    expect(page).toContain('<a href="../drafts/2031-03.html#8">2031-03 — 8</a>');
    expect(page).toContain('<a href="../drafts/2032-06.html#15">2032-06 — 15</a>');
    expect(page).toContain('>2032-06</span><span class="span new">, training </span>');
  });

  it('has valid feeds', async () => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'feed.xml', contents: files.get('model-convention/feed.xml') ?? '' }],
      schema: [readFileSync(join(import.meta.dirname, '..', 'feed', 'atom.rng'), 'utf8')],
      extension: 'relaxng',
    });
    expect(errors).toEqual([]);
    const { items } = JSON.parse(files.get('model-convention/feed.json') ?? '');
    expect(items.map((item: { date_published: string }) => item.date_published)).toEqual([
      '2032-06-25T00:00:00Z',
      '2032-02-20T00:00:00Z',
      '2031-09-19T00:00:00Z',
      '2031-03-14T00:00:00Z',
    ]);
    expect(items[2].content_html).toContain('Red lines');
  });

  it('is the same in another folder, byte for byte', async () => {
    const other = newFolder();
    await treaty(['site', other, ...MODEL]);
    expect(filesIn(other)).toEqual(files);
  });

  it('is not written again where nothing changed, and of a change only what it changed', async () => {
    const page = join(folder, 'model-convention', 'index.html');
    const before = statSync(page, { bigint: true }).mtimeNs;
    const { stderr } = await treaty(['site', folder, ...MODEL]);
    expect(stderr).toContain(': 0 files written, ');
    expect(statSync(page, { bigint: true }).mtimeNs).toBe(before);
    const { stderr: after } = await treaty(['site', folder, ...MODEL, '--address', 'https://example.org/']);
    expect(after).toContain(': 2 files written, ');
    expect(readFileSync(join(folder, 'model-convention', 'feed.xml'), 'utf8')).toContain(
      'xml:base="https://example.org/model-convention/"',
    );
  });
});

describe('the folder of a site', () => {
  // Small drafts: what is in them does not matter here.
  const library = newFolder();
  mkdirSync(join(library, 'lakes'));
  const ids = ['a', 'b', 'c', 'd'];
  for (const id of ids)
    writeFileSync(
      join(library, 'lakes', `${id}.md`),
      `## Article 1 — Aims\n\nThe Parties meet, and eat ${id}.\n`,
    );
  const entries = ids.map(id => `  - id: ${id}\n    title: ${id}\n    language: en\n    file: ${id}.md\n`);
  writeFileSync(
    join(library, 'lakes', 'treaty.yaml'),
    `treaty: lakes\ntitle: Lakes\ndrafts:\n${entries.join('')}`,
  );
  const SMALL = ['--library', library];

  it('has to be new, empty or of a site', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    const { exit, stderr } = await treaty(['site', folder, ...SMALL]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/is not empty, and treaty site did not write what is in it/);
    const file = await treaty(['site', join(folder, 'thesis.txt'), ...SMALL]);
    expect(file.exit).toBe(2);
    expect(file.stderr).toMatch(/thesis\.txt is not a folder\. .*name a folder for it that is new, empty/);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it('keeps what is not of the site, and what was changed by hand, and says so', async () => {
    const folder = newFolder();
    await treaty(['site', folder, ...SMALL]);
    writeFileSync(join(folder, 'CNAME'), 'example.org');
    const page = join(folder, 'index.html');
    appendFileSync(page, '<!-- mine -->');
    const { exit, stderr } = await treaty(['site', folder, ...SMALL]);
    expect(exit).toBe(2);
    expect(stderr).toContain(
      'index.html was not written: what is there is not as treaty site wrote it. To have the page of the site there, move',
    );
    expect(readFileSync(page, 'utf8')).toContain('<!-- mine -->');
    expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('example.org');
  });

  it('loses the pages that are no longer of the site, and no others', async () => {
    const folder = newFolder();
    await treaty(['site', folder, ...SMALL]);
    const pair = join(folder, 'lakes', 'pairs', 'a..d.html');
    const mine = join(folder, 'lakes', 'pairs', 'mine.html');
    writeFileSync(mine, 'mine');
    expect(existsSync(pair)).toBe(true);
    const { stderr } = await treaty(['site', folder, ...SMALL, '--pairs', 'consecutive']);
    expect(stderr).toContain(' 3 removed');
    expect(existsSync(pair)).toBe(false);
    expect(existsSync(mine)).toBe(true);
  });

  it('writes nothing through a link that leads out of it', async () => {
    const [folder, outside] = [newFolder(), newFolder()];
    writeFileSync(join(folder, 'treaty-site.sha256'), '');
    symlinkSync(outside, join(folder, 'lakes'));
    const { exit } = await treaty(['site', folder, ...SMALL]);
    expect(exit).toBe(2);
    expect(filesIn(outside).size).toBe(0);
  });

  it('takes no path from its list that leads out of it', async () => {
    const folder = newFolder();
    const outside = join(folder, '..', `treaty-site-victim-${process.pid}`);
    writeFileSync(outside, '');
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(join(folder, 'treaty-site.sha256'), `${empty}  ../treaty-site-victim-${process.pid}\n`);
    await treaty(['site', folder, ...SMALL]);
    expect(existsSync(outside)).toBe(true);
  });
});

describe('a site of hostile drafts', () => {
  const BAD = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u0007&amp;"\'';
  const library = newFolder();
  const folder = newFolder();
  let files = new Map<string, string>();

  beforeAll(async () => {
    const home = join(library, 'bad');
    mkdirSync(home);
    const yaml = JSON.stringify;
    const draft = (words: string) =>
      `## Article 1 — ${BAD.replaceAll('\u0007', '')}\n\n1\\. The Parties [shall ${words}] cooperate [with a link](javascript:alert(1)).\n\n## Article 2 — Scope\n\nThis applies to ${words}.\n`;
    writeFileSync(join(home, 'one.md'), draft('<svg onload=alert(1)>'));
    writeFileSync(join(home, 'two.md'), draft('</script><script>alert(2)</script>'));
    const entries = ['one', 'two'].map(
      (id, at) =>
        `  - id: ${yaml(at === 1 ? 'Two..b' : id)}\n    title: ${yaml(`${BAD}${id}`)}\n    date: 2031-0${at + 1}-01\n    symbol: ${yaml(BAD)}\n    issuer: ${yaml(BAD)}\n    status: ${yaml(BAD)}\n    source: ${yaml(`javascript:alert(1)//${BAD}`)}\n    language: en\n    file: ${id}.md\n`,
    );
    writeFileSync(
      join(home, 'treaty.yaml'),
      `treaty: bad\ntitle: ${yaml(BAD)}\ndrafts:\n${entries.join('')}`,
    );
    writeFileSync(
      join(home, 'watchlist.yaml'),
      `treaty: bad\nwatch:\n  - id: bad\n    title: ${yaml(BAD)}\n    words: [cooperate]\n    severity: high\n    reason: ${yaml(BAD)}\n    source: ${yaml(BAD)}\n    unverified: ${yaml(BAD)}\n`,
    );
    const { exit, stderr } = await treaty(['site', folder, '--library', library]);
    expect(exit === 0 ? '' : stderr).toBe('');
    files = filesIn(folder);
  });

  it('has no script, no handler and no link that a draft brought', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      for (const { tagName, properties } of elementsOf(html)) {
        expect(['img', 'iframe', 'object', 'form', 'base'], path).not.toContain(tagName);
        if (tagName === 'script' && properties.src !== undefined)
          expect(['search-index.js', '../search.js']).toContain(properties.src);
        expect(Object.keys(properties).filter(name => /^on/i.test(name))).toEqual([]);
        expect(String(properties.href ?? '')).not.toMatch(/^\s*javascript:/i);
      }
    }
  });

  it('has the words as words', () => {
    const page = files.get('bad/index.html') ?? '';
    expect(page).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(page).not.toContain('\u0007');
  });

  it('has only files with plain names, in its folder', () => {
    for (const path of files.keys()) expect(path).toMatch(/^(?:[\w~+-][\w~+.-]*\/)*[\w~+-][\w~+.-]*$/);
    expect([...files.keys()]).toContain('bad/drafts/~two~46~~46~b.html');
  });

  it('has no sign that turns the direction of what follows', () => {
    for (const [path, text] of files) expect(text, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('has links that lead somewhere all the same', () => {
    expect(deadLinks(files)).toEqual([]);
  });

  it('has valid feeds all the same', async () => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'feed.xml', contents: files.get('bad/feed.xml') ?? '' }],
      schema: [readFileSync(join(import.meta.dirname, '..', 'feed', 'atom.rng'), 'utf8')],
      extension: 'relaxng',
    });
    expect(errors).toEqual([]);
  });

  it('has an index that can only be data', () => {
    expect(files.get('bad/search-index.js')).not.toMatch(/[<>\u2028\u2029]/);
  });
});
