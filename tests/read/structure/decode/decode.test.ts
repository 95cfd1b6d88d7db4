import { describe, expect, it } from 'vitest';
import { citationsOf, pieces } from '../../../../src/document/index.ts';
import { readText } from '../../../../src/read/index.ts';
import { candidatesOf } from '../../../../src/read/structure/candidates/index.ts';
import { decode, type Step } from '../../../../src/read/structure/decode/index.ts';
import { linesOf } from '../../blocks-of.ts';

const decoded = (lines: string) => decode(candidatesOf(linesOf(lines), 'en'));
const stepsAt = (lines: string, at: number): Step[] =>
  decoded(lines).steps.filter(({ block }) => block === at);
const whatIsDone = (lines: string, at: number) => stepsAt(lines, at).map(step => step.do);

describe('a heading', () => {
  const FIRST = `Article 1
    Scope
    This Convention applies to ropes.
    Article 90
    Nets
    Each Party shall mend its nets.`;

  it('is given up later, if those after it do not go on from it', () => {
    const lines = `${FIRST}
      Article 2
      Twine
      Each Party shall burn old twine.
      Article 3
      Knots
      Knots are tied by hand.`;
    expect(whatIsDone(lines, 3)).toEqual(['text', 'words']);
    expect(whatIsDone(lines, 6)).toEqual(['head']);
  });

  it('with the same words stands, if they do', () => {
    const lines = `${FIRST}
      Article 91
      Twine
      Each Party shall burn old twine.
      Article 92
      Knots
      Knots are tied by hand.`;
    expect(whatIsDone(lines, 3)).toEqual(['head']);
    expect(whatIsDone(lines, 4)).toEqual(['title']);
  });

  it('that refers to an article never opens one', () => {
    const lines = `Article 1
      Scope
      This Convention applies as said in
      Article 2 of the Convention on Cables.
      Article 2
      Each Party shall report.`;
    expect(whatIsDone(lines, 3)).toEqual(['text', 'words']);
    expect(whatIsDone(lines, 4)).toEqual(['head']);
  });
});

describe('a letter that is a numeral as well', () => {
  const depthOf = (lines: string, at: number) =>
    stepsAt(lines, at).flatMap(step => (step.do === 'line' ? [step.depth] : []));

  it('is the ninth letter between the eighth and the tenth', () => {
    const lines = 'Article 1\n(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n(f) f;\n(g) g;\n(h) h;\n(i) i;\n(j) j.';
    expect(depthOf(lines, 9)).toEqual(depthOf(lines, 8));
  });

  it('is a numeral where the second one follows', () => {
    const lines = 'Article 1\n(a) nets:\n(i) torn;\n(ii) mended;\n(b) ropes.';
    expect(depthOf(lines, 2)).toEqual([2]);
    expect(depthOf(lines, 4)).toEqual([1]);
  });
});

describe('a labelled bullet in the column of the paragraph above it', () => {
  it('hangs from that paragraph', () => {
    const { draft } = readText(
      '# Article 1\n\n**1.** Each Party shall:\n\n- **(a)** mend its nets;\n\n  - **(i)** by hand;\n\n- **(b)** dry them.\n\n**2.** Nets are shared.\n',
      'nets.md',
    );
    const labels = [...pieces(draft)].map(({ piece, ancestors }) =>
      [...ancestors, piece].map(one => (one.type === 'provision' ? one.label : '')).join(' '),
    );
    expect(labels).toEqual([
      'Article 1',
      'Article 1 1.',
      'Article 1 1. (a)',
      'Article 1 1. (a) (i)',
      'Article 1 1. (b)',
      'Article 1 2.',
    ]);
  });
});

describe('every word', () => {
  it.each([
    ['an article', 'Article 1 Scope\n1. Ropes are (a) counted; (b) mended.\n2. Nets are not.'],
    ['options', 'Article 1\nOption 1\n1. Ropes.\nOption 2\nNo ropes.\n[text to come]\n2. Nets.'],
    ['what has no structure', 'Ropes\nare twisted\nfrom threads'],
  ])('of %s is in one step, and steps come in the order of the text', (_, lines) => {
    const { steps } = decoded(lines);
    const order = steps.map(({ block }) => block);
    expect(order).toEqual(order.toSorted((one, two) => one - two));
    expect(new Set(order).size).toBe(linesOf(lines).length);
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (step.do !== 'words' || before?.block !== step.block || !('to' in before)) continue;
      expect(step.from).toBeGreaterThanOrEqual(before.to);
    }
  });
});

describe('two readings that cost nearly the same', () => {
  const LINES = `Convention on Ropes

Article 3
Ropes

1. Each Party shall count its ropes:

(a) each year;

(b) each month.

Alt 1. Each Party may count its ropes.

2. The count is public.
`;

  it('are reported once, with the place and what the other one is', () => {
    const { messages } = readText(LINES, 'draft.txt').file;
    const close = messages.filter(({ ruleId }) => ruleId === 'close-reading');
    expect(close.map(({ line, reason }) => [line, reason])).toEqual([
      [12, '`Alt 1. Each Party may count …` could also be a line at level 2'],
    ]);
  });

  it('are not reported where one is clear', () => {
    const clear = LINES.replace('Alt 1. Each Party may count its ropes.\n\n', '');
    const { messages } = readText(clear, 'draft.txt').file;
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('close-reading');
  });
});

describe('words behind a Chinese list', () => {
  const placesIn = (lines: string) => {
    const { draft } = readText(lines, 'draft.txt', { language: 'zh' });
    return [...pieces(draft)].map(({ piece }) => citationsOf(draft).of(piece));
  };

  it.each([
    ['㈠', '㈡'],
    ['（一）', '（二）'],
  ])('are those of the article, not of the last item (%s)', (one, two) => {
    expect(
      placesIn(
        `第一条\n\n禁止以下列手段造成损失：\n\n${one}输入数据；\n\n${two}删除数据；\n\n意图为自己获取利益。\n`,
      ),
    ).toEqual(['1', '1(1)', '1(2)', '1 ¶2']);
  });

  it('begin with the label of a list in the item, behind its own label', () => {
    expect(
      placesIn(
        '第一条\n\n一、存在下列情形：\n\n（一）已进行过评价；\n\n（二）1．结果已考虑；或\n\n2．规章已遵守。\n',
      ),
    ).toEqual(['1', '1(1)', '1(1)(1)', '1(1)(2)', '1(1)(2)(1)', '1(1)(2)(2)']);
  });
});
