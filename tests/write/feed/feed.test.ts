/** Feeds: valid, dated by the drafts and not by the clock, with words of drafts as words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  type FeedDraft,
  type FeedOptions,
  feedOf,
  feedToAtom,
  feedToJson,
  isAuthority,
} from '../../../src/write/feed/index.ts';

const SCHEMA = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');

async function faultsOf(atom: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: atom }],
    schema: [SCHEMA],
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const DRAFTS: FeedDraft[] = [
  {
    draft: {
      id: '2031-03',
      date: '2031-03-14',
      title: 'First draft',
      status: 'proposal',
      issuer: 'Conference',
    },
    content: [h('p', '22 articles.')],
    page: 'drafts/2031-03.html',
  },
  { draft: { id: 'undated' }, content: [h('p', 'Lost.')], page: 'drafts/undated.html' },
  {
    draft: { id: '2031-09', date: '2031-09' },
    content: [h('ul', [h('li', 'Article 5 is gone.')])],
    page: 'pairs/2031-03..2031-09.html',
  },
];

const feed = (options: FeedOptions = {}, drafts = DRAFTS) => {
  const made = feedOf('model-convention', 'Model Convention', drafts, options);
  if (!made) throw new Error('no feed');
  return made;
};

describe('a feed', () => {
  it('has an entry for each draft with a date, the latest first', () => {
    expect(feed().entries.map(({ id, updated }) => [id, updated])).toEqual([
      ['tag:treaty-diff.invalid,2026:model-convention/2031-09', '2031-09-01T00:00:00Z'],
      ['tag:treaty-diff.invalid,2026:model-convention/2031-03', '2031-03-14T00:00:00Z'],
    ]);
  });

  it('is as new as its latest draft, whatever the clock says', () => {
    expect(feed().updated).toBe('2031-09-01T00:00:00Z');
  });

  it.each(['', '2031-13', '2031-02-30', 'spring 2031', '31-01-01', undefined])(
    'has no entry for a draft of the date %j',
    date => {
      expect(
        feedOf('t', 'T', [{ draft: { id: 'a', date }, content: [], page: 'a.html' } as FeedDraft]),
      ).toBeNull();
    },
  );

  it('has the ids of an authority that is given', () => {
    expect(feed({ authority: 'example.org,2031' }).id).toBe('tag:example.org,2031:model-convention');
  });

  it.each([
    ['example.org,2031', true],
    ['office@example.org,2031-05-01', true],
    ['example.org', false],
    ['example.org,31', false],
    ['exa mple.org,2031', false],
    ['<b>,2031', false],
  ])('takes %s for an authority: %s', (text, expected) => {
    expect(isAuthority(text)).toBe(expected);
  });
});

describe('as Atom', () => {
  it('is valid, with an address and without', async () => {
    expect(await faultsOf(feedToAtom(feed()))).toEqual([]);
    expect(await faultsOf(feedToAtom(feed({ address: 'https://example.org/lakes/' })))).toEqual([]);
  });

  it('would not be without an id', async () => {
    expect(await faultsOf(feedToAtom(feed()).replace(/<id>.*?<\/id>/, ''))).not.toEqual([]);
    expect(await faultsOf(feedToAtom(feed()).replace('00:00:00Z', ''))).not.toEqual([]);
  });

  it('has relative links, and a base only where it is known', () => {
    expect(feedToAtom(feed())).toContain('href="pairs/2031-03..2031-09.html"');
    expect(feedToAtom(feed())).not.toContain('xml:base');
    expect(feedToAtom(feed({ address: 'https://example.org/lakes/' }))).toContain(
      ' xml:base="https://example.org/lakes/"',
    );
  });

  it('has what is said of a draft as escaped HTML', () => {
    expect(feedToAtom(feed())).toContain(
      '<content type="html">&lt;ul&gt;&lt;li&gt;Article 5 is gone.&lt;/li&gt;&lt;/ul&gt;</content>',
    );
  });

  it('takes nothing in a title, name or status for markup', async () => {
    const draft = {
      id: '"><script>alert(1)</script>',
      date: '2031-01-01',
      title: ']]></title><script>\u0000\ud800\u202e',
      status: '</content>&amp;',
      issuer: '<author>',
    };
    const atom = feedToAtom(
      feed({}, [{ draft, content: [h('p', '<img src=x onerror=alert(1)>')], page: 'a.html' }]),
    );
    expect(await faultsOf(atom)).toEqual([]);
    expect(atom).not.toMatch(/<script|<img/);
    expect(atom).toContain('&lt;p&gt;&amp;#x3C;img src=x');
  });
});

describe('as JSON Feed', () => {
  it('has absolute addresses or none', () => {
    const [without] = JSON.parse(feedToJson(feed())).items;
    expect(without.url).toBeUndefined();
    const json = JSON.parse(feedToJson(feed({ address: 'https://example.org/lakes/' })));
    expect(json.feed_url).toBe('https://example.org/lakes/feed.json');
    expect(json.items[0].url).toBe('https://example.org/lakes/pairs/2031-03..2031-09.html');
  });

  it('has what version 1.1 asks for', () => {
    const json = JSON.parse(feedToJson(feed()));
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.items[1]).toEqual({
      id: 'tag:treaty-diff.invalid,2026:model-convention/2031-03',
      title: '2031-03: 2031-03-14 · proposal',
      summary: 'First draft',
      content_html: '<p>22 articles.</p>',
      date_published: '2031-03-14T00:00:00Z',
      date_modified: '2031-03-14T00:00:00Z',
      authors: [{ name: 'Conference' }],
      language: 'en',
    });
  });
});
