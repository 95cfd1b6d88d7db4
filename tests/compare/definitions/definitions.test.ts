import { describe, expect, test } from 'vitest';
import { termPattern } from '../../../src/compare/definitions/uses.ts';
import { compare, type DefinitionChange, definitionChanges } from '../../../src/compare/index.ts';
import { draft, headed, line } from '../../../src/document/build.ts';
import { text } from '../../../src/document/inline.ts';
import type { Draft } from '../../../src/document/types.ts';
import { shipped } from '../../helpers/drafts.ts';

/** Article 1 with definitions, article 2 with what uses them. */
function treaty(
  definitions: readonly string[],
  uses: readonly string[],
  language = 'en',
  heading = 'Use of terms',
): Draft {
  const lines = (all: readonly string[], label: (at: number) => string) =>
    all.map((words, at) => line(label(at), { wording: [text(words)] }));
  return draft(
    { language },
    [text('T')],
    [
      headed('Article 1', {
        heading: [text(heading)],
        wording: [text('For the purposes of this Convention:')],
        children: lines(definitions, at => `(${String.fromCharCode(97 + at)})`),
      }),
      headed('Article 2', { heading: [text('Rules')], children: lines(uses, at => `${at + 1}.`) }),
    ],
  );
}

const changes = (before: Draft, after: Draft): readonly DefinitionChange[] =>
  definitionChanges(compare(before, after));
const terms = (one: Draft) => changes(one, one).map(({ after }) => after?.terms.join(' + '));

const USES = [
  'Serious crimes are punished.',
  'A serious  crime is reported.',
  'Other crimes are not.',
  'The Party decides.',
];

describe('a definition', () => {
  test.each([
    ['en', '"serious crime" means an offence with a heavy penalty;', 'serious crime'],
    ['en', '“serious crime” shall mean an offence with a heavy penalty;', 'serious crime'],
    ['en', "``serious crime'' means an offence with a heavy penalty;", 'serious crime'],
    ['en', "'serious crime' means an offence with a heavy penalty;", 'serious crime'],
    ['en', '‘serious crime’ means an offence with a heavy penalty;', 'serious crime'],
    ['en', '‘State’s waters’ means the waters of the State’s coast;', 'State’s waters'],
    ['en', 'A fund for reeds is set up (the “Fund”).', 'Fund'],
    ['en', 'The law of the sea (“UNCLOS” or “the Convention”) is kept.', 'UNCLOS + Convention'],
    ['en', 'The office (hereinafter referred to as “the Secretariat”) keeps the list.', 'Secretariat'],
    ['en', "The office, hereinafter 'the Secretariat', keeps the list.", 'Secretariat'],
    ['fr', 'Il est créé un fonds (ci-après dénommé « le Fonds »).', 'Fonds'],
    ['fr', 'Il est créé un organe, ci-après dénommé « l’Organe ».', 'Organe'],
    ['es', 'Se crea un fondo (en adelante denominado “el Fondo”).', 'Fondo'],
    ['ru', 'Создается фонд (далее именуемый «Фонд»).', 'Фонд'],
    ['zh', '设立基金（以下简称“基金”）。', '基金'],
    ['ar', 'ينشأ صندوق (يشار إليه فيما يلي باسم "الصندوق").', 'الصندوق'],
    ['en', 'the term "serious crime" refers to an offence;', 'serious crime'],
    ['en', '"freezing" or "seizure" means that a court forbids the transfer;', 'freezing + seizure'],
    [
      'en',
      '"confiscation", which takes in forfeiture where that is known, means taking away;',
      'confiscation',
    ],
    ['en', 'Station means a place where the level is measured;', 'Station'],
    ['fr', '« infraction grave » s’entend d’un acte passible d’une peine;', 'infraction grave'],
    ['fr', 'on entend par « infraction grave » un acte passible d’une peine;', 'infraction grave'],
    ['es', 'por “delito grave” se entenderá la conducta punible;', 'delito grave'],
    ['ru', '«серьезное преступление» означает деяние;', 'серьезное преступление'],
    ['zh', '“严重犯罪”系指构成犯罪的行为；', '严重犯罪'],
    ['ar', 'يقصد بتعبير "الجريمة الخطيرة" سلوك يمثل جرما؛', 'الجريمة الخطيرة'],
  ])('%s: %s', (language, words, term) => {
    expect(terms(treaty([words], ['Nothing.'], language))).toEqual([term]);
  });

  test('is not gone where one of two of the same term is left', () => {
    const twice = treaty(['“Reed” means a plant.'], ['“Reed” means a plant.', 'Reeds are cut.']);
    const once = treaty(['“Reed” means a plant.'], ['Reeds are cut.']);
    expect(changes(twice, once).map(({ status }) => status)).not.toContain('removed');
  });

  test('ends where the next one begins in the same text, with or without a letter in front', () => {
    const words =
      '“Reed” means a plant of the shore.b) “serious crime” means an offence.“Lake” means still water.';
    expect(terms(treaty([words], ['Nothing.']))).toEqual(['Reed', 'serious crime', 'Lake']);
  });

  test.each([
    ['The word "shall" is written often.'],
    ['Each Party shall publish what it means to do.'],
    ['The approach (the “polluter pays” principle) is kept.'],
    ["The Parties' reports and the States' lists are kept."],
  ])('is not: %s', words => {
    expect(terms(treaty(['"data" means what is known;'], [words]))).toEqual(['data']);
  });
});

