import { describe, expect, it } from 'vitest';
import { readMarkdown, standingOf, verificationOf, writeMarkdown } from '../../src/document/index.ts';

const HASH = 'ab'.repeat(32);
const VERIFIED = `against A/RES/79/243 (en) on 2026-12-01, SHA-256 ${HASH}`;

describe('what a restatement was compared with', () => {
  it('is read from one line: document, language, day and file', () => {
    expect(verificationOf({ verified: VERIFIED })).toEqual({
      against: 'A/RES/79/243',
      language: 'en',
      date: '2026-12-01',
      sha256: HASH,
    });
  });

  it.each([
    ['nothing', undefined],
    ['words of another form', 'yes, by hand'],
    ['no language', `against A/RES/79/243 on 2026-12-01, SHA-256 ${HASH}`],
    ['a hash that is cut off', VERIFIED.slice(0, -1)],
  ])('is unknown where the draft has %s', (_, verified) => {
    expect(verificationOf(verified === undefined ? {} : { verified })).toBe(null);
  });

  it('is said behind what the words are', () => {
    expect(standingOf({ authenticity: 'restatement', verified: VERIFIED })).toBe(
      'restatement, verified against A/RES/79/243',
    );
    expect(standingOf({ authenticity: 'official' })).toBe('official');
    expect(standingOf({})).toBe(undefined);
  });

  it('stays with the draft in canonical Markdown, and what cannot be read does not', () => {
    const head = (verified: string) =>
      `---\nformat: treaty-diff/1\nauthenticity: restatement\nverified: ${verified}\n---\n\n# Draft\n`;
    const draft = readMarkdown(head(VERIFIED));
    expect(draft.provenance.verified).toBe(VERIFIED);
    expect(readMarkdown(writeMarkdown(draft)).provenance).toEqual(draft.provenance);
    expect(readMarkdown(head('by hand')).provenance.verified).toBe(undefined);
  });
});
