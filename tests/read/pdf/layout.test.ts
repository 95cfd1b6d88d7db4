/** What a page shows and what is understood of it: one phenomenon each, in files made by hand. */
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { artifact, centred, kerned, lines, makePdf, rectangle, words } from './make-pdf.ts';

async function readPdf(...pages: string[]) {
  const { draft, file } = await read(makePdf(pages), 'draft.pdf');
  const markdown = writeMarkdown(draft).replace(/^---\n[\s\S]*?\n---\n+/, '');
  const messages = file.messages.map(({ line, ruleId, reason }) => `${line ?? '-'} ${ruleId}: ${reason}`);
  return { markdown, messages, data: file.data };
}

/** Five lines of a sentence that fill a column from x = 72 to about 520. */
const BODY = [
  'Each Party shall adopt such legislative and other measures as may be necessary to give effect to',
  'this Convention, taking into account its own law, and shall inform the others of the measures that',
  'it has adopted. The Secretary-General shall keep a list of those measures and shall make that list',
  'available to every Party, to every signatory and to those organizations of regional integration that',
  'have asked for it in writing.',
];
const BODY_JOINED = BODY.join(' ');
const paragraph = (y: number, label = '', texts = BODY) =>
  lines(72, y, [`${label}${texts[0]}`, ...texts.slice(1)]);
/** A page with an article of one paragraph, from the top. */
const article = (number: number, extra = '') => words(270, 740, `Article ${number}`) + paragraph(710) + extra;

describe('furniture', () => {
  const page = (number: number) =>
    words(430, 810, 'A/AC.291/22/Rev.2') + article(number) + words(290, 40, `- ${number} -`);

  it('page headers, document symbols and page numbers are left out and told', async () => {
    const { markdown, messages, data } = await readPdf(page(1), page(2), page(3));
    expect(markdown).toBe([1, 2, 3].map(number => `## Article ${number}\n\n${BODY_JOINED}\n`).join('\n'));
    expect(messages).toEqual([
      '1 page-furniture: Left out as page headers, page numbers and document symbols: 6 lines on 3 pages (`A/AC.#/#/Rev.#`, `- # -`)',
    ]);
    expect(data.leftOut?.match(/Rev\.2/g)).toHaveLength(3);
  });

  it('an article at the top of every page is no page header', async () => {
    const pages = [1, 2, 3, 4].map(number => words(270, 800, `Article ${number}`) + paragraph(770));
    const { markdown, messages } = await readPdf(...pages);
    expect(markdown.match(/^## Article \d$/gm)).toHaveLength(4);
    expect(messages).toEqual([]);
  });

  it('roman page numbers, and headers that differ on the left and the right, are furniture too', async () => {
    const roman = ['i', 'ii', 'iii', 'iv'];
    const pages = roman.map(
      (number, at) =>
        words(at % 2 ? 72 : 400, 810, at % 2 ? 'Draft convention' : 'Chair’s text') +
        article(at + 1) +
        words(295, 40, number),
    );
    expect((await readPdf(...pages)).markdown).not.toMatch(/Draft convention|Chair|\bi+v?\b/);
  });

  it('a sentence goes on over a page number', async () => {
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') + lines(72, 710, BODY.slice(0, 3)) + words(295, 40, '1'),
      lines(72, 760, BODY.slice(3)) + words(295, 40, '2'),
    );
    expect(markdown).toBe(`## Article 1\n\n${BODY_JOINED}\n`);
  });

  it('numbers of lines in the margin are told from labels', async () => {
    const numbered = (from: number) =>
      [0, 1, 2, 3, 4].map(at => words(48, 697 - at * 13, String(from + at))).join('');
    const page = (number: number, from: number) =>
      words(48, 723, String(from - 1)) +
      words(270, 723, `Article ${number}`) +
      paragraph(697, '1. ') +
      numbered(from);
    const { markdown, messages } = await readPdf(page(1, 2), page(2, 8));
    expect(markdown).toBe([1, 2].map(number => `## Article ${number}\n\n**1.** ${BODY_JOINED}\n`).join('\n'));
    expect(messages).toEqual(['- line-numbers: Left out as numbers of lines: 12 numbers in the margin']);
  });

  it('labels that hang in the margin without a mark are not numbers of lines', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(48, 710, '1') +
      paragraph(710) +
      words(48, 630, '2') +
      paragraph(630) +
      words(48, 550, '3') +
      paragraph(550) +
      words(48, 470, '4') +
      paragraph(470);
    const { markdown } = await readPdf(page);
    expect(markdown.match(/^\*\*\d\*\* Each Party/gm)).toHaveLength(4);
  });

  it('a stamp across the page is left out and told', async () => {
    const { markdown, messages } = await readPdf(
      article(1, words(150, 200, 'ADVANCE COPY', { turn: 45, size: 60 })),
    );
    expect(markdown).toBe(`## Article 1\n\n${BODY_JOINED}\n`);
    expect(messages).toEqual([
      '- turned-words: Left out as a stamp, because it is at an angle to the text: “ADVANCE COPY”',
    ]);
  });
});

