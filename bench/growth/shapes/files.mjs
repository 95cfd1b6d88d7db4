// Word and PDF files in which one thing is repeated.
import { deflateSync } from 'node:zlib';
import { fromTests } from '../../import/made.mjs';

const { makeDocx, p } = await fromTests('read/docx/make-docx');
const { makePdf, words } = await fromTests('read/pdf/make-pdf');

const PARSE = name => ['parse', name, '--format', 'json'];
const word = document => ({ 'a.docx': makeDocx({ document: `${p('Article 1')}${document}` }) });

/** A page of operators that are written by hand, deflated as often as asked, with an entry of its own in the dictionary. */
function pdf(operators, { filters = ['/FlateDecode'], entry = '', object = '' } = {}) {
  let data = Buffer.from(operators, 'latin1');
  for (let at = 0; at < Math.max(1, filters.length); at += 1) data = deflateSync(data);
  const filter = object ? '6 0 R' : `[${filters.join('')}]`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[5 0 R]/Count 1>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<<${entry}/Filter ${filter}/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>',
    ...(object ? [object] : []),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => `${place} 00000 n \n`).join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return { 'a.pdf': Buffer.from(file, 'latin1') };
}

/** Words enough for a page that can be read. */
const WORDS = Array.from(
  { length: 12 },
  (_, at) =>
    `BT /F 10 Tf 72 ${780 - at * 14} Td (${at + 1}. The Parties shall cooperate in good faith at all times.) Tj ET\n`,
).join('');
const run = '(a) Tj 0.003 0 Td ';
const line = n => `${WORDS}BT /F 1 Tf 72 400 Td ${run.repeat(n)}ET`;
/** A text of `n` megabytes that says nothing. */
const spaces = n => `${WORDS}${' '.repeat(n * 2 ** 20)}`;

export const FILES = [
  {
    name: 'DOCX, tabs in one paragraph',
    from: 25_000,
    upTo: 800_000,
    args: PARSE('a.docx'),
    files: n => word(`<w:p><w:r>${'<w:tab/>'.repeat(n)}<w:t>words</w:t></w:r></w:p>`),
  },
  {
    name: 'DOCX, line breaks in one paragraph',
    from: 2500,
    upTo: 79_000,
    args: PARSE('a.docx'),
    files: n => word(`<w:p><w:r>${'<w:t>word</w:t><w:br/>'.repeat(n)}</w:r></w:p>`),
  },
  {
    name: 'DOCX, runs in one paragraph',
    from: 12_500,
    upTo: 400_000,
    args: PARSE('a.docx'),
    files: n => word(`<w:p>${'<w:r><w:t>x </w:t></w:r>'.repeat(n)}</w:p>`),
  },
  {
    name: 'DOCX, runs that look different, in one paragraph',
    from: 2500,
    upTo: 79_000,
    args: PARSE('a.docx'),
    files: n =>
      word(
        `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>x </w:t></w:r><w:r><w:t>y </w:t></w:r>'.repeat(n / 2)}</w:p>`,
      ),
  },
  {
    name: 'DOCX, %1 in one pattern of numbers',
    from: 80,
    upTo: 5000,
    args: PARSE('a.docx'),
    files: n => ({
      'a.docx': makeDocx({
        document: p('words', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(3000),
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${'%1'.repeat(n)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    }),
  },
  {
    name: 'PDF, runs on one line',
    from: 3125,
    upTo: 200_000,
    args: PARSE('a.pdf'),
    files: n => pdf(line(n)),
  },
  {
    name: 'PDF, lines on one page',
    from: 500,
    upTo: 32_000,
    args: PARSE('a.pdf'),
    files: n => ({
      'a.pdf': makePdf([
        Array.from({ length: n }, (_, at) => words(72, 800 - (at * 700) / n, `Line ${at}`, { size: 1 })).join(
          '',
        ),
      ]),
    }),
  },
  {
    name: 'PDF, megabytes deflated once',
    from: 12,
    upTo: 400,
    args: PARSE('a.pdf'),
    files: n => pdf(spaces(n)),
  },
  {
    name: 'PDF, megabytes deflated three times',
    from: 12,
    upTo: 400,
    args: PARSE('a.pdf'),
    files: n => pdf(spaces(n), { filters: Array(3).fill('/FlateDecode') }),
  },
  {
    name: 'PDF, megabytes whose filter is another object',
    from: 12,
    upTo: 400,
    args: PARSE('a.pdf'),
    files: n => pdf(spaces(n), { object: '/FlateDecode' }),
  },
  {
    name: 'PDF, megabytes that call themselves an image',
    from: 12,
    upTo: 400,
    args: PARSE('a.pdf'),
    files: n => pdf(spaces(n), { entry: '/X/Image' }),
  },
  {
    name: 'PDF, megabytes behind a long dictionary',
    from: 12,
    upTo: 400,
    args: PARSE('a.pdf'),
    files: n => pdf(spaces(n), { entry: `/X(${'y'.repeat(9000)})` }),
  },
];
