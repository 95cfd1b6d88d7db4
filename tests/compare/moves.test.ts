/** What moved and what did not: tables of rivals, however long. */
import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Piece } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

const meeting = 'The Parties shall meet once in every calendar year in the capital of the host.';
const seal = 'The secretariat shall keep the seal and the archives of the meeting.';
const duty = 'Each Party shall publish every second year a full account of the waters it protects.';
const body = ['Article 1', '', meeting];
// With an article 1 of its own, whose numbers go on; an annex without would end where those of the body go on.
const annex = ['Annex A', '', 'Article 1', '', seal];
const article = ['Article 2', '', duty];

const draftOf = (...parts: string[][]) =>
  readText(parts.flatMap(part => [...part, '']).join('\n'), 'a.txt').draft;

const treaty = (...children: Piece[]) => draft({}, [], children);
const headedWith = (label: string, text: string) => headed(label, { wording: inlineOf(text) });

function fateOf(rows: readonly Row[], citation: string) {
  const { after, moved } = rows.find(({ before }) => before === citation) ?? {};
  return { after, moved };
}

/** What became of the article with the duty, whose number is 2 on both sides. */
function fate(before: string[][], after: string[][]) {
  const { rows } = compare(draftOf(...before), draftOf(...after));
  const { before: from, after: to, moved } = rows.find(row => row.before?.match(/(^|\b)2$/)) ?? {};
  return { from, to, moved };
}

describe('an article that keeps its number', () => {
  it('moved when it went from the body into an annex', () => {
    expect(fate([body, article, annex], [body, annex, article])).toMatchObject({ from: '2', moved: true });
  });

  it('did not move when it stands where it stood', () => {
    expect(fate([body, article, annex], [body, article, annex])).toMatchObject({ to: '2', moved: false });
    expect(fate([body, annex, article], [body, annex, article])).toMatchObject({ moved: false });
  });
});

describe('an article of a dissolved annex', () => {
  it('moved into the body', () => {
    const annexed = headed('Annex A', { children: [headedWith('Article 9', duty)] });
    const { rows } = compare(
      treaty(headedWith('Article 1', meeting), annexed),
      treaty(headedWith('Article 1', meeting), headedWith('Article 2', duty)),
    );
    expect(fateOf(rows, 'annex A, 9')).toEqual({ after: '2', moved: true });
  });
});

describe('a line that goes a level up or down where it stood', () => {
  const list = headed('Article 1', {
    children: [
      line('1.', { wording: inlineOf(meeting), children: [line('', { wording: inlineOf(duty) })] }),
      line('2.', { wording: inlineOf(seal) }),
    ],
  });
  const flat = headed('Article 1', {
    children: [meeting, duty, seal].map((text, at) => line(`${at + 1}.`, { wording: inlineOf(text) })),
  });

  it('has not moved', () => {
    expect(fateOf(compare(treaty(list), treaty(flat)).rows, '1(1) ¶2')).toEqual({
      after: '1(2)',
      moved: false,
    });
    expect(fateOf(compare(treaty(flat), treaty(list)).rows, '1(2)')).toEqual({
      after: '1(1) ¶2',
      moved: false,
    });
  });

  it('has moved if it passed others on the way', () => {
    const later = headed('Article 1', {
      children: [meeting, seal, duty].map((text, at) => line(`${at + 1}.`, { wording: inlineOf(text) })),
    });
    const { rows } = compare(treaty(list), treaty(later));
    expect(rows.filter(({ moved }) => moved)).toHaveLength(1);
  });
});

describe('the lines of an option that was chosen', () => {
  it('went with it and did not move', () => {
    const before = headed('Article 1', {
      children: [
        line('Option 1:', { wording: inlineOf(meeting) }),
        line('Option 2:', { wording: inlineOf(seal), children: [line('(a)', { wording: inlineOf(duty) })] }),
      ],
    });
    const after = headed('Article 1', {
      children: [
        line('1.', { wording: inlineOf(seal), children: [line('(a)', { wording: inlineOf(duty) })] }),
      ],
    });
    const { rows } = compare(treaty(before), treaty(after));
    expect(fateOf(rows, '1(option 2)(a)')).toEqual({ after: '1(1)(a)', moved: false });
  });
});