describe('paragraphs', () => {
  it('are parted by a gap', async () => {
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') + paragraph(710) + paragraph(710 - 5 * 13 - 10),
    );
    expect(markdown).toBe(`## Article 1\n\n${BODY_JOINED}\n\n${BODY_JOINED}\n`);
  });

  it('are parted by the indentation of their first line where there is no gap', async () => {
    const setIn = (y: number) => words(90, y, BODY[0]?.slice(0, -3) ?? '') + lines(72, y - 13, BODY.slice(1));
    const { markdown } = await readPdf(words(270, 740, 'Article 1') + setIn(710) + setIn(645) + setIn(580));
    expect(markdown.match(/^Each Party/gm)).toHaveLength(3);
  });

  it('begin with two labels on one line', async () => {
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') +
        lines(72, 710, [
          '1. A Party shall report.',
          '2. (a) A report is public.',
          '(b) It is kept for ten years.',
          '3. Nothing else is public.',
        ]),
    );
    expect(markdown).toBe(
      '## Article 1\n\n**1.** A Party shall report.\n\n**2.**\n\n- **(a)** A report is public.\n\n- **(b)** It is kept for ten years.\n\n**3.** Nothing else is public.\n',
    );
  });

  it('do not begin in the middle of a sentence, where a reference stands first in a line', async () => {
    const text = [
      'The Conference shall adopt the rules of its procedure at its first meeting, in accordance with the',
      'Article 14 of the Statute, and with the exceptions that are set out in the annex to the paragraphs',
      '(b) and (c) above.',
    ];
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') + lines(72, 710, text) + words(270, 600, 'Article 2') + paragraph(570),
    );
    expect(markdown.split('\n')[2]).toBe(text.join(' '));
  });

  it('go on in a line that stands further out, where the sentence does', async () => {
    const text = [...BODY.slice(0, 3), ...BODY.slice(3)];
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') +
        lines(
          100,
          710,
          text.slice(0, 3).map(line => line.slice(0, -5)),
        ) +
        lines(72, 671, ['continuation in the margin.']) +
        lines(72, 641, ['Another paragraph.']),
    );
    expect(markdown).toContain('continuation in the margin.\n\nAnother paragraph.');
    expect(markdown).not.toMatch(/^continuation/m);
  });

  it('keep a title over two lines together, and apart from the text', async () => {
    const { markdown } = await readPdf(
      centred(740, 'Article 5') +
        centred(727, 'Relationship between this Convention and the other') +
        centred(714, 'instruments of the region') +
        paragraph(690),
    );
    expect(markdown).toBe(
      `## Article 5 — Relationship between this Convention and the other instruments of the region\n\n${BODY_JOINED}\n`,
    );
  });

  it('do not begin with what goes on a reference', async () => {
    const text = [
      'Each Party may reserve the right not to apply this article, except as regards the sale of things, as in',
      'any of the measures that it has taken in order to give effect to an obligation under paragraph 1 (a) or',
      '(b) (i) of this article, or in those which each of the Parties has adopted to apply paragraph 2 (a)',
      '(ii) of the same article.',
    ];
    const { markdown } = await readPdf(words(270, 740, 'Article 1') + lines(72, 710, text));
    expect(markdown).toBe(`## Article 1\n\n${text.join(' ')}\n`);
  });

  it('are not parted before a word that joins two items', async () => {
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') +
        paragraph(710, '(a) ', [...BODY.slice(0, 3), 'available to all;']) +
        words(72, 658, 'or') +
        paragraph(645, '(b) '),
    );
    expect(markdown).toContain('available to all; or\n\n**(b)** ');
  });

  it('keep the last line of a title that fills its column', async () => {
    const wide = 'abuse or sexual exploitation of children, and material that shows it, in any form';
    const { markdown } = await readPdf(
      centred(740, 'Article 13') +
        centred(727, 'Offences that relate to the online') +
        centred(714, wide) +
        lines(55, 690, [...BODY, ...BODY, ...BODY], { size: 12.7, pitch: 16 }),
    );
    expect(markdown).toContain(`## Article 13 — Offences that relate to the online ${wide}\n`);
  });

  it('go on in the second column behind a word that might end an item', async () => {
    const column = (x: number, texts: readonly string[]) => lines(x, 740, texts);
    const filled = ['(a) traffic data means data that', 'tell of a communication where it'];
    const { markdown } = await readPdf(
      column(60, ['Article 1', '1. In this Convention the words:', ...filled]) +
        column(320, [
          'came from, where it went, the or',
          'its duration, and the service;',
          '(b) content data are all others.',
        ]),
    );
    expect(markdown).toContain(
      '(a)** traffic data means data that tell of a communication where it came from, where it went, the or its duration, and the service;\n',
    );
  });

  it('are told on a page of a few short lines by how far those of the other pages reach', async () => {
    const full = (number: number) =>
      words(270, 800, `Article ${number}`) + paragraph(780) + paragraph(700) + paragraph(620);
    const last =
      words(72, 800, 'For the Republic of A') +
      words(72, 787, 'For the Republic of B') +
      words(72, 774, 'Done');
    const { markdown } = await readPdf(full(1), full(2), last);
    expect(markdown).toMatch(/For the Republic of A\n\nFor the Republic of B\n\nDone\n$/);
  });

  it('that are bold and bear a label alone stand by themselves, however their lines are set', async () => {
    const bold = { font: 'bold' } as const;
    const { markdown } = await readPdf(
      words(72, 740, 'FINAL PROVISIONS OF THE CONVENTION AND ITS', bold) +
        words(72, 727, 'Article 1', bold) +
        lines(72, 714, ['The Convention enters into force on signature.']),
    );
    expect(markdown).toContain('## Article 1\n\nThe Convention enters into force on signature.\n');
  });

  it('stand in columns, one after the other', async () => {
    const column = (x: number, number: number) =>
      lines(x, 740, [
        `Article ${number}`,
        '1. Each Party shall adopt such',
        'measures as may be necessary to',
        'give effect to this Convention.',
        '2. The Parties shall cooperate.',
      ]);
    const { markdown } = await readPdf(column(60, 1) + column(320, 2));
    expect(markdown).toBe(
      [1, 2]
        .map(
          number =>
            `## Article ${number}\n\n**1.** Each Party shall adopt such measures as may be necessary to give effect to this Convention.\n\n**2.** The Parties shall cooperate.\n`,
        )
        .join('\n'),
    );
  });
});

