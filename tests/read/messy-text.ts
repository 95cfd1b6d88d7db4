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

/** What a treaty is made of, before its lines are wrapped: articles, each with numbered paragraphs of one sentence or more. */
export interface PlainTreaty {
  title: string;
  articles: { heading: string; title: string; paragraphs: string[] }[];
  /** Whether its script has no spaces. */
  dense: boolean;
}

const ENGLISH =
  'each Party shall keep its reeds clean and report to the Secretariat of this Convention on measures taken under Article 3 in accordance with paragraph 2 or by means that are suitable for rivers lakes ponds as well as those who live beside them'.split(
    ' ',
  );
const CHINESE = [
  ...'各缔约方应当保持其芦苇清洁并向秘书处提交报告包括采取的措施以及尚未解决困难本公约任何规定均不改变根据其他国际协定承担义务',
];

const sentence = (words: readonly string[], dense: boolean) =>
  fc
    .array(fc.constantFrom(...words), { minLength: dense ? 20 : 8, maxLength: dense ? 90 : 60 })
    .map(list =>
      dense ? `${list.join('').replace(/(.{17})/gu, '$1，')}完。` : `The ${list.join(' ')} end.`,
    );

/** A treaty in English or Chinese, whose paragraphs are whole lines. */
export const plainTreaty: fc.Arbitrary<PlainTreaty> = fc.boolean().chain(dense =>
  fc
    .array(fc.array(sentence(dense ? CHINESE : ENGLISH, dense), { minLength: 2, maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    })
    .map(articles => ({
      dense,
      title: dense ? '芦苇公约' : 'CONVENTION ON REEDS',
      articles: articles.map((sentences, at) => ({
        heading: dense ? `第${'一二三四'.charAt(at)}条` : `Article ${at + 1}`,
        title: dense ? '义务' : 'Duties',
        paragraphs: sentences.map((words, one) =>
          dense ? `${'一二三四'.charAt(one)}、${words}` : `${one + 1}. ${words}`,
        ),
      })),
    })),
);

/** How the lines of a treaty are printed. */
export interface Printing {
  /** In columns: a Chinese sign fills two. */
  width: number;
  /** Whether paragraphs are set off by blank lines. */
  setOff: boolean;
  /** Every so many lines, two are one: as where a converter put a word together again. */
  tooLongEvery: number;
  lineEnd: string;
}

export const printing = (dense: boolean): fc.Arbitrary<Printing> =>
  fc.record({
    width: dense ? fc.integer({ min: 24, max: 80 }) : fc.integer({ min: 60, max: 100 }),
    setOff: fc.boolean(),
    tooLongEvery: fc.constantFrom(0, 0, 7, 11),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\u0085', '\u2028'),
  });

/** A treaty as a text file, its paragraphs wrapped; not wrapped where no printing is given. */
export function printed({ title, articles, dense }: PlainTreaty, how?: Printing): string {
  const { width = Number.POSITIVE_INFINITY, setOff = true, tooLongEvery = 0, lineEnd = '\n' } = how ?? {};
  const lines = [title];
  let count = 0;
  const add = (line: string, at: number) => {
    count += 1;
    const isTooLong = at > 0 && tooLongEvery > 0 && count % tooLongEvery === 0;
    if (isTooLong) lines.push(`${lines.pop()}${dense ? '' : ' '}${line}`);
    else lines.push(line);
  };
  for (const article of articles) {
    lines.push('', article.heading, article.title);
    for (const paragraph of article.paragraphs) {
      if (setOff) lines.push('');
      wrapped(paragraph, width, dense).forEach(add);
    }
  }
  return `${lines.join(lineEnd)}${lineEnd}`;
}

/** Greedy, as programs wrap: a line takes as many words as fit. Chinese stops do not begin a line. */
function wrapped(text: string, width: number, dense: boolean): string[] {
  const words = dense ? (text.match(/.[，。、]?/gu) ?? []) : text.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : last + (dense ? '' : ' ') + word;
    if (last !== undefined && longer.length * (dense ? 2 : 1) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
