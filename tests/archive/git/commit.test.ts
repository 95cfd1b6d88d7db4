import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, scratchArchive, writeFerries } from './scratch.ts';

const scratch = scratchArchive();
const archived = async () => {
  await scratch.run('init');
  return scratch.run('commit');
};
const at = (path: string) => readFileSync(join(scratch.archive, 'ferries', 'en', path), 'utf8');

describe('an archive', () => {
  it('has a commit a draft, in the order of their dates, by the body that issued it', async () => {
    const { exit, stdout } = await archived();
    expect(exit).toBe(0);
    expect(stdout).toContain('ferries 2001-03: proposal, F/1 (tag ferries/2001-03/F-1)');
    expect(scratch.git('log', '--reverse', '--format=%an|%aI|%cI|%s')).toBe(
      'Ferry Committee|2001-03-01T00:00:00+00:00|2001-03-01T00:00:00+00:00|ferries 2001-03: proposal, F/1\n' +
        'Ferry Committee|2001-09-19T00:00:00+00:00|2001-09-19T00:00:00+00:00|ferries 2001-09-19: F/1/Rev.1\n',
    );
  });

  it('says in each message what changed, and where it is from', async () => {
    await archived();
    const [body, trailers] = scratch.git('log', '-1', '--format=%b').trimEnd().split('\n\n');
    expect(body?.split('\n')).toEqual([
      'Compared with ferries@2001-03:',
      'New: 2.',
      'Renumbered: 2 → 3.',
      'Words changed in: 1.',
      'Pairs of brackets: 1 before, 0 now (1 lifted).',
      expect.stringMatching(/^Words: \d+ before, \d+ now\.$/),
    ]);
    expect(trailers?.split('\n')).toEqual([
      'Treaty-Draft: ferries@2001-09-19',
      'Draft-Date: 2001-09-19',
      'Document-Symbol: F/1/Rev.1',
      'Language: en',
      'Source-URL: https://example.org/f1r1',
      `Source-SHA256: ${createHash('sha256').update(SECOND).digest('hex')}`,
      'Authenticity: official',
      'Series: ferries/en',
      'Text-Derived: from the original',
      expect.stringMatching(/^Reader-Version: treaty-diff \d+\.\d+\.\d+$/),
    ]);
    expect(scratch.git('log', '-1', '--format=%(trailers:key=Treaty-Draft,valueonly)').trim()).toBe(
      'ferries@2001-09-19',
    );
  });

  it('says of a date that is not known to the day how much of it is known', async () => {
    await archived();
    expect(scratch.git('log', '--format=%B', '--skip=1')).toContain(
      'Draft-Date: 2001-03 (not known more exactly)',
    );
  });

  it('holds one file an article, what is known of the draft, and the original to the byte', async () => {
    await archived();
    expect(scratch.git('ls-files').trim().split('\n')).toEqual([
      '.gitattributes',
      'README.md',
      'archive.yaml',
      'ferries/en/README.md',
      'ferries/en/original/2001-09-19.txt',
      'ferries/en/text/articles/001-050/article-001.md',
      'ferries/en/text/articles/001-050/article-002.md',
      'ferries/en/text/articles/001-050/article-003.md',
      'ferries/en/text/title.md',
      'ferries/en/treaty.yaml',
    ]);
    expect(at('original/2001-09-19.txt')).toBe(SECOND);
    expect(at('text/articles/001-050/article-001.md')).toBe(
      '## Article 1 — Boats\n\n**1.** A ferry carries two boats.\n\n**2.** They float.\n\n',
    );
    expect(at('treaty.yaml')).toContain('issuer: Ferry Committee\n');
    expect(at('README.md')).toContain('- [Article 3 — Bells](text/articles/001-050/article-003.md)\n');
  });

  it('is clean for plain git, which shows and blames it', async () => {
    await archived();
    expect(scratch.git('status', '--porcelain')).toBe('');
    expect(scratch.git('fsck', '--strict')).toBe('');
    expect(scratch.git('tag', '-n1').replace(/ +/g, ' ')).toBe(
      'ferries/2001-03/F-1 F/1\nferries/2001-09-19/F-1-Rev.1 F/1/Rev.1\n',
    );
    const blame = scratch.git('blame', '-s', 'ferries/en/text/articles/001-050/article-001.md');
    const [first, second] = scratch.git('log', '--format=%h', '--reverse').trim().split('\n');
    expect(blame).toMatch(new RegExp(`^${second}.*two boats`, 'm'));
    expect(blame).toMatch(new RegExp(`${first}.*They float`, 'm'));
    const patch = scratch.git('log', '-p', '-1');
    expect(patch).toContain('-**1.** A ferry carries [two] boats.\n+**1.** A ferry carries two boats.');
    // The original is there, but is not shown as a second copy of every change.
    expect(patch.match(/A ferry carries two boats/g)).toHaveLength(1);
  });

  it('takes a draft once', async () => {
    await archived();
    const { exit, stdout } = await scratch.run('commit');
    expect(exit).toBe(0);
    expect(stdout).toBe('Nothing to archive: every draft is already in the archive.\n');
    expect(scratch.git('rev-list', '--count', 'main')).toBe('2\n');
  });

  it('takes the drafts that are named', async () => {
    await scratch.run('init');
    await scratch.run('commit', 'ferries@first');
    expect(scratch.git('log', '--format=%s')).toBe('ferries 2001-03: proposal, F/1\n');
    await scratch.run('commit', 'ferries@2001-09');
    expect(scratch.git('rev-list', '--count', 'main')).toBe('2\n');
  });

  it('is the same whether its drafts came one by one or all at once', async () => {
    await archived();
    const whole = scratch.git('for-each-ref');
    const apart = join(scratch.folder, 'apart');
    const { treaty } = await import('../../cli/fake-io.ts');
    const env = { TREATY_LIBRARY: scratch.library, TREATY_ARCHIVE: apart, XDG_CONFIG_HOME: scratch.folder };
    await treaty(['archive', 'init', apart], { env });
    await treaty(['archive', 'commit', 'ferries@first'], { env });
    await treaty(['archive', 'commit', 'ferries@latest'], { env });
    expect(scratch.git('-C', apart, 'for-each-ref')).toBe(whole);
  });

  it('is remembered when it is made', async () => {
    await scratch.run('init');
    const { treaty } = await import('../../cli/fake-io.ts');
    const env = { TREATY_LIBRARY: scratch.library, XDG_CONFIG_HOME: join(scratch.folder, 'config') };
    expect((await treaty(['archive', 'commit'], { env })).exit).toBe(0);
    expect(scratch.git('rev-list', '--count', 'main')).toBe('2\n');
  });

  it('keeps restatements in a folder of their own, and says so in message and page', async () => {
    writeFerries(scratch.library, [
      { id: '2001-03', text: FIRST },
      { id: '2001-09-19', text: SECOND, more: { authenticity: 'restatement' } },
    ]);
    await archived();
    expect(scratch.git('log', '-1', '--format=%B')).toMatch(
      /^ferries 2001-09-19 \(restatement\)\n\nRESTATEMENT: these are not the words of the treaty\.\n\nThe first draft of its series in the archive\.\n/,
    );
    const folder = join(scratch.archive, 'ferries', 'en-restatement');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('> **Restatement.**');
    expect(readFileSync(join(folder, 'text', 'title.md'), 'utf8')).toContain('> *Restatement');
    expect(at('text/articles/001-050/article-001.md')).toContain('[two]');
  });

  it('says that the issuing body is not recorded where it is not', async () => {
    writeFerries(scratch.library, [{ id: '2001-03', text: FIRST }]);
    await archived();
    expect(scratch.git('log', '--format=%an <%ae>')).toBe(
      'Issuing body not recorded <ferries@treaty-diff.invalid>\n',
    );
    expect(scratch.git('tag')).toBe('');
  });

  it('keeps whatever a document says on its line, and out of paths', async () => {
    writeFerries(scratch.library, [
      {
        id: '2001-03',
        text: FIRST,
        more: {
          symbol: '../../x\nTreaty-Draft: other@1',
          issuer: 'A <b@c>\nauthor Eve <e@e> 0 +0000',
          language: '../../../escaped',
          status: 'a\n\nSource-SHA256: 0',
        },
      },
    ]);
    const { exit } = await archived();
    expect(exit).toBe(0);
    expect(scratch.git('log', '--format=%(trailers:key=Treaty-Draft,valueonly)').trim()).toBe(
      'ferries@2001-03',
    );
    expect(scratch.git('log', '--format=%an')).toBe('A b@c author Eve e@e 0 +0000\n');
    expect(scratch.git('tag')).toBe('ferries/2001-03/x-Treaty-Draft-other-1\n');
    expect(existsSync(join(scratch.archive, 'ferries', 'und', 'treaty.yaml'))).toBe(true);
    expect(existsSync(join(scratch.folder, 'escaped'))).toBe(false);
    expect((await scratch.run('verify')).stdout).toBe(
      'The archive is sound: 1 draft checked, 1 read again from the original.\n',
    );
  });

  it('reports that words were edited after the original was read', async () => {
    await scratch.run('init');
    const folder = join(scratch.library, 'ferries');
    const yaml = readFileSync(join(folder, 'treaty.yaml'), 'utf8');
    writeFileSync(join(folder, 'scan.txt'), FIRST.replace('float', 'f1oat'));
    writeFileSync(
      join(folder, 'treaty.yaml'),
      yaml.replace('    date: ', '    original: scan.txt\n    date: '),
    );
    await scratch.run('commit', 'ferries@first');
    expect(scratch.git('log', '--format=%b')).toContain('Text-Derived: edited after the original was read');
    expect(readFileSync(join(scratch.archive, 'ferries/en/original/2001-03.txt'), 'utf8')).toContain('f1oat');
    const { exit, stdout } = await scratch.run('verify');
    expect(exit).toBe(0);
    expect(stdout).toContain('note ferries@2001-03: its words were edited after the original was read');
  });
});

describe('treaty archive log', () => {
  it('tells the drafts, the latest first', async () => {
    await archived();
    const { stdout } = await scratch.run('log');
    expect(stdout).toMatch(
      /^[0-9a-f]{12} ferries 2001-09-19: F\/1\/Rev\.1\n {4}2001-09-19 · Ferry Committee · official\n/,
    );
    expect(stdout.indexOf('2001-09-19')).toBeLessThan(stdout.indexOf('ferries 2001-03: proposal'));
    const all = JSON.parse((await scratch.run('log', '--format', 'json')).stdout);
    expect(all.map((one: { name: string }) => one.name)).toEqual(['ferries@2001-09-19', 'ferries@2001-03']);
    expect((await scratch.run('log', '--treaty', 'lakes')).stdout).toBe(
      'The archive has no drafts of lakes.\n',
    );
  });
});