describe('words', () => {
  it('parted at the end of a line are joined, or keep their hyphen, as the document writes them elsewhere', async () => {
    const text = [
      'The negotiation of a capacity-building programme is open to every Party that has asked for a nego-',
      'tiation, and to every organization of regional integration that takes part in the work on capacity-',
      'building in its own region.',
    ];
    const { markdown } = await readPdf(words(270, 740, 'Article 1') + lines(72, 710, text));
    expect(markdown).toContain('asked for a negotiation, and');
    expect(markdown).toContain('the work on capacity-building in its own region.');
  });

  it('split by kerning are mended where the document has them whole', async () => {
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') +
        lines(72, 710, [
          'This Agreement shall be open for signature by all the States that have taken part in its',
        ]) +
        kerned(72, 697, [
          'preparation. The Agr',
          180,
          'eement shall enter into force',
          180,
          'on the thirtieth day.',
        ]),
    );
    expect(markdown).toContain('The Agreement shall enter into force on the thirtieth day.');
  });

  it('without any sign for a space are parted by their gaps', async () => {
    const spaced = (text: string) => text.split(' ').flatMap((word, at) => (at ? [280, word] : [word]));
    const { markdown } = await readPdf(
      words(270, 740, 'Article 1') + BODY.map((text, at) => kerned(72, 710 - 13 * at, spaced(text))).join(''),
    );
    expect(markdown).toBe(`## Article 1\n\n${BODY_JOINED}\n`);
  });

  it('run from right to left in Arabic, with their numbers', async () => {
    const visual = (text: string) => [...text].reverse().join('');
    const text = [
      'المادة 1',
      'تتعاون الدول الأطراف فيما بينها من أجل تحقيق أهداف هذه الاتفاقية وتطبيق أحكامها.',
      'المادة 2',
      'تعتمد كل دولة طرف ما قد يلزم من تدابير تشريعية لتنفيذ هذه الاتفاقية.',
    ];
    const pdf = makePdf([
      text
        .map((line, at) => words(520 - line.length * 5.5, 740 - 26 * at, visual(line), { font: 'arabic' }))
        .join(''),
    ]);
    const { draft } = await read(pdf, 'draft.pdf', { language: 'ar' });
    expect(writeMarkdown(draft)).toContain(`## ${text[0]}\n\n${text[1]}`);
  });

  it('of Arabic keep the parenthesis of a label, and lose what only fills a line', async () => {
    const visual = (text: string) => [...text].reverse().join('');
    const text = [
      'المادة 1',
      'تتعاون الدول الأط++++راف فيما بينها من أجل تحقيق أهداف هذه الاتفاقيـــة:',
      'أ) بتبادل البيانات التي تلزم لتنفيذ هذه الاتفاقية؛',
      'ب) بالتشاور.',
    ];
    const pdf = makePdf([
      text
        .map((line, at) => words(520 - line.length * 5.5, 740 - 26 * at, visual(line), { font: 'arabic' }))
        .join(''),
    ]);
    const { draft } = await read(pdf, 'draft.pdf', { language: 'ar' });
    expect(writeMarkdown(draft)).toContain(
      '## المادة 1\n\nتتعاون الدول الأطراف فيما بينها من أجل تحقيق أهداف هذه الاتفاقية:\n\n**أ)** بتبادل',
    );
  });
});

