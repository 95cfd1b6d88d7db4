/** `treaty log`, `blame` and `trend`: the same history in every format. */
import { describe, expect, it } from 'vitest';
import { treaty } from './fake-io.ts';

const MODEL = ['--treaty', 'model-convention'];

describe('treaty log', () => {
  it('lists every draft, the number the provision had there, and what changed', async () => {
    const { stdout, exit } = await treaty(['log', '15', ...MODEL]);
    expect(exit).toBe(0);
    expect(stdout).toBe(`Marks: {-deleted words-} {+inserted words+} {-~moved away~-} {+~moved here~+}
Article 15 — Observations by communities
as cited in 2032-06, the latest draft that has it

2031-03 · 2031-03-14 · MC/2031/1 · proposal · official: 8
  in the first draft of the series; 3 subdivisions, 84 words in all: “Each Party
  shall encourage communities that live beside shared waters to record …”
    Observations by communities

2031-09 · 2031-09-19 · MC/2031/2 · revised draft · official: 8
  unchanged

2032-02 · 2032-02-20 · MC/2032/1 · revised draft · official: 9
  renumbered: was 8
  9(3) (was 8(3); only the numbers in references changed)
    A community may at any time withdraw observations that it has contributed,
    save those that have already been used in a notice given under article
    {-11-}{+12+}.

2032-06 · 2032-06-25 · MC/2032/2 · final draft · official: 15
  moved from 9 to 15
  15(1) (was 9(1))
    Each Party shall encourage communities that live beside shared waters to
    record what they observe, and shall offer them simple instruments{+,
    training+} and guidance for that purpose.
`);
  });

  it('takes the citation as one of the draft named by --in', async () => {
    const { stdout } = await treaty(['log', '17', '--in', 'model-convention@2031-03']);
    expect(stdout).toContain('as cited in 2031-03\n');
    expect(stdout).toContain(
      '2032-02 · 2032-02-20 · MC/2032/1 · revised draft · official\n  no longer in the text\n',
    );
  });

  it('understands any form of citation', async () => {
    const { stdout } = await treaty(['log', 'Article 15, paragraph 1', ...MODEL]);
    expect(stdout).toMatch(/\n.*15\(1\)\nas cited/);
  });

  it('marks restatements, in every format', async () => {
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const { stdout } = await treaty(['log', '40(1)', '--treaty', 'un-cybercrime', '--format', format]);
      expect(stdout.replace(/&#x27;|\\'/g, "'")).toContain(
        "these words are the project's, not the wording of the treaty",
      );
    }
  });

  it('reports consecutive unchanged drafts together, if there are many', async () => {
    const { stdout } = await treaty(['log', '2', ...MODEL]);
    expect(stdout).toContain('\n\n2031-09 to 2032-06 (3 drafts): 2\n  unchanged\n');
  });

  it('reports a merge, and explains that stronger and weaker describe the wording', async () => {
    const { stdout } = await treaty(['log', 'chapter II', ...MODEL, '--in', '2031-09']);
    expect(stdout.replaceAll('\n', ' ')).toContain('not its legal effect.');
    expect(stdout).toContain('official: chapter II\n  changed\n');
    expect(stdout).toContain('6(3) (merged: now includes 6(4))\n');
    expect(stdout).toContain('6(4) (gone: merged into 6(3))\n');
    expect(stdout).toContain('5(3) (weaker: “shall” → “should”)\n');
  });

  it('gives JSON with a step for each draft', async () => {
    const { stdout } = await treaty(['log', '15', ...MODEL, '--format', 'json']);
    const { citation, in: cited, steps } = JSON.parse(stdout);
    expect({ citation, cited }).toEqual({ citation: '15', cited: '2032-06' });
    expect(steps.map((step: { citation: string; change: string }) => [step.citation, step.change])).toEqual([
      ['8', 'first'],
      ['8', 'unchanged'],
      ['9', 'modified'],
      ['15', 'modified'],
    ]);
  });

  it('gives HTML that needs nothing else, with changes in ins and del', async () => {
    const { stdout } = await treaty(['log', '15', ...MODEL, '--format', 'html']);
    expect(stdout).toMatch(/^<!doctype html><html lang="en">/);
    expect(stdout).not.toMatch(/<link|src=|url\(/);
    expect(stdout).toContain(
      '<p class="words" lang="en" dir="ltr">A community may at any time withdraw observations that it has contributed, save those that have already been used in a notice given under article <del>11</del><ins>12</ins>.</p>',
    );
  });

  it.each([
    [['log', '99', ...MODEL], /There is no 99 in any draft of model-convention/],
    [['log', '17(4)', ...MODEL, '--in', '2031-03'], /There is no 17\(4\) in model-convention@2031-03/],
    [['log', '15', '--treaty', 'nothing'], /There is no treaty "nothing".*model-convention, un-cybercrime/],
    [['log', '15'], /several treaties.*--treaty: model-convention, un-cybercrime/],
    [['log', '15', ...MODEL, '--in', '1999'], /There is no draft "1999".*2031-03, 2031-09/],
    [
      ['log', '15', ...MODEL, '--language', 'fr'],
      /There is no draft of model-convention in the language `fr`/,
    ],
    [['trend', 'model-convention', 'more'], /Unexpected argument "more"/],
    [['trend'], /several treaties\. Name one of them: model-convention, un-cybercrime/],
  ])('says what is wrong with %j', async (words, message) => {
    const { exit, stderr } = await treaty(words);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('treaty blame', () => {
  it('puts the draft that brought them in front of words', async () => {
    const { stdout } = await treaty(['blame', '15(1)', ...MODEL]);
    expect(stdout).toBe(`15(1)
as cited in 2032-06, the latest draft that has it

15(1)
  2031-03  Each Party shall encourage communities that live beside shared waters
           to record what they observe, and shall offer them simple instruments
  2032-06  , training
  2031-03  and guidance for that purpose.
`);
  });

  it('names the draft of each stretch in Markdown and HTML', async () => {
    const { stdout: markdown } = await treaty(['blame', '15(1)', ...MODEL, '--format', 'markdown']);
    expect(markdown).toContain('- 2032-06: , training\n');
    const { stdout: html } = await treaty(['blame', '15(1)', ...MODEL, '--format', 'html']);
    expect(html).toContain('>2032-06</span><span class="span new">, training </span>');
  });
});

describe('treaty trend', () => {
  it('gives the figures of every draft, as the README of the treaty has them', async () => {
    const { stdout } = await treaty(['trend', 'model-convention', '--format', 'json']);
    const { drafts } = JSON.parse(stdout);
    expect(
      drafts.map(
        ({ articles, counts }: { articles: number; counts: { brackets: number; options: number } }) => [
          articles,
          counts.brackets,
          counts.options,
        ],
      ),
    ).toEqual([
      [22, 13, 3],
      [22, 10, 3],
      [23, 6, 0],
      [23, 2, 0],
    ]);
  });

  it.each(['text', 'markdown', 'html'])('tells them as %s', async format => {
    const { stdout } = await treaty(['trend', 'model-convention', '--format', format]);
    for (const id of ['2031-03', '2031-09', '2032-02', '2032-06']) expect(stdout).toContain(id);
  });
});