describe('boilerplate that goes in one article and comes in another', () => {
  const report = (body: string) =>
    `Each Party shall submit to the ${body}, every third year, a full report on the measures that it has taken to give effect to this Part.`;
  const own = ['the seal of the office', 'the fleet of the northern ports', 'the herds of the high pastures'];
  const parts = (reports: readonly (string | null)[]) =>
    reports.map((text, at) =>
      headed(`Article ${at + 1}`, {
        heading: inlineOf(`On ${own[at]}`),
        children: [
          line('1.', { wording: inlineOf(`The Parties shall protect ${own[at]} in peace and in war.`) }),
          ...(text ? [line('2.', { wording: inlineOf(text) })] : []),
        ],
      }),
    );

  it('has not moved where a third article has it too', () => {
    const { rows } = compare(
      treaty(...parts([report('Office'), report('Fleet Board'), null])),
      treaty(...parts([null, report('Fleet Board'), report('Herd Council')])),
    );
    expect(fateOf(rows, '1(2)')).toEqual({ after: null, moved: false });
  });

  it('is not taken for the one beside which it comes in, within one article', () => {
    const close = (more: string) =>
      `For each State that ratifies later, this Part enters into force on the ninetieth day after ${more}.`;
    const parts = (first: readonly string[]) =>
      treaty(
        headed('Article 1', {
          heading: inlineOf('On the seal'),
          children: first.map((text, at) => line(`${at + 1}.`, { wording: inlineOf(text) })),
        }),
        headed('Article 2', {
          heading: inlineOf('On the fleet'),
          children: [
            line('1.', { wording: inlineOf(duty) }),
            line('2.', { wording: inlineOf(close('its deposit')) }),
          ],
        }),
      );
    const { rows } = compare(
      parts([meeting, seal, close('that deposit of the instrument')]),
      parts([close('such a deposit'), meeting, seal]),
    );
    expect(rows.filter(({ moved }) => moved)).toEqual([]);
  });

  it('has moved where it stands nowhere else', () => {
    const { rows } = compare(
      treaty(...parts([report('Office'), null, null])),
      treaty(...parts([null, null, report('Office and Council')])),
    );
    expect(fateOf(rows, '1(2)')).toEqual({ after: '3(2)', moved: true });
  });
});

describe('articles that read almost alike', () => {
  const clause = (body: string) =>
    `An amendment to this Part that the ${body} has adopted enters into force after ninety days.`;
  const other = (body: string) =>
    `The ${body} meets in the capital of its host at the request of any three Parties.`;
  const twin = (label: string, ...texts: string[]) =>
    headed(label, {
      heading: inlineOf('Amendment'),
      children: texts.map((text, at) => line(`${at + 1}.`, { wording: inlineOf(text) })),
    });

  it('have not changed places because a paragraph went from one to the other', () => {
    const before = treaty(
      twin('Article 1', clause('Board'), other('Council')),
      headedWith('Article 2', meeting),
      headedWith('Article 3', duty),
      twin('Article 4', clause('Boards')),
    );
    const after = treaty(
      twin('Article 1', clause('Board')),
      headedWith('Article 2', meeting),
      headedWith('Article 3', duty),
      twin('Article 4', clause('Boards'), other('Council')),
    );
    const { rows } = compare(before, after);
    expect(fateOf(rows, '1')).toEqual({ after: '1', moved: false });
    expect(fateOf(rows, '4')).toEqual({ after: '4', moved: false });
    expect(fateOf(rows, '1(2)')).toEqual({ after: '4(2)', moved: true });
  });
});

describe('an article that stands out of the order of its numbers', () => {
  const rule = (number: number, words: string) => [`Article ${number}`, '', words];
  const one = rule(1, 'The Parties shall meet once in every calendar year in the capital of the host.');
  const two = rule(2, 'The secretariat shall keep the seal and the archives of the meeting in good order.');
  const three = rule(
    3,
    'Each Party shall publish every second year a full account of the waters it protects.',
  );
  const four = rule(
    4,
    'A dispute shall go to three arbitrators whom the parties to it choose within sixty days.',
  );

  it('moved, though it kept its number', () => {
    const { rows } = compare(draftOf(one, two, three, four), draftOf(two, three, four, one));
    expect(rows.filter(({ moved }) => moved).map(({ before, after }) => [before, after])).toEqual([
      ['1', '1'],
    ]);
  });
});

