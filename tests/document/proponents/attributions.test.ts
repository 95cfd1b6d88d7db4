import { describe, expect, it } from 'vitest';
import {
  ownText,
  pieces,
  plainText,
  proponentsIn,
  readMarkdown,
  wordingOf,
  writeMarkdown,
} from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (...paragraphs: string[]) =>
  readText(`Treaty\n\nArticle 1\nDuties\n\n${paragraphs.join('\n\n')}\n`, 'draft.txt').draft;

const paragraph = (words: string, ...others: string[]) => {
  const found = [...pieces(draft(`1. ${words}`, ...others))].find(
    ({ piece }) => piece.type === 'provision' && piece.number === '1' && piece.kind === 'paragraph',
  );
  if (found?.piece.type !== 'provision') throw new Error('no paragraph 1');
  return found.piece;
};

describe('the words of a treaty', () => {
  it.each([
    [
      'A Party shall [EU propose: include] [USA propose: exclude] reeds.',
      'A Party shall [include] [exclude] reeds.',
    ],
    [
      'A Party shall send a list [EU, JPN: where appropriate].',
      'A Party shall send a list [where appropriate].',
    ],
    [
      'A Party [shall RETAIN BRA, IND / DEL CHE, USA] [should USA] keep reeds.',
      'A Party [shall] [should] keep reeds.',
    ],
    ['A Party [US/NZ propose; CA oppose: shall] keep reeds.', 'A Party [shall] keep reeds.'],
    ['A Party [African Group: shall] keep reeds.', 'A Party [shall] keep reeds.'],
    ['A Party [WHO and FAO support: shall] keep reeds.', 'A Party [shall] keep reeds.'],
    ['Une Partie [UE propose: doit] tenir une liste.', 'Une Partie [doit] tenir une liste.'],
  ])('leave out who speaks: %s', (printed, words) => {
    expect(ownText(paragraph(printed))).toBe(words);
    expect(plainText(wordingOf(paragraph(printed))?.children ?? [])).toBe(printed);
  });

  it.each([
    ['A Party shall do this [Note: only in spring].'],
    ['A Party shall do this [NOTE: only in spring].'],
    ['A Party shall cooperate [with the EU].'],
    ['A Party shall help [including LDCs and SIDS].'],
    ['A Party [should USA] keep reeds.'],
    ['The Parties [Article 5: shall] meet.'],
    ['The Secretariat shall propose: a list, a map.'],
  ])('keep what names nobody: %s', words => {
    expect(ownText(paragraph(words))).toBe(words);
  });
});

describe('canonical Markdown', () => {
  it('keeps every word, and reads back the same tree', () => {
    const tree = draft(
      '1. A Party [shall RETAIN BRA, IND / DEL CHE, USA] [should USA] keep reeds.',
      '2. A Party shall send a list [EU, JPN: where appropriate].',
    );
    const markdown = writeMarkdown(tree);
    expect(markdown).toContain('[shall RETAIN BRA, IND / DEL CHE, USA] [should USA]');
    expect(writeMarkdown(readMarkdown(markdown))).toBe(markdown);
    expect(readMarkdown(markdown).children).toMatchObject(
      JSON.parse(JSON.stringify(tree.children, (key, value) => (key === 'position' ? undefined : value))),
    );
  });
});

describe('who is for the words and who against them', () => {
  it.each([
    ['EU propose: ', ['EU'], []],
    ['US/NZ oppose: ', [], ['US', 'NZ']],
    ['US/NZ propose; CA, AU oppose: ', ['US', 'NZ'], ['CA', 'AU']],
    ['EU, JPN: ', ['EU', 'JPN'], []],
    [' RETAIN BRA, IND / DEL CHE, USA', ['BRA', 'IND'], ['CHE', 'USA']],
    [' DEL JPN', [], ['JPN']],
    [' USA', ['USA'], []],
    ['African Group and LMDC support: ', ['African Group', 'LMDC'], []],
  ])('of “%s”', (attribution, supporters, opponents) => {
    expect(proponentsIn(attribution)).toEqual({ for: supporters, against: opponents });
  });
});