describe('notes', () => {
  it('at the foot of a page are told from the text, and referred to by raised numbers', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(72, 710, 'Each Party shall respect the sea') +
      words(222, 714, '1', { size: 7 }) +
      words(228, 710, 'and the land.') +
      rectangle(72, 120, 144, 0.5) +
      words(72, 108, '1', { size: 6 }) +
      lines(78, 105, ['Reservation by one delegation.'], { size: 9 });
    const { markdown } = await readPdf(page);
    expect(markdown).toBe(
      '## Article 1\n\nEach Party shall respect the sea[^1] and the land.\n\n[^1]: Reservation by one delegation.\n',
    );
  });

  it('are told by a number that the page refers to, where they are in type of the same size behind a rule', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(72, 710, 'Each Party shall respect the sea') +
      words(222, 714, '1', { size: 6 }) +
      words(228, 710, 'and the land.') +
      rectangle(72, 120, 144, 0.5) +
      words(72, 105, '1 Reservation by one delegation.');
    const { draft } = await read(makePdf([page]), 'draft.pdf');
    expect(writeMarkdown(draft)).toContain('sea[^1] and the land.');
    expect(writeMarkdown(draft)).toContain('[^1]: Reservation by one delegation.');
  });

  it('are referred to by numbers of five sixths of the size, as browsers print them', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(72, 710, 'Each Party shall respect the sea', { size: 12 }) +
      words(236, 714, '1', { size: 10 }) +
      words(245, 710, 'and the land.', { size: 12 }) +
      lines(72, 690, ['The land is what is no sea.'], { size: 12 }) +
      rectangle(72, 120, 144, 0.5) +
      words(72, 108, '1', { size: 7 }) +
      lines(78, 105, ['Reservation by one delegation.'], { size: 9 });
    expect((await readPdf(page)).markdown).toContain('sea[^1] and the land.');
  });

  it('behind the label of an article come before its title', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(314, 744, '1', { size: 7 }) +
      words(275, 727, 'Scope') +
      paragraph(700) +
      rectangle(72, 120, 144, 0.5) +
      words(72, 108, '1', { size: 6 }) +
      lines(78, 105, ['Reservation by one delegation.'], { size: 9 });
    expect((await readPdf(page)).markdown).toContain(`## Article 1 — [^1]Scope\n\n${BODY_JOINED}`);
  });

  it.each([
    ['6', '10⁶'],
    ['-3', '10⁻³'],
  ])('a raised %s that is no note stays raised', async (figures, printed) => {
    const page =
      words(72, 710, 'No more than 10', { size: 10, font: 'mono' }) +
      words(162, 714, figures, { size: 7, font: 'mono' }) +
      words(178, 710, 'grains.', { size: 10, font: 'mono' });
    expect((await readPdf(page)).markdown).toContain(`No more than ${printed} grains.`);
  });

  it('an exponent is no note', async () => {
    const page =
      words(270, 740, 'Article 1') +
      words(72, 710, 'An area of 20 km', { size: 10, font: 'mono' }) +
      words(168, 714, '2', { size: 7, font: 'mono' }) +
      words(178, 710, 'is set aside.', { size: 10, font: 'mono' });
    expect((await readPdf(page)).markdown).toContain('An area of 20 km² is set aside.');
  });
});

