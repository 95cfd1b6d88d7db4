// Texts in which one thing is repeated: brackets, references, definitions, labels, signs.

const times = (count, of) => Array.from({ length: count }, (_, at) => of(at)).join('');
const text = (name, body) => ({ [name]: body });
/** A text, and the same with other words at its end. */
const pair = body => ({ 'a.txt': `Article 1\n\n${body}\n`, 'b.txt': `Article 1\n\n${body} And so on.\n` });
const DIFF = ['diff', 'a.txt', 'b.txt', '--format', 'json'];
const PARSE = name => ['parse', name, '--format', 'json'];
const CHINESE = '各缔约方应当采取适当措施保护海洋环境';

/** A word of letters for a number, so that names differ and are no numbers. */
const letters = at => [...String(at + 1000)].map(digit => 'bcdfghjklm'[digit]).join('a');

/** Sizes are what is repeated, or characters where `upTo` is given as 4,000,000: the limit that holds by default. */
export const TEXTS = [
  {
    name: 'nested brackets, diff',
    from: 500,
    upTo: 80_000,
    args: DIFF,
    files: n => pair(`${'[a '.repeat(n)}words${']'.repeat(n)}`),
  },
  {
    name: 'nested brackets that never close, diff',
    from: 500,
    upTo: 80_000,
    args: DIFF,
    files: n => pair(`${'[a '.repeat(n)}words`),
  },
  {
    name: 'one bracket beside another, diff',
    from: 500,
    upTo: 40_000,
    args: DIFF,
    files: n => pair(times(n, at => `[word${at % 97}] `)),
  },
  {
    name: 'bracketed rivals, diff',
    from: 500,
    upTo: 40_000,
    args: DIFF,
    files: n => pair(times(n, () => '[shall][should] act ')),
  },
  {
    name: 'a list of numbers, references',
    from: 500,
    upTo: 500_000,
    args: ['references', 'a.txt', 'b.txt', '--format', 'json'],
    files: n => pair(`As in articles ${times(n, at => `${at + 1}, `)}and 9.`),
  },
  {
    name: 'one reference after another, references',
    from: 200,
    upTo: 40_000,
    args: ['references', 'a.txt', 'b.txt', '--format', 'json'],
    files: n => pair(times(n, at => `as in article ${(at % 500) + 1}, paragraph 2 (a); `)),
  },
  {
    name: 'defined terms, definitions',
    from: 100,
    upTo: 20_000,
    args: ['definitions', 'a.txt', 'b.txt', '--format', 'json'],
    files: n =>
      pair(times(n, at => `(${at + 1}) “${letters(at)} goods” means goods of the ${letters(at)} kind;\n`)),
  },
  {
    name: 'one long term, definitions',
    from: 1000,
    upTo: 500_000,
    args: ['definitions', 'a.txt', 'b.txt', '--format', 'json'],
    files: n => pair(`“${times(n / 5, () => 'good ')}goods” means goods.\n\n2. Goods are goods.`),
  },
  {
    name: '“shall not” on one line, diff',
    from: 1000,
    upTo: 400_000,
    args: DIFF,
    files: n => pair('shall not '.repeat(n)),
  },
  {
    name: '“shall” against “shall not” on one line, diff',
    from: 1000,
    upTo: 400_000,
    args: DIFF,
    files: n => ({
      'a.txt': `Article 1\n\n${'shall '.repeat(n)}`,
      'b.txt': `Article 1\n\n${'shall not '.repeat(n)}`,
    }),
  },
  {
    name: 'a label of many numbers (1.1.1…), parse',
    from: 1000,
    upTo: 2_000_000,
    args: PARSE('a.txt'),
    files: n => text('a.txt', `Article 1\n\n${'1.'.repeat(n)} Words.\n`),
  },
  {
    name: 'labels that grow (1, 1.1, 1.1.1, …), parse',
    from: 50,
    upTo: 2500,
    args: PARSE('a.txt'),
    files: n => text('a.txt', `Article 1\n\n${times(n, at => `1${'.1'.repeat(at)} Words.\n`)}`),
  },
  {
    name: 'labels without sequence, parse',
    from: 500,
    upTo: 70_000,
    args: PARSE('a.txt'),
    files: n => text('a.txt', `Article 1\n\n${times(n, at => `${((at * 7919) % 89) + 1}. Words here.\n`)}`),
  },
  {
    name: 'labels without sequence, diff',
    from: 500,
    upTo: 70_000,
    args: DIFF,
    files: n => pair(times(n, at => `${((at * 7919) % 89) + 1}. Words here.\n`)),
  },
  {
    name: 'lettered labels without sequence, parse',
    from: 500,
    upTo: 70_000,
    args: PARSE('a.txt'),
    files: n =>
      text('a.txt', `Article 1\n\n${times(n, at => `(${'abcdefghijkivx'[(at * 5) % 14]}) words;\n`)}`),
  },
  {
    name: 'article headings, parse',
    from: 500,
    upTo: 39_000,
    args: PARSE('a.txt'),
    files: n =>
      text(
        'a.txt',
        times(n, at => `Article ${at + 1}\nWords here.\n`),
      ),
  },
  {
    name: '<!-- that never close, parse of HTML',
    from: 10_000,
    upTo: 1_000_000,
    args: PARSE('a.html'),
    files: n => text('a.html', `<html><body><p>Article 1</p>${'<!--'.repeat(n)}`),
  },
  {
    name: '<!-- that never close, parse of Markdown',
    from: 10_000,
    upTo: 1_000_000,
    args: PARSE('a.md'),
    files: n => text('a.md', `# Article 1\n\nWords ${'<!--'.repeat(n)}`),
  },
  {
    name: 'Chinese without stops, parse',
    from: 500,
    upTo: 220_000,
    args: PARSE('a.txt'),
    files: n => text('a.txt', `第一条\n\n${CHINESE.repeat(n)}\n`),
  },
  {
    name: 'Chinese without stops, diff',
    from: 500,
    upTo: 220_000,
    args: DIFF,
    files: n => ({
      'a.txt': `第一条\n\n${CHINESE.repeat(n)}\n`,
      'b.txt': `第一条\n\n${CHINESE.repeat(n)}完毕\n`,
    }),
  },
  {
    name: 'identical lines, five of them edited, diff',
    from: 500,
    upTo: 79_000,
    args: DIFF,
    files: n => {
      const lines = Array.from({ length: n }, () => 'The Parties shall cooperate in good faith.');
      const edited = lines.map((line, at) => (at % Math.floor(n / 5) === 7 ? `${line} Promptly.` : line));
      return {
        'a.txt': `Article 1\n\n${lines.join('\n')}\n`,
        'b.txt': `Article 1\n\n${edited.join('\n')}\n`,
      };
    },
  },
  {
    name: 'identical paragraphs, five of them edited, diff',
    from: 500,
    upTo: 39_000,
    args: DIFF,
    files: n => {
      const lines = Array.from({ length: n }, (_, at) => `${at + 1}. The Parties shall cooperate.`);
      const edited = lines.map((line, at) => (at % Math.floor(n / 5) === 7 ? `${line} Promptly.` : line));
      return {
        'a.txt': `Article 1\n\n${lines.join('\n\n')}\n`,
        'b.txt': `Article 1\n\n${edited.join('\n\n')}\n`,
      };
    },
  },
  ...[
    '\n',
    '"',
    '#',
    '`',
    '*',
    '_',
    '|',
    '>',
    '\\',
    '~',
    '!',
    '(',
    '&',
    '<',
    '-',
    '=',
    ' ',
    '\t',
    '“',
  ].flatMap(sign =>
    ['txt', 'md'].map(ending => ({
      name: `${JSON.stringify(sign).slice(1, -1)} and nothing else, parse of ${ending}`,
      from: 125_000,
      upTo: 4_000_000,
      args: PARSE(`a.${ending}`),
      files: n => text(`a.${ending}`, `Article 1\n\nWords ${sign.repeat(n - 40)} words.\n`),
    })),
  ),
];
