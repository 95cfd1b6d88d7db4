import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/index.ts';
import { placeRemarks } from '../../../src/report/index.ts';

const row = (parts: Partial<Row>): Row => ({
  kind: 'paragraph',
  before: '4(7)(a)',
  after: null,
  change: 'deleted',
  moved: false,
  renumbered: false,
  text: [],
  classes: [],
  brackets: [],
  flags: [],
  why: null,
  ...parts,
});

describe('a provision without a partner', () => {
  it('is gone where nothing took up its subject', () => {
    expect(placeRemarks(row({}))).toEqual(['gone (no successor was found)']);
  });

  it('was rewritten where one provision did, with what speaks for it', () => {
    const successors = [{ citation: '8', confidence: 0.8, evidence: ['place', 'words', 'heading'] as const }];
    expect(
      placeRemarks(row({ successors: successors.map(one => ({ ...one, evidence: [...one.evidence] })) })),
    ).toEqual(['rewritten: 8 takes up its subject (by words, heading, place)']);
  });

  it('was rewritten where several did', () => {
    const successors = ['4(1)', '4(2)', '6'].map(citation => ({
      citation,
      confidence: 0.7,
      evidence: ['words' as const],
    }));
    expect(placeRemarks(row({ successors }))).toEqual([
      'rewritten: 4(1), 4(2) and 6 take up its subject (by words)',
    ]);
  });

  it('takes up the subject of another where it is new', () => {
    const successorOf = [
      { citation: '5(2)', confidence: 0.7, evidence: ['words' as const, 'terms' as const] },
    ];
    expect(placeRemarks(row({ before: null, after: '5(3)', change: 'inserted', successorOf }))).toEqual([
      'rewritten: takes up the subject of 5(2) (by words, rare terms)',
    ]);
  });

  it('may have words that stand elsewhere', () => {
    const kept = [{ citation: '4(6)', words: 'the council of the lake villages' }];
    expect(placeRemarks(row({ kept }))).toEqual([
      'gone',
      'words kept in 4(6): “the council of the lake villages”',
    ]);
    expect(placeRemarks(row({ kept, before: null, after: '1', change: 'inserted' }))).toEqual([
      'new',
      'words from 4(6): “the council of the lake villages”',
    ]);
  });
});
