/** Places where documents appear: pages, feeds, folders and repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fits } from '../../src/watch/wildcard.ts';
import { document, serve, type TestServer } from './server.ts';
import { TEXT, type Watched, watched } from './watched.ts';

let server: TestServer;
let one: Watched | undefined;
beforeEach(async () => {
  server = await serve({ '/docs/2.txt': document(TEXT('better'), 'text/plain') });
});
afterEach(async () => {
  one?.remove();
  await server.close();
});

const page = (...names: string[]) =>
  document(
    `<!doctype html><title>Papers</title><base href="/docs/"><a href="/about">About</a>${names.map(name => `<p><a href="${name}#top">x</a>`).join('')}`,
    'text/html',
  );
const atom = (...names: string[]) =>
  document(
    `<feed xmlns="http://www.w3.org/2005/Atom"><link href="/self"/>${names.map(name => `<entry><link href="/docs/${name}"/></entry>`).join('')}</feed>`,
    'application/atom+xml',
  );
const rss = (...names: string[]) =>
  document(
    `<rss version="2.0"><channel><link>/home</link>${names.map(name => `<item><link> ${server.address}/docs/${name} </link></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
  );

describe.each([
  ['page', page],
  ['feed', atom],
  ['feed', rss],
] as const)('a %s', (kind, list) => {
  beforeEach(() => {
    server.replies['/list'] = list('1.txt');
    one = watched([{ id: 'papers', kind, address: `${server.address}/list`, links: '*/docs/*.txt' }]);
  });

  it('has each new document reported once; what was there at the first look is not fetched', async () => {
    expect(await one?.look()).toMatchObject({ states: { papers: 'unchanged' }, changes: [] });
    server.replies['/list'] = list('1.txt', '2.txt');
    const { states, changes } = (await one?.look()) ?? {};
    expect([states, changes?.map(({ address }) => address)]).toEqual([
      { papers: 'changed' },
      [`${server.address}/docs/2.txt`],
    ]);
    expect(await one?.look()).toMatchObject({ states: { papers: 'unchanged' }, changes: [] });
    expect(server.requests.filter(line => line.includes('/docs/1.txt'))).toEqual([]);
  });

  it('is suspect if no link matches any longer', async () => {
    await one?.look();
    server.replies['/list'] = list('1.pdf');
    expect(await one?.look()).toMatchObject({ states: { papers: 'suspect' }, changes: [] });
  });

  it('is asked again for a document that could not be had or trusted', async () => {
    await one?.look();
    server.replies['/list'] = list('1.txt', '2.txt');
    server.replies['/docs/2.txt'] = response => response.writeHead(500).end();
    expect(await one?.look()).toMatchObject({ states: { papers: 'unreachable' }, changes: [] });
    server.replies['/docs/2.txt'] = document('<!doctype html><title>Log in</title>', 'text/html');
    expect(await one?.look()).toMatchObject({ states: { papers: 'suspect' }, changes: [] });
    server.replies['/docs/2.txt'] = document(TEXT('better'), 'text/plain');
    expect((await one?.look())?.changes).toHaveLength(1);
  });
});

it('a page that asks to log in, or a feed that is none, is suspect', async () => {
  server.replies['/list'] = document(
    '<!doctype html><input type=password><a href="/docs/9.txt">x</a>',
    'text/html',
  );
  server.replies['/feed'] = document('<!DOCTYPE feed [<!ENTITY x "y">]><feed/>', 'application/xml');
  one = watched([
    { id: 'papers', kind: 'page', address: `${server.address}/list` },
    { id: 'news', kind: 'feed', address: `${server.address}/feed` },
  ]);
  expect((await one.look()).states).toEqual({ papers: 'suspect', news: 'suspect' });
});

it('links of a page to places that may not be contacted are not followed', async () => {
  server.replies['/list'] = page('1.txt');
  one = watched([{ id: 'papers', kind: 'page', address: `${server.address}/list` }]);
  await one.look();
  server.replies['/list'] = page('1.txt', 'https://10.0.0.1/2.txt', 'file:///etc/passwd');
  const { states, reasons } = await one.look();
  expect(states).toEqual({ papers: 'suspect' });
  expect(reasons.papers).toContain('https://10.0.0.1/2.txt is not contacted');
});

describe('a folder', () => {
  it('has new files and new texts of files reported', async () => {
    one = watched([{ id: 'inbox', kind: 'folder', address: 'inbox', links: '*.txt' }]);
    const inbox = join(one.library, 'ferries', 'inbox');
    mkdirSync(inbox);
    writeFileSync(join(inbox, 'a.txt'), TEXT('good'));
    expect(await one.look()).toMatchObject({ states: { inbox: 'unchanged' }, changes: [] });
    writeFileSync(join(inbox, 'a.txt'), TEXT('better'));
    writeFileSync(join(inbox, 'b.txt'), TEXT('best'));
    writeFileSync(join(inbox, 'c.pdf'), 'not asked for');
    expect((await one.look()).changes).toHaveLength(2);
  });

  it('that was empty at the first look has its first file reported as well', async () => {
    one = watched([{ id: 'inbox', kind: 'folder', address: 'inbox', links: '*.txt' }]);
    mkdirSync(join(one.library, 'ferries', 'inbox'));
    await one.look();
    writeFileSync(join(one.library, 'ferries', 'inbox', 'a.txt'), TEXT('better'));
    expect((await one.look()).changes).toHaveLength(1);
  });

  it('outside the folder of the treaty, or by a link, is not read unless that is allowed', async () => {
    one = watched([
      { id: 'up', kind: 'folder', address: '../..' },
      { id: 'link', kind: 'folder', address: 'link' },
    ]);
    symlinkSync(one.folder, join(one.library, 'ferries', 'link'));
    const { stderr } = await one.watch('run');
    expect(stderr.match(/outside the folder of the treaty/g)).toHaveLength(2);
  });
});

describe('a repository', () => {
  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
      stdio: 'ignore',
    });

  it('has new texts of a file reported, and asks for nothing more while its branch is the same', async () => {
    one = watched([{ id: 'repo', kind: 'git', address: '../../repo', path: 'text/a.txt', ref: 'drafts' }]);
    const repo = join(one.folder, 'repo');
    mkdirSync(join(repo, 'text'), { recursive: true });
    execFileSync('git', ['init', '-q', '-b', 'drafts', repo]);
    const commit = (text: string) => {
      writeFileSync(join(repo, 'text', 'a.txt'), text);
      git(repo, 'add', '.');
      git(repo, 'commit', '-qm', 'x');
    };
    commit(TEXT('good'));
    expect(await one.look()).toMatchObject({ states: { repo: 'unchanged' }, changes: [] });
    commit(TEXT('better'));
    expect((await one.look()).changes).toHaveLength(1);
    expect(await one.look()).toMatchObject({ states: { repo: 'unchanged' }, changes: [] });
    git(repo, 'branch', '-m', 'other');
    expect((await one.look()).reasons.repo).toContain('has no branch drafts');
  });

  it('on this machine is not contacted unless that is allowed', async () => {
    one = watched([{ id: 'repo', kind: 'git', address: '/srv/repo', path: 'a.txt' }]);
    expect((await one.watch('run')).stderr).toContain('it is a repository on this machine');
  });
});

it('a pattern has * for any signs, and takes no longer for more of them', () => {
  expect(fits('*.pdf', 'https://example.org/a.pdf')).toBe(true);
  expect(fits('https://example.org/*/L.*', 'https://example.org/x/L.15')).toBe(true);
  expect(fits('*.pdf', 'a.pdf.html')).toBe(false);
  expect(fits('a*a', 'a')).toBe(false);
  expect(fits('a', 'a')).toBe(true);
  expect(fits('*a'.repeat(50_000), 'a'.repeat(49_999))).toBe(false);
});