describe('what else is drawn or listed', () => {
  it('a list of contents is left out and told', async () => {
    const entries = [1, 2, 3, 4].map(
      number => `Article ${number}. Title of it ${'.'.repeat(60)} ${number + 1}`,
    );
    const { markdown, messages } = await readPdf(
      words(270, 780, 'CONTENTS') + lines(72, 750, entries),
      article(1),
      article(2),
    );
    expect(markdown).toBe([1, 2].map(number => `## Article ${number}\n\n${BODY_JOINED}\n`).join('\n'));
    expect(messages).toEqual([
      '1 contents: Left out as a list of contents: 5 lines, the first on page 1, the last on page 1',
    ]);
  });

  it('words that are struck through, underlined or highlighted are kept, and told', async () => {
    const page =
      words(270, 740, 'Article 1') +
      rectangle(72, 706, 49, 13, '1 1 0') +
      words(72, 710, 'Each Party shall') +
      words(72, 680, 'endeavour to') +
      rectangle(72, 683, 60, 0.6) +
      words(72, 650, 'cooperate with others in good faith.') +
      rectangle(72, 648.8, 160, 0.5);
    const { messages } = await readPdf(page);
    expect(messages.filter(message => message.includes('marked-words'))).toEqual([
      '1 marked-words: 2 words struck through in 1 place, first “endeavour to”: the words are kept, the mark is not',
      '1 marked-words: 6 words underlined in 1 place, first “cooperate with others in good faith.”: the words are kept, the mark is not',
      '1 marked-words: 2 words highlighted in 1 place, first “Each Party”: the words are kept, the mark is not',
    ]);
  });

  it('words that the file marks as no part of the text are left out at the edge of every page', async () => {
    const pages = [1, 2, 3].map(
      number => artifact(words(72, 810, `Draft of ${number} March`)) + article(number),
    );
    expect((await readPdf(...pages)).markdown).not.toContain('March');
  });

  it('words without ink behind a picture are read, with a warning', async () => {
    const { messages } = await readPdf(
      words(270, 740, 'Article 1', { invisible: true }) + lines(72, 710, BODY, { invisible: true }),
    );
    expect(messages).toEqual([
      '1 recognised-text: The words of 1 page are hidden under pictures, as the recognition of scanned pages leaves them: expect misread letters',
    ]);
  });

  it('letters that the language has not, in many words, are told: a font may name its ligatures wrongly', async () => {
    const wrong = (text: string) => text.replaceAll('fi', 'ü');
    const sentences = [
      'Each Party shall define the offices that are to fight fires, and shall notify the others of the first',
      'financial benefits which it finds in the ratification of this Convention, and of the final profits that',
      'are specified in the five fields of the certificate, as confirmed by the officer who filed it.',
    ];
    const page = (texts: readonly string[]) => words(270, 740, 'Article 1') + lines(72, 710, texts);
    const told = (await readPdf(page(sentences.map(wrong)))).messages;
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('strange-letters: ');
    expect(told[0]).toContain('words have the letter “ü”, which English has not, first “deüne”');
    expect((await readPdf(page(sentences))).messages).toEqual([]);
    expect((await readPdf(page([...sentences, 'São Tomé and Côte d’Ivoire were there.']))).messages).toEqual(
      [],
    );
  });

  it('a page without text among others is told', async () => {
    const { messages } = await readPdf(article(1), '', article(2));
    expect(messages).toEqual(['2 page-without-text: No text on 1 page (2): blank, or a picture']);
  });
});

it('every word that the file shows is in the tree or among what was left out', async () => {
  const { data } = await readPdf(
    words(430, 810, 'A/AC.291/22') + article(1),
    words(430, 810, 'A/AC.291/22') + article(2),
  );
  expect(data.sourceText?.match(/Secretary-General/g)).toHaveLength(2);
  expect(data.sourceText).toContain('A/AC.291/22');
});