describe('a paragraph with a list that moved to another article', () => {
  const empower = (matter: string) =>
    `Each Party shall adopt such measures as may be necessary${matter} to empower its competent authorities to:`;
  const items = (data: string, means = 'existing technical capability') => [
    line('(a)', { wording: inlineOf('collect or record through technical means on its territory, and') }),
    line('(b)', {
      wording: inlineOf(`compel a service provider, within its ${means}:`),
      children: [
        line('(i)', {
          wording: inlineOf(`to assist the competent authorities in the recording of ${data} in real time.`),
        }),
      ],
    }),
  ];
  const search = (label: string, matter: string, data: string, means?: string) =>
    line(label, { wording: inlineOf(empower(matter)), children: items(data, means) });
  const traffic = headed('Article 1', {
    heading: inlineOf('Traffic data'),
    children: [search('1.', '', 'traffic data of harbours')],
  });
  const content = (children: Piece[]) => headed('Article 2', { heading: inlineOf('Content data'), children });
  const disclosure = (children: Piece[]) =>
    headed('Article 3', { heading: inlineOf('Disclosure'), children });

  it('moved as a whole, though another article has one that reads alike', () => {
    const one = line('1.', { wording: inlineOf(meeting) });
    const two = line('2.', { wording: inlineOf(seal) });
    const three = line('1.', { wording: inlineOf(duty) });
    const matter = ', in relation to a range of serious offences,';
    const before = treaty(
      traffic,
      content([one, search('2.', matter, 'the content of letters'), two]),
      disclosure([three]),
    );
    const after = treaty(
      traffic,
      content([one, two]),
      disclosure([three, search('2.', matter, 'the content of letters', 'technical capability')]),
    );
    const { rows } = compare(before, after);
    expect(rows.filter(({ moved }) => moved).map(row => [row.before, row.after])).toEqual([['2(2)', '3(2)']]);
    expect(fateOf(rows, '2(2)(a)')).toEqual({ after: '3(2)(a)', moved: false });
  });
});

describe('a paragraph that is printed with the number of its article', () => {
  it('is not renumbered when only the article is', () => {
    const decimal = (article: number) => [
      `Article ${article}`,
      '',
      `${article}.1 ${duty}`,
      '',
      `${article}.2 ${seal}`,
    ];
    const { rows } = compare(
      draftOf(body, decimal(2)),
      draftOf(body, ['Article 2', '', 'The depositary is in the harbour town.'], decimal(3)),
    );
    expect(rows.filter(({ renumbered }) => renumbered).map(row => [row.before, row.after])).toEqual([
      ['2', '3'],
    ]);
  });
});

describe('the second paragraph of an option that was chosen', () => {
  const first = 'Parties shall strengthen the institutions that look after response measures.';
  const second = 'To this end the assembly sets up a mechanism for the adverse impacts on islands.';
  const last = `${duty} It names the springs, the ponds and the marshes, and the villages that drink from them.`;
  const said = (label: string, words: string, children: Piece[] = []) =>
    line(label, { wording: inlineOf(words), children });
  const article = (...children: Piece[]) => treaty(headed('Article 1', { children }));

  it('did not move where it goes on from what the option became, though the options were one paragraph', () => {
    const option = said('Option 1:', first, [said('', second)]);
    const measures = line('2.', { heading: inlineOf('Response measures'), children: [option] });
    const header = headed('', {
      heading: inlineOf('Response measures'),
      children: [said('3.', first), said('4.', second)],
    });
    const { rows } = compare(
      article(said('1.', meeting), measures, said('3.', last)),
      article(said('1.', meeting), said('2.', last), header),
    );
    expect(rows.filter(({ moved }) => moved).map(({ before, after }) => `${before} → ${after}`)).toEqual([
      '1(2)(option 1) → 1(division 1)(3)',
    ]);
  });
});
