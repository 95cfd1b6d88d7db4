/**
 * The specimen: drafts/model-convention/README.md says what happened between its four drafts, and that nothing else
 * did. Here the comparison has to say the same. A line reads: earlier citation → later one, then what is said of it.
 */
import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../src/compare/index.ts';
import { shipped } from '../helpers/drafts.ts';

/** One line for a row: only what happened, in a fixed order. */
function told(row: Row): string {
  const events = row.brackets.filter(({ event }) => event !== 'kept').map(({ event }) => `bracket ${event}`);
  const classes = row.classes.filter(name => name !== 'renumbering' && name !== 'bracket');
  const facts = [
    row.change === 'inserted' || row.change === 'deleted' ? row.change : '',
    row.from ? `split off ${row.from}` : '',
    row.into ? `merged into ${row.into}` : '',
    row.moved ? 'moved' : '',
    row.label ? `label ${row.label.before} → ${row.label.after}` : '',
    ...events,
    ...(row.change === 'modified' ? classes : []),
  ];
  return `${row.before ?? '—'} → ${row.after ?? '—'}: ${facts.filter(Boolean).join(', ')}`;
}

/** Every row on which something happened beyond a new number. */
function story(before: string, after: string): string[] {
  const { rows } = compare(shipped('model-convention', before), shipped('model-convention', after));
  return rows.filter(row => row.change !== 'unchanged' || row.moved).map(told);
}

/** Article numbers that differ without a move, as the README's concordance has them. */
function renumbered(before: string, after: string): string[] {
  const { rows } = compare(shipped('model-convention', before), shipped('model-convention', after));
  return rows
    .filter(row => row.kind === 'article' && row.renumbered)
    .map(row => `${row.before}→${row.after}`);
}

describe('first to second draft', () => {
  it('tells every event of the README and no other', () => {
    expect(story('2031-03', '2031-09')).toEqual([
      'title → title: substantive',
      'preamble(5) → preamble(5): bracket lifted',
      '1(f) → 1(f): substantive',
      '5(1) → 5(1): modal',
      '5(3) → 5(3): modal',
      '6(3) → 6(3): editorial',
      '6(4) → —: deleted, merged into 6(3)',
      '7(2) → 7(2): bracket added',
      '9(1) → 9(1): bracket lifted',
      '9(2) → 9(2): substantive',
      '— → 10 bis: inserted',
      '— → 10 bis(1): inserted',
      '— → 10 bis(2): inserted',
      '— → 10 bis(3): inserted',
      '13(1) → 13(1): bracket struck',
      '14(1) → 14(1): bracket opened',
      '10(4) → 15(3): moved',
      '16(1) → 16(1): bracket lifted',
      '17 → —: deleted',
      '17(1) → —: deleted',
      '17(2) → —: deleted',
      '17(3) → —: deleted',
      '20(2) → 19(2): reference',
      '21(1) → 20(1): bracket lifted',
      'annex II, ¶2 → annex II, ¶2: substantive',
    ]);
  });

  it('renumbers 18 to 22 as 17 to 21', () => {
    expect(renumbered('2031-03', '2031-09')).toEqual(['18→17', '19→18', '20→19', '21→20', '22→21']);
  });
});

describe('second to third draft', () => {
  it('tells every event of the README and no other', () => {
    expect(story('2031-09', '2032-02')).toEqual([
      'title → title: substantive',
      '1(e) → 1(e): substantive',
      '1(h) → 1(h): reference',
      '3(2) → 3(2): bracket lifted',
      '3(3) → 3(3): reference',
      '4(d) → 4(d): bracket struck',
      '— → 5: inserted',
      '— → 5(1): inserted',
      '— → 5(2): inserted',
      '6(1) → 7(1): substantive',
      '7 → 8: substantive',
      '8(3) → 9(3): reference',
      '9(1) → 10(1): bracket lifted',
      '10(1) → 11(1): reference',
      '10(2) → 11(2): bracket edited',
      '10(3) → 11(3): substantive',
      '10 bis(3) → 11 bis(3): reference',
      '11(2) → 12(2): substantive',
      '12(1) → 13(1): editorial',
      '— → 13(2): inserted, split off 12(1)',
      '12(3) → 13(4): reference',
      '13(2) → 14(2): modal',
      '13(3) → 14(3): reference',
      '14(2)(c) → 15(2)(c): reference',
      '— → 15(2 bis): inserted',
      '15(1) → 16(1): substantive',
      '16(3) → 17(3): editorial',
      '17(option 1) → —: deleted',
      '17(option 2) → 18(2): label Option 2: → 2.',
      '17(option 3) → —: deleted',
      '17(option 3)(1) → —: deleted',
      '17(option 3)(2) → —: deleted',
      '19(2) → 20(2): reference',
      'annex I, 1 → annex I, 1: reference',
      'annex I, 3 → annex I, 3: bracket lifted',
      '— → note 1: inserted',
    ]);
  });

  it('renumbers 5 to 21 as 6 to 22, and 10 bis as 11 bis', () => {
    expect(renumbered('2031-09', '2032-02').join(' ')).toBe(
      '5→6 6→7 7→8 8→9 9→10 10→11 10 bis→11 bis 11→12 12→13 13→14 14→15 15→16 16→17 17→18 18→19 19→20 20→21 21→22',
    );
  });
});

describe('third to fourth draft', () => {
  it('tells every event of the README and no other', () => {
    expect(story('2032-02', '2032-06')).toEqual([
      'title → title: substantive',
      'preamble(3) → preamble(3): editorial',
      '1(h) → 1(h): reference',
      '3(3) → 3(3): reference',
      '8(2) → 8(2): bracket struck',
      '10(4) → 9(4): fact',
      '11(1) → 10(1): reference',
      '12(1) → 12(1): bracket lifted, bracket struck, modal',
      '12(4) → 12(4): modal',
      '9 → 15: moved',
      '9(1) → 15(1): substantive',
      '15(1) → 16(1): bracket lifted',
      '15(2)(c) → 16(2)(c): reference',
      '15(2 bis) → 16(3): reference',
      '15(4) → 16(5): reference',
      '16(2) → 17(2): modal',
      '17(2)(c) → 18(2)(a): moved',
      '20(2) → 21(2): reference',
      'annex I, 4 → annex I, 4: editorial',
    ]);
  });

  it('does not take the renumbered 11 bis for the old 11', () => {
    expect(renumbered('2032-02', '2032-06')).toContain('11 bis→11');
    expect(renumbered('2032-02', '2032-06')).toContain('11→10');
  });
});

describe('the control', () => {
  it('article 2 is unchanged through all drafts, in either direction', () => {
    for (const [before, after] of [
      ['2031-03', '2032-06'],
      ['2032-06', '2031-03'],
    ] as const) {
      const { rows } = compare(shipped('model-convention', before), shipped('model-convention', after));
      const article = rows.filter(row => row.before?.match(/^2\b(?!\d)/) && row.after?.match(/^2\b/));
      expect(article.length).toBeGreaterThan(0);
      expect(article.every(row => row.change === 'unchanged' && !row.moved && !row.renumbered)).toBe(true);
    }
  });
});
