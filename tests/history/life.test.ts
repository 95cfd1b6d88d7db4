/** The lives of provisions that `drafts/model-convention/README.md` tells. */
import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/history/index.ts';
import { readText } from '../../src/read/index.ts';
import { lineagesOf, modelSeries } from './model-drafts.ts';

const { provenances, lineages } = modelSeries();

/** Life of a provision as cited in the draft of that place. */
const life = (at: number, citation: string) => lifeOf(lineages, provenances, at, citation).steps;
const citations = (at: number, citation: string) => life(at, citation).map(step => step.citation);
const changes = (at: number, citation: string) => life(at, citation).map(step => step.change);

describe('the life of a provision', () => {
  it('is followed under whatever number it bore, from any draft in which it is cited', () => {
    for (const [at, citation] of ['8', '8', '9', '15'].entries())
      expect(citations(at, citation)).toEqual(['8', '8', '9', '15']);
    expect(citations(1, '10 bis')).toEqual([null, '10 bis', '11 bis', '11']);
    expect(citations(3, '23')).toEqual(['22', '21', '22', '23']);
  });

  it('says where it moved and where it was renumbered only', () => {
    const steps = life(0, '8');
    expect(steps.map(step => step.moved)).toEqual([false, false, false, true]);
    expect(steps.map(step => step.renumbered)).toEqual([false, false, true, false]);
  });

  it('says in which drafts it is absent', () => {
    expect(changes(0, '17')).toEqual(['first', 'deleted', 'absent', 'absent']);
    expect(changes(3, '11')).toEqual(['absent', 'inserted', 'modified', 'unchanged']);
    expect(citations(0, '17')).toEqual(['17', null, null, null]);
  });

  it('keeps its words where nothing changed', () => {
    const steps = life(2, '2');
    expect(steps.map(step => step.change)).toEqual(['first', 'unchanged', 'unchanged', 'unchanged']);
    expect(steps[3]?.heading).toEqual([{ op: 'equal', text: 'Objective' }]);
  });

  it('follows a paragraph that moved to another article', () => {
    expect(citations(0, '10(4)')).toEqual(['10(4)', '15(3)', '16(3)', '17(3)']);
    expect(life(0, '10(4)')[1]?.moved).toBe(true);
  });

  it('of a paragraph that was split off another goes back to that one', () => {
    const steps = life(3, '13(2)');
    expect(steps.map(step => step.citation)).toEqual(['12(1)', '12(1)', '13(2)', '13(2)']);
    expect(steps[2]).toMatchObject({ change: 'inserted', from: '12(1)' });
    expect(life(0, '12(1)')[2]).toMatchObject({ citation: '13(1)', splitOff: ['13(2)'] });
  });

  it('of a paragraph that was merged into another goes on with that one', () => {
    const steps = life(0, '6(4)');
    expect(steps.map(step => step.citation)).toEqual(['6(4)', '6(3)', '7(3)', '7(3)']);
    expect(steps[1]).toMatchObject({ change: 'deleted', into: '6(3)' });
    expect(life(0, '6(3)')[1]).toMatchObject({ mergedIn: ['6(4)'] });
  });

  it('tells the life of a bracket', () => {
    expect(life(0, '14(1)').map(step => step.brackets.map(({ event }) => event))).toEqual([
      [],
      ['opened'],
      ['kept'],
      ['lifted'],
    ]);
  });

  it('of an article tells what changed below it, and what left it', () => {
    const [, second, third] = life(0, '10');
    expect(second?.parts.map(({ before, after }) => [before, after])).toEqual([['10(4)', '15(3)']]);
    expect(third?.parts.map(({ after }) => after)).toEqual(['11(1)', '11(2)', '11(3)']);
    expect(third?.classes).toContain('reference');
  });

  it('goes through the words of an article that became its first paragraph, and back', () => {
    const words = 'Each Party shall keep its records for ten years after the last entry.';
    const more = 'The Secretariat shall publish a summary of them every second year.';
    const drafts = [
      `Article 5\n\n${words}\n`,
      `Article 5\n\n1. ${words}\n\n2. ${more}\n`,
      `Article 5\n\n${words}\n`,
    ].map(source => readText(source, 'draft.txt').draft);
    const own = lineagesOf(drafts);
    const citationsFrom = (at: number, citation: string) =>
      lifeOf(own, [{}, {}, {}], at, citation).steps.map(step => step.citation);
    expect(citationsFrom(1, '5(1)')).toEqual(['5', '5(1)', '5']);
    expect(citationsFrom(0, '5')).toEqual(['5', '5', '5']);
    expect(citationsFrom(1, '5(2)')).toEqual([null, '5(2)', null]);
  });
});
