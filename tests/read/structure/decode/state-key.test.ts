import { describe, expect, it } from 'vitest';
import {
  DRAFT,
  type Frame,
  hold,
  type OpenList,
  START,
  type State,
  went,
} from '../../../../src/read/structure/decode/state.ts';
import { StateKeys } from '../../../../src/read/structure/decode/state-key.ts';

const keys = new StateKeys();
const frame = (more: Partial<Frame> = {}): Omit<Frame, 'up' | 'depth'> => {
  const { up: _, depth: __, ...rest } = DRAFT;
  return { ...rest, role: 'head', kind: 'article', number: '1', ...more };
};
const list = (last: string, more: Partial<OpenList> = {}): OpenList => ({
  form: 'point',
  numbering: 'digits',
  last,
  column: 0,
  ...more,
});
const state = (article: Partial<Frame> = {}, rest: Partial<State> = {}): State => ({
  ...START,
  top: hold(DRAFT, frame(article)),
  began: true,
  ...rest,
});

describe('states are the same', () => {
  it('whatever they cost and whichever way led to them', () => {
    const one = state({ lists: [list('2')] });
    const other = went(one, one.top, { block: 3, do: 'text', depth: 1, from: 0, to: 0 }, 7);
    expect(other.cost).not.toBe(one.cost);
    expect(keys.of(other)).toBe(keys.of(one));
  });

  it('whatever was read in what is closed', () => {
    const closed = (number: string) => {
      const { up } = hold(state().top, frame({ role: 'line', kind: 'line', number }));
      return state({}, { top: up as Frame });
    };
    expect(keys.of(closed('4'))).toBe(keys.of(closed('5')));
  });
});

describe('states are two', () => {
  const one = state({ lists: [list('2')] });
  it.each<[string, State]>([
    ['if another number is next', state({ lists: [list('3')] })],
    ['if options reached further', state({ lists: [list('2', { reached: '4' })] })],
    ['if another list is open', state({ lists: [list('2', { form: 'parentheses' })] })],
    ['if a title may follow in one of them', state({ lists: [list('2')], awaitsTitle: true })],
    ['if one is an option', state({ lists: [list('2')], kind: 'option' })],
    ['if one is still front matter', { ...one, began: false }],
    ['if articles count on from another number', { ...one, scope: { ...one.scope, last: { article: '9' } } }],
    ['if one is in an annex', { ...one, scope: { ...one.scope, outer: { scope: one.scope, top: DRAFT } } }],
  ])('%s', (_, other) => {
    expect(keys.of(other)).not.toBe(keys.of(one));
  });
});