describe('what became of it', () => {
  const before = treaty(['"serious crime" means an offence with a penalty of four years;'], USES);

  test('with other words it is changed, and every provision that uses the term is listed', () => {
    const after = treaty(['"serious crime" means an offence with a penalty of six years;'], USES);
    expect(changes(before, after)).toEqual([
      {
        status: 'changed',
        before: { terms: ['serious crime'], citation: '1(a)' },
        after: { terms: ['serious crime'], citation: '1(a)' },
        uses: ['2(1)', '2(2)'],
        stillUsed: [],
      },
    ]);
  });

  test('with another spelling it is unchanged', () => {
    const after = treaty(['“Serious crime” means an offence with a penalty of four years.'], USES);
    expect(changes(before, after)).toMatchObject([{ status: 'unchanged' }]);
  });

  test('with another term it is renamed, and the old term that is still used is told', () => {
    const after = treaty(
      ['"grave offence" means an offence with a penalty of four years;'],
      ['Grave offences are punished.', ...USES.slice(1)],
    );
    expect(changes(before, after)).toMatchObject([
      { status: 'renamed', uses: ['2(1)'], stillUsed: ['2(2)'] },
    ]);
  });

  test('without it, the term that is still used is told', () => {
    const two = treaty(
      ['"serious crime" means a grave offence;', '"data" means whatever is known of rivers;'],
      USES,
    );
    const one = treaty(['"data" means whatever is known of rivers;'], USES);
    expect(changes(two, one)).toMatchObject([
      { status: 'unchanged', after: { terms: ['data'] } },
      { status: 'removed', before: { terms: ['serious crime'] }, stillUsed: ['2(1)', '2(2)'] },
    ]);
    expect(changes(one, two).map(({ status }) => status)).toEqual(['new', 'unchanged']);
  });

  test('named in passing it is renamed with another name, and not changed with the words around it', () => {
    const named = (words: string) => treaty(['“data” means whatever is known;'], [words]);
    expect(
      changes(named('A fund is set up (the “Fund”).'), named('A fund for all is opened (the “Fund”).')),
    ).toMatchObject([{ status: 'unchanged' }, { status: 'unchanged' }]);
    expect(
      changes(named('A fund is set up (the “Fund”).'), named('A fund is set up (the “Reserve”).')),
    ).toMatchObject([{ status: 'unchanged' }, { status: 'renamed', after: { terms: ['Reserve'] } }]);
  });

  test('in other quotation marks it is the same', () => {
    expect(
      changes(
        treaty(['The term "reeds" includes bulrushes.'], USES),
        treaty(["The term 'reeds' includes bulrushes."], USES),
      ),
    ).toMatchObject([{ status: 'unchanged' }]);
  });

  test('the Model Convention: one definition changes, then one term is renamed throughout', () => {
    const between = (one: string, two: string) =>
      changes(shipped('model-convention', one), shipped('model-convention', two)).filter(
        ({ status }) => status !== 'unchanged',
      );
    expect(between('2031-03', '2031-09')).toMatchObject([{ status: 'changed', after: { citation: '1(f)' } }]);
    expect(between('2031-09', '2032-02')).toMatchObject([
      {
        status: 'renamed',
        before: { terms: ['Designated office'] },
        after: { terms: ['National focal point'], citation: '1(e)' },
        uses: ['7(1)', '11(3)', '12(2)', '16(1)'],
        stillUsed: [],
      },
    ]);
    expect(between('2032-02', '2032-06')).toEqual([]);
  });
});

