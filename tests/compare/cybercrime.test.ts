import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../src/compare/index.ts';
import { shipped } from '../helpers/drafts.ts';

const { rows } = compare(shipped('un-cybercrime', '2024-02'), shipped('un-cybercrime', '2024-08'));
const was = (citation: string): Row | undefined => rows.find(row => row.before === citation);
const now = (citation: string): Row | undefined => rows.find(row => row.after === citation);

describe('the concordance of February and August 2024, as the public record has it', () => {
  it('60 bis moved and is article 4 now, its paragraphs with it and not moved themselves', () => {
    expect(was('60 bis')).toMatchObject({ after: '4', moved: true, renumbered: false });
    expect(was('60 bis(1)')).toMatchObject({ after: '4(1)', moved: false });
    expect(was('60 bis(2)')).toMatchObject({ after: '4(2)', moved: false });
  });

  it('articles 4 to 16 became 5 to 17 without moving', () => {
    for (let number = 4; number <= 16; number += 1) {
      expect(was(`${number}`)).toMatchObject({ after: `${number + 1}`, moved: false, renumbered: true });
    }
  });

  it('the vacated article 17 is gone, and what is 17 now was 16', () => {
    expect(was('17')).toMatchObject({ after: null, change: 'deleted' });
    expect(now('17')).toMatchObject({ before: '16' });
  });

  it('articles 18 to 60 and 61 to 68 kept their numbers', () => {
    for (let number = 18; number <= 68; number += 1)
      expect(was(`${number}`)).toMatchObject({ after: `${number}`, renumbered: false });
  });

  it('nothing else moved', () => {
    expect(rows.filter(row => row.moved).map(row => row.before)).toEqual(['60 bis']);
  });
});

describe('the clauses that people watch', () => {
  it('35(1)(c) is unchanged', () => {
    expect(was('35(1)(c)')).toMatchObject({ after: '35(1)(c)', change: 'unchanged', classes: [] });
  });

  it('35(1)(b) is unchanged: it names the offences of the convention, and not by their numbers', () => {
    expect(was('35(1)(b)')).toMatchObject({ after: '35(1)(b)', change: 'unchanged', classes: [] });
  });

  it('what refers to the grounds of refusal in 40 only follows their numbers', () => {
    for (const place of ['42(6)', '43(2)'])
      expect(was(place)).toMatchObject({ after: place, change: 'modified', classes: ['reference'] });
  });

  it('what nobody is known to have changed has the same words in both drafts', () => {
    const isKnown = ({ before, after }: Row) =>
      before === null || after === null || ['title', '4(1)', '4(2)', '40(1)'].includes(after);
    const others = rows.filter(row => row.change === 'modified' && !isKnown(row));
    const isFollowing = ({ classes }: Row) =>
      classes.every(one => one === 'reference' || one === 'renumbering') && classes.includes('reference');
    expect(others.filter(row => !isFollowing(row)).map(({ after }) => after)).toEqual([]);
    const oneSided = rows.filter(
      ({ kind, before, after }) => kind !== 'note' && (before === null || after === null),
    );
    expect(oneSided.map(({ before, after }) => before ?? after)).toEqual(['6(2)', '17', '52(4)', '59(3)']);
  });

  it('the bracket of 40(1) is lifted and its words kept, with nothing else touched', () => {
    const row = was('40(1)');
    expect(row?.brackets).toEqual([{ event: 'lifted', text: 'as well as of serious crimes' }]);
    expect(row?.classes).toEqual(['bracket']);
    expect(row?.text.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: '[' },
      { op: 'delete', text: ']' },
    ]);
  });

  it('the one paragraph of article 5 is 6(1) now, word for word, and 6(2) is new', () => {
    expect(now('6(1)')).toMatchObject({ before: '5 ¶1', change: 'unchanged' });
    expect(now('6(2)')).toMatchObject({ before: null, change: 'inserted' });
  });

  it('40(20 bis) is 40(22) now', () => {
    expect(was('40(20 bis)')).toMatchObject({ after: '40(22)', change: 'unchanged', renumbered: true });
  });

  it('2(1)(h) is 2(h) now: its paragraph number went, it did not move', () => {
    expect(was('2(1)(h)')).toMatchObject({ after: '2(h)', change: 'unchanged', moved: false });
  });

  it('59(3) is gone', () => {
    expect(was('59(3)')).toMatchObject({ after: null, change: 'deleted' });
  });
});
