/** The linter of Word files: a sound file is silent, and each rule finds what breaks it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { findFlags } from '../../../src/report/index.ts';
import { lintDocx, pairToDocx } from '../../../src/write/index.ts';
import { shipped } from '../../helpers/drafts.ts';
import { partsOf } from './parts.ts';

let sound: Uint8Array;

beforeAll(async () => {
  const [before, after] = [shipped('un-cybercrime', '2024-02'), shipped('un-cybercrime', '2024-08')];
  const comparison = compare(before, after);
  const findings = findFlags(comparison, before, after, []);
  sound = await pairToDocx({ comparison, drafts: { before, after }, findings, moves: 'tracked' });
});

/** The reasons for which the sound file is faulted once a part of it is changed; a part that becomes empty is taken out. */
async function reasons(part: string, change: (xml: string) => string): Promise<string[]> {
  const entries = unzipSync(sound);
  const changed = change(partsOf(sound).get(part) ?? '');
  if (changed === '') delete entries[part];
  else entries[part] = strToU8(changed);
  return (await lintDocx(zipSync(entries))).map(({ reason }) => reason);
}

const BODY = 'word/document.xml';

describe('the linter', () => {
  it('is silent about a file that keeps all rules', async () => {
    expect(await lintDocx(sound)).toEqual([]);
  });

  it.each<[string, string, (xml: string) => string, RegExp]>([
    [
      'a number that two changes have',
      BODY,
      xml => xml.replace(/(<w:(?:ins|del) w:id=")\d+(".*?<w:(?:ins|del) w:id=")\d+/s, '$17$27'),
      /both have the number 7/,
    ],
    [
      'a change without an author',
      BODY,
      xml => xml.replace(/(<w:ins w:id="\d+") w:author="[^"]*"/, '$1'),
      /has no author/,
    ],
    [
      'a line break in words',
      BODY,
      xml => xml.replace(/(<w:t [^>]*>)/, '$1a\nb'),
      /there is a line break in w:t/,
    ],
    [
      'space that is not kept',
      BODY,
      xml => xml.replace(/<w:t xml:space="preserve">/, '<w:t> '),
      /the space at the edge of w:t/,
    ],
    [
      'words in a deletion that are not deleted',
      BODY,
      xml => xml.replace(/<w:delText( [^>]*>[^<]*)<\/w:delText>/, '<w:t$1</w:t>'),
      /w:t is in w:del/,
    ],
    [
      'deleted words outside of a deletion',
      BODY,
      xml => xml.replace(/<w:t( [^>]*>[^<]*)<\/w:t>/, '<w:delText$1</w:delText>'),
      /w:delText is outside of w:del/,
    ],
    [
      'a range that does not end',
      BODY,
      xml => xml.replace(/<w:bookmarkEnd [^>]*>/, ''),
      /w:bookmark \d+ does not end/,
    ],
    [
      'a range that did not begin',
      BODY,
      xml => xml.replace(/<w:commentRangeStart [^>]*>/, ''),
      /ends and did not begin/,
    ],
    [
      'a move that goes nowhere',
      BODY,
      xml => xml.replace(/<w:moveToRangeStart [^>]*>(.*?)<w:moveToRangeEnd [^>]*>/s, '$1'),
      /goes nowhere/,
    ],
    [
      'a comment that is not there',
      BODY,
      xml => xml.replace(/<w:commentReference w:id="\d+"/, '<w:commentReference w:id="99999"'),
      /there is no comment 99999/,
    ],
    [
      'a reference to a comment that is deleted',
      BODY,
      xml =>
        xml.replace(
          /(<w:r><w:rPr><w:rStyle w:val="CommentReference"\/><\/w:rPr><w:commentReference [^>]*><\/w:r>)/,
          '<w:del w:id="99998" w:author="A">$1</w:del>',
        ),
      /has its reference in w:del/,
    ],
    [
      'a footnote that is not there',
      BODY,
      xml => xml.replace(/<w:footnoteReference ([^>]*)w:id="\d+"/, '<w:footnoteReference $1w:id="99999"'),
      /there is no footnote 99999/,
    ],
    [
      'a footnote that is referred to twice',
      BODY,
      xml => xml.replace(/(<w:footnoteReference [^>]*>)/, '$1$1'),
      /is referred to twice/,
    ],
    [
      'a style that is not there',
      BODY,
      xml => xml.replace('w:val="Heading1"', 'w:val="Nowhere"'),
      /there is no style Nowhere/,
    ],
    [
      'a list that is not there',
      BODY,
      xml =>
        xml.replace(
          '<w:pStyle w:val="Heading1"/>',
          '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="3"/></w:numPr>',
        ),
      /there is no list 3/,
    ],
    ['an element that is not closed', BODY, xml => xml.replace('</w:p>', ''), /closes w:p/],
    [
      'a field that shows nothing',
      'word/footer1.xml',
      xml => xml.replace(/(separate"\/><\/w:r>)<w:r><w:t [^>]*>1<\/w:t><\/w:r>/, '$1'),
      /a field shows nothing/,
    ],
    [
      'a field that does not end',
      'word/footer1.xml',
      xml => xml.replace('w:fldCharType="end"', 'w:fldCharType="separate"'),
      /a field does not end/,
    ],
    [
      'comments without a comment',
      'word/comments.xml',
      xml => xml.replace(/<w:comment .*<\/w:comment>/s, ''),
      /there is no w:comment in it/,
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      xml =>
        xml
          .replace(/<Default Extension="xml"[^>]*>/, '')
          .replace(/<Override PartName="\/word\/styles.xml"[^>]*>/, ''),
      /word\/styles.xml has no content type/,
    ],
    ['a relationship that leads nowhere', 'word/styles.xml', () => '', /styles.xml is not in the file/],
    [
      'two relationships under one name',
      'word/_rels/document.xml.rels',
      xml => xml.replace(/(<Relationship Id="styles"[^>]*>)/, '$1$1'),
      /two relationships are styles/,
    ],
    [
      'two tables that follow each other',
      BODY,
      xml =>
        xml.replace(
          '<w:p>',
          '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>',
        ),
      /two tables follow each other/,
    ],
    [
      'a cell that does not end with a paragraph',
      BODY,
      xml =>
        xml.replace(
          '<w:p>',
          '<w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl><w:p>',
        ),
      /a cell ends with w:tbl/,
    ],
  ])('finds %s', async (_, part, change, expected) => {
    expect(await reasons(part, change)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('a list', () => {
  it.each([
    ['<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>', /list 4 is not defined/],
    [
      '<w:abstractNum w:abstractNumId="4"/><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>',
      /list 4 has no levels/,
    ],
  ])('has a definition with levels', async (content, expected) => {
    const xml = `<w:numbering xmlns:w="w">${content}</w:numbering>`;
    expect(await reasons('word/numbering.xml', () => xml)).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    );
  });
});
