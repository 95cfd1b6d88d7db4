/** Generated drafts as untidy as real ones: labels, brackets, headings and columns without any order. */
import fc from 'fast-check';

const label = fc.constantFrom(
  ...[
    '1.',
    '2.',
    '2bis.',
    '(a)',
    '(b)',
    'b)',
    '(i)',
    '(ii)',
    'i.',
    '[4.]',
    '[(c)',
    '7.1',
    '1 -',
    'Option 1:',
    'Alt 2',
    'Pp3',
  ],
  ...[
    'Article 1',
    'Article 2 bis',
    '[Article 3]',
    'ARTICLE IV',
    'Art. 5.—',
    'PART I',
    'Section 2.',
    'ANNEX A',
    'Preamble',
  ],
  // House styles: trade agreements, protocols, maritime and labour conventions, decisions, the European Union.
  ...[
    'Article 3.1:',
    'Article 3.10',
    'Annex 2-A',
    'CHAPTER 2',
    'Protocol I',
    'PROTOCOL',
    '1. bis',
    '[2. alt',
    '.1',
    '.2',
    'Standard A1.1',
    'Article 2a',
    'Article I-1',
    '1a.',
    'I.',
    'A.',
    '3. Costs\n',
    'Mitigation\n',
    'Option 2:\n',
    'The General Assembly,\n',
  ],
  ...['第三条', '（一）', 'Статья 6', 'المادة 7', '•', '–', '- ', '* ', '1', 'a', '[^1]', '[^1]:', ''],
);
const words = fc.array(
  fc.constantFrom(
    ...[
      'Each',
      'Party',
      'shall',
      'report',
      'The',
      'lake',
      'and',
      'of',
      'Article',
      'paragraph',
      '12',
      'XIV',
      'l’eau',
      'co-operation',
    ],
    ...[
      '[',
      ']',
      '[may]',
      '[sic]',
      '(a)',
      '(1)',
      ';',
      '. 2.',
      ': (a)',
      '; (b)',
      '.',
      ',',
      '—',
      '1.5',
      'A/CONF.9/L.2',
      '- 12 -',
      'Page 3',
    ],
    ...[
      'Done at Ville',
      'Have agreed as follows:',
      'IN WITNESS WHEREOF',
      '公约',
      'озеро',
      'بحيرة',
      '\u200e',
      '\u00a0',
    ],
  ),
  { maxLength: 12 },
);
const indent = fc.constantFrom('', '', '  ', '    ', '\t', '          ');
const gap = fc.constantFrom(' ', ' ', '\t', '   ', '');

const line = fc
  .tuple(indent, label, gap, words)
  .map(([margin, start, space, rest]) => margin + start + space + rest.join(' '));

/** Lines of plain text, with blank ones between or not. */
export const messyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\f')), { maxLength: 25 })
  .map(lines => lines.flat().join(''));

const mark = fc.constantFrom('', '', '', '# ', '## ', '###', '#### ', '- ', '> ', '**', '*');

/** The same with the marks of Markdown that take no words away. */
export const messyMarkdown = fc
  .array(fc.tuple(mark, line, fc.constantFrom('', '', '*', '**')), { maxLength: 25 })
  .map(lines => lines.map(parts => parts.join('')).join('\n\n'));