describe('uses', () => {
  const uses = (definitions: readonly string[], lines: readonly string[]) => {
    const one = treaty(definitions, lines);
    return changes(one, one).map(({ after, uses: used }) => `${after?.terms[0]}: ${used.join(' ')}`);
  };

  test('a longer defined term hides the shorter one in it', () => {
    expect(
      uses(
        ['"data" means facts;', '"traffic data" means data about calls;'],
        ['Traffic data are kept.', 'Data are kept.'],
      ),
    ).toEqual(['data: 1(b) 2(2)', 'traffic data: 2(1)']);
  });

  test('a term that the draft writes with a capital in sentences is looked for with the capital', () => {
    expect(
      uses(['"Area" means the seabed;'], ['What lies in the Area is common.', 'A protected area is closed.']),
    ).toEqual(['Area: 2(1)']);
  });

  test('but a capital that belongs to a longer defined term is none of its own', () => {
    expect(
      uses(
        ['"Aquifer" means a rock that holds water;', '"Aquifer State" means a Party that has one;'],
        ['The other Aquifer States are told.', 'It shall protect its aquifers.'],
      ),
    ).toEqual(['Aquifer: 2(2)', 'Aquifer State: 2(1)']);
  });

  test('a definition for one article reaches no further', () => {
    const scoped = treaty(
      ['For the purposes of this article, "station" means a pole;', 'a station has a name'],
      ['A station is built.'],
    );
    expect(changes(scoped, scoped)[0]?.uses).toEqual(['1(b)']);
  });

  test.each([
    ['crime', 'crimes'],
    ['Party', 'Parties'],
    ['States Parties', 'State Party'],
    ['process', 'processes'],
  ])('%s is found in %s', (term, form) => {
    expect(form).toMatch(new RegExp(`^${termPattern(term, 'en')}$`, 'iu'));
  });

  test.each([
    ['crime', 'criminal'],
    ['area', 'areal'],
    ['act', 'actor'],
    ['data', 'date'],
  ])('%s is not found in %s', (term, word) => {
    expect(word).not.toMatch(new RegExp(termPattern(term, 'en'), 'iu'));
  });
});

test('thousands of defined terms are each found where they are used, and hidden in longer ones', () => {
  const many = 3000;
  const letters = (at: number) => [...String(at + 1000)].map(digit => 'bcdfghjklm'[Number(digit)]).join('a');
  const definitions = Array.from(
    { length: many },
    (_, at) => `“${letters(at)} goods” means goods of one kind.`,
  );
  const uses = ['Ships carry cababab goods.', 'Ships carry new cababab goods.', 'Ships carry cababab good.'];
  const terms = treaty([...definitions, '“new cababab goods” means others.'], uses);
  const found = changes(terms, terms).find(({ after }) => after?.terms[0] === `${letters(0)} goods`);
  expect(letters(0)).toBe('cababab');
  expect(found?.uses).toEqual(['2(1)', '2(3)']);
});
