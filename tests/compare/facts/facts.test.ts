/** Facts of a change: for each kind what it finds, and what looks like it and is none. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import type { Draft } from '../../../src/document/index.ts';
import { read, readText } from '../../../src/read/index.ts';
import { rowOf } from '../classify/classes-of.ts';
import { factsOf } from './facts-of.ts';

type Example = readonly [before: string, after: string, ...facts: string[]];
type NearMiss = readonly [why: string, before: string, after: string];

function finds(examples: readonly Example[], language = 'en'): void {
  test.each(examples)('%s → %s', (before, after, ...facts) => {
    expect(factsOf(before, after, language)).toEqual(facts);
  });
}

function findsNothing(nearMisses: readonly NearMiss[], language = 'en'): void {
  test.each(nearMisses)('nothing %s', (_, before, after) => {
    expect(factsOf(before, after, language)).toEqual([]);
    expect(factsOf(after, before, language)).toEqual([]);
  });
}

describe('actor', () => {
  finds([
    [
      'Each Party shall report every year on its weirs.',
      'Each upstream Party shall report every year on its weirs.',
      'actor: Each Party → Each upstream Party (narrower)',
    ],
    [
      'Developed country Parties shall provide support.',
      'Parties shall provide support.',
      'actor: Developed country Parties → Parties (wider)',
    ],
    [
      'The Conference of the Parties shall decide on the use of the fund.',
      'The secretariat shall decide on the use of the fund.',
      'actor: The Conference of the Parties → The secretariat',
    ],
    [
      'The Committee shall review the reports.',
      'The Committee and the secretariat shall review the reports.',
      'actor: The Committee → The Committee and the secretariat (wider)',
    ],
    [
      'The secretariat shall publish the reports.',
      'The reports shall be published.',
      'actor: The secretariat → — (unnamed)',
    ],
    [
      'The secretariat keeps a list of weirs.',
      'The Committee keeps a list of weirs.',
      'actor: The secretariat → The Committee',
    ],
    [
      'The Committee shall review the reports.',
      'The Weir Committee shall review the reports.',
      'actor: The Committee → The Weir Committee',
    ],
  ]);
  findsNothing([
    [
      'where a body is called by the longer of the names that the text has for it',
      'The Weir Committee meets each year. When it votes, the Committee shall give its reasons.',
      'The Weir Committee meets each year. When it votes, the Weir Committee shall give its reasons.',
    ],
  ]);
  finds(
    [
      [
        'La Conférence des Parties décide de l’emploi du fonds.',
        'Le secrétariat décide de l’emploi du fonds.',
        'actor: La Conférence des Parties → Le secrétariat',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'La Conferencia de las Partes decidirá el uso del fondo.',
        'La secretaría decidirá el uso del fondo.',
        'actor: La Conferencia de las Partes → La secretaría',
      ],
    ],
    'es',
  );
  findsNothing([
    ['where an article comes', 'Parties shall share the data.', 'The Parties shall share the data.'],
    ['where the number changes', 'Each Party shall share the data.', 'The Parties shall share the data.'],
    [
      'where more is said of the same one',
      'The Committee established by the Conference shall review the reports.',
      'The Committee referred to above shall review the reports.',
    ],
    [
      'where the passive says by whom',
      'The secretariat shall publish the reports.',
      'The reports shall be published by the secretariat.',
    ],
    [
      'where it is only in the genitive',
      'Each Party’s report shall be read.',
      'Each Party’s plan shall be read.',
    ],
  ]);
});

describe('quantifier', () => {
  finds([
    [
      'States shall protect all persons within their territory.',
      'States shall protect certain persons within their territory.',
      'quantifier: all persons → certain persons (narrower)',
    ],
    [
      'States shall protect some persons within their territory.',
      'States shall protect all persons within their territory.',
      'quantifier: some persons → all persons (wider)',
    ],
    [
      'The secretariat shall, at the request of any Party, convene a meeting.',
      'The secretariat shall, at the request of at least one third of the Parties, convene a meeting.',
      'quantifier: any Party → at least one third of the Parties (more)',
    ],
  ]);
  finds(
    [
      [
        'Les États protègent toutes les personnes présentes.',
        'Les États protègent certaines personnes présentes.',
        'quantifier: toutes les personnes → certaines personnes (narrower)',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'Los Estados protegerán a todas las personas presentes.',
        'Los Estados protegerán a algunas personas presentes.',
        'quantifier: todas las personas → algunas personas (narrower)',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Государства защищают всех лиц на своей территории.',
        'Государства защищают некоторых лиц на своей территории.',
        'quantifier: всех лиц → некоторых лиц (narrower)',
      ],
    ],
    'ru',
  );
  findsNothing([
    ['between words that say the same', 'All persons are heard there.', 'Every person is heard there.'],
    [
      'where other things are counted',
      'It lists all weirs of the river.',
      'It lists some boats of the river.',
    ],
  ]);
});

describe('condition', () => {
  finds([
    [
      'The lake is closed [in the event of drought in] each Party to such an agreement, as the board decides.',
      'The lake is closed each Party to such an agreement, as the board decides.',
      'condition: in the event of drought in → —',
    ],
    [
      'Each Party shall let barges pass.',
      'Subject to the availability of pilots, each Party shall let barges pass.',
      'condition: — → Subject to the availability of pilots',
    ],
    [
      'A Party shall send the data, provided that the owner agrees.',
      'A Party shall send the data.',
      'condition: provided that the owner agrees → —',
    ],
    [
      'A Party may refuse help only if the request is against its law.',
      'A Party may refuse help if the request is against its law.',
      'condition: only if → if (wider)',
    ],
    [
      'It shall be granted if the act is punishable.',
      'It shall not be granted unless the act is punishable.',
      'condition: if → shall not … unless (neither)',
    ],
  ]);
  finds(
    [
      [
        'Chaque Partie communique les données.',
        'Sous réserve de l’accord du propriétaire, chaque Partie communique les données.',
        'condition: — → Sous réserve de l’accord du propriétaire',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'Las Partes enviarán los datos, siempre que el titular lo acepte.',
        'Las Partes enviarán los datos.',
        'condition: siempre que el titular lo acepte → —',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Стороны передают данные.',
        'Стороны передают данные при условии согласия владельца.',
        'condition: — → при условии согласия владельца',
      ],
    ],
    'ru',
  );
  findsNothing([
    [
      'where it only changes its place',
      'If the owner agrees, a Party shall send the data.',
      'A Party shall send the data if the owner agrees.',
    ],
    ['where a place is described', 'Reports name the river where it lies.', 'Reports name the river.'],
    [
      'where a whole sentence comes',
      'A Party shall send the data.',
      'A Party shall send the data. If the owner objects to it, the Party shall wait for one month.',
    ],
  ]);
});

describe('exception', () => {
  finds([
    [
      'A Party shall disclose the information, except where this would put a person at risk.',
      'A Party shall disclose the information.',
      'exception: except where this would put a person at risk → — (wider)',
    ],
    [
      'A Party shall grant the request.',
      'A Party shall grant the request unless it is plainly unfounded.',
      'exception: — → unless it is plainly unfounded (narrower)',
    ],
    [
      'The rights of fishers are kept, without prejudice to article 2.',
      'The rights of fishers are kept.',
      'exception: without prejudice to article 2 → —',
    ],
  ]);
  finds(
    [
      [
        'La Partie fait droit à la demande, sauf si elle est infondée.',
        'La Partie fait droit à la demande.',
        'exception: sauf si elle est infondée → — (wider)',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'La Parte atenderá la solicitud, salvo que sea infundada.',
        'La Parte atenderá la solicitud.',
        'exception: salvo que sea infundada → — (wider)',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Сторона удовлетворяет просьбу, за исключением случаев злоупотребления.',
        'Сторона удовлетворяет просьбу.',
        'exception: за исключением случаев злоупотребления → — (wider)',
      ],
    ],
    'ru',
  );
  findsNothing([
    [
      'where it only has other words',
      'A Party shall grant the request unless it is plainly unfounded.',
      'A Party shall grant the request unless it is against its law.',
    ],
  ]);
});

describe('quantity', () => {
  finds([
    [
      'A request for reeds in excess of 1,000,000 bundles shall have a plan.',
      'A request for reeds shall have a plan.',
      'quantity: in excess of 1,000,000 bundles → —',
    ],
    [
      'A mill with more than 40 wheels shall be registered.',
      'A mill with fewer than 40 wheels shall be registered.',
      'quantity: more than 40 wheels → fewer than 40 wheels (reversed)',
    ],
    [
      'The toll shall not exceed 3 crowns a day.',
      'The toll shall not exceed 5 crowns a day.',
      'quantity: not exceed 3 crowns → not exceed 5 crowns (more)',
    ],
    [
      'A vessel above 300 tonnes pays the toll.',
      'A vessel above 500 tonnes pays the toll.',
      'quantity: above 300 tonnes → above 500 tonnes (more)',
    ],
    [
      'It enters into force when at least [50][60] Parties have joined.',
      'It enters into force when at least 55 Parties with at least 57 per cent of all reeds have joined.',
      'quantity: [50][60] → 55 (neither)',
      'quantity: — → at least 57 per cent',
    ],
    [
      'Each Party shall cut its use by at least 40 per cent.',
      'Each Party shall cut its use by at most 40 per cent.',
      'quantity: at least 40 per cent → at most 40 per cent (reversed)',
    ],
    [
      'A Party may leave within six months of the vote.',
      'A Party may leave after six months from the vote.',
      'quantity: within six months → after six months (reversed)',
    ],
    [
      'Amendments are adopted by a two-thirds majority.',
      'Amendments are adopted by a three-fourths majority.',
      'quantity: two-thirds → three-fourths',
    ],
    [
      'It shall answer within 30 days.',
      'It shall answer within 60 days.',
      'quantity: within 30 days → within 60 days (more)',
    ],
    [
      'Instruments shall be deposited by at least [50][60] States.',
      'Instruments shall be deposited by at least 55 States.',
      'quantity: [50][60] → 55 (neither)',
    ],
    [
      'It meets every [X] years in the capital.',
      'It meets every 5 years in the capital.',
      'quantity: [X] years → 5 years',
    ],
    [
      'The period of six years is construed as five years there.',
      'The period of five years is construed as four years there.',
      'quantity: six years → five years (less)',
      'quantity: five years → four years (less)',
    ],
    [
      'It shall run for one year from the vote.',
      'It shall run for six months from the vote.',
      'quantity: one year → six months',
    ],
  ]);
  finds(
    [
      [
        'La Partie répond dans un délai de 30 jours.',
        'La Partie répond dans un délai de 90 jours.',
        'quantity: dans un délai de 30 jours → dans un délai de 90 jours (more)',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'La Parte responderá en un plazo de 30 días.',
        'La Parte responderá en un plazo de 90 días.',
        'quantity: en un plazo de 30 días → en un plazo de 90 días (more)',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Сторона отвечает в течение 30 дней.',
        'Сторона отвечает в течение 90 дней.',
        'quantity: в течение 30 дней → в течение 90 дней (more)',
      ],
    ],
    'ru',
  );
  finds([['缔约方应在30天内答复。', '缔约方应在90天内答复。', 'quantity: 30天 → 90天 (more)']], 'zh');
  findsNothing([
    [
      'of the second half of a century',
      'The balance of the lake is reached soon after that day.',
      'The balance of the lake is reached in the second half of the century soon after that day.',
    ],
    [
      'of an ordinal that names an amendment',
      'As the Forty-third Amendment provides, fees are due.',
      'As the Forty-fourth Amendment provides, fees are due.',
    ],
    [
      'of an ordinal that names a session',
      'The ninety-third session of the Committee elects its Chair.',
      'The ninety-fifth session of the Committee elects its Chair.',
    ],
    ['in figures and in words', 'It shall answer within thirty days.', 'It shall answer within 30 days.'],
    [
      'where one of several is meant',
      'It names one of the countries of the Union.',
      'It names a part of the Union.',
    ],
  ]);
});

describe('date', () => {
  finds([
    [
      'The first meeting is held no later than 30 June 2026.',
      'The first meeting is held no later than 31 December 2027.',
      'date: 30 June 2026 → 31 December 2027 (later)',
    ],
    ['The burning shall end by 2035.', 'The burning shall end by 2030.', 'date: by 2035 → by 2030 (earlier)'],
    ['The burning shall end.', 'The burning shall end by 2030.', 'date: — → by 2030'],
  ]);
  finds(
    [
      [
        'Le rapport est remis avant le 30 juin 2026.',
        'Le rapport est remis avant le 31 mai 2027.',
        'date: 30 juin 2026 → 31 mai 2027 (later)',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'El informe se presentará el 30 de junio de 2026.',
        'El informe se presentará el 31 de mayo de 2027.',
        'date: 30 de junio de 2026 → 31 de mayo de 2027 (later)',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Доклад представляется 30 июня 2026 года.',
        'Доклад представляется 31 мая 2027 года.',
        'date: 30 июня 2026 → 31 мая 2027 (later)',
      ],
    ],
    'ru',
  );
  finds(
    [
      [
        '报告应在2026年6月30日提交。',
        '报告应在2027年5月31日提交。',
        'date: 2026年6月30日 → 2027年5月31日 (later)',
      ],
    ],
    'zh',
  );
  findsNothing([
    ['of a year that names an instrument', 'It follows the Rules of 1990.', 'It follows the Rules of 1991.'],
    [
      'of the day when an instrument was signed',
      'It follows the Act signed at Berlin on 13 November 1908.',
      'It follows the Act signed at Rome on 2 June 1928.',
    ],
  ]);
});

describe('connective', () => {
  finds([
    [
      'The report shall name the weir, the owner and the mill.',
      'The report shall name the weir, the owner or the mill.',
      'connective: the owner and the mill → the owner or the mill (alternative)',
    ],
    [
      'A Party may ask for a fine or a ban.',
      'A Party may ask for a fine and a ban.',
      'connective: a fine or a ban → a fine and a ban (cumulative)',
    ],
    [
      'It shall not name the owner and the mill.',
      'It shall not name the owner or the mill.',
      'connective: the owner and the mill → the owner or the mill',
    ],
  ]);
  finds(
    [
      [
        'Le rapport indique le nom et l’adresse.',
        'Le rapport indique le nom ou l’adresse.',
        'connective: le nom et l’adresse → le nom ou l’adresse (alternative)',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'El informe indica el nombre y la fecha.',
        'El informe indica el nombre o la fecha.',
        'connective: el nombre y la fecha → el nombre o la fecha (alternative)',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Доклад содержит имя и адрес.',
        'Доклад содержит имя или адрес.',
        'connective: содержит имя и адрес → содержит имя или адрес (alternative)',
      ],
    ],
    'ru',
  );
  findsNothing([
    [
      'where a list gets an entry',
      'The report shall name the weir and the owner.',
      'The report shall name the weir, the owner and the mill.',
    ],
  ]);
});

describe('quantity, of what is in no list of units', () => {
  finds(
    [
      [
        'Les moulins de plus de 40 roues sont inscrits au registre.',
        'Les moulins sont inscrits au registre.',
        'quantity: plus de 40 roues → —',
      ],
    ],
    'fr',
  );
  finds(
    [
      [
        'Los molinos de más de 40 ruedas se inscriben en el registro.',
        'Los molinos se inscriben en el registro.',
        'quantity: más de 40 ruedas → —',
      ],
    ],
    'es',
  );
  finds(
    [
      [
        'Мельницы, имеющие более 40 колёс, вносятся в реестр.',
        'Мельницы, имеющие не более 40 колёс, вносятся в реестр.',
        'quantity: более 40 колёс → не более 40 колёс (reversed)',
      ],
    ],
    'ru',
  );
  finds([
    [
      'The plan runs up to 2030 and beyond.',
      'The plan runs up to 2040 and beyond.',
      'date: to 2030 → to 2040 (later)',
    ],
    [
      'A mill with more than 40 wheels is listed.',
      'A mill with not more than 40 wheels is listed.',
      'quantity: more than 40 wheels → not more than 40 wheels (reversed)',
    ],
  ]);
});

describe('polarity', () => {
  finds([
    [
      'The measures bind Parties that have objected to them.',
      'The measures bind Parties that have not objected to them.',
      'polarity: that have objected to → that have not objected to (reversed)',
    ],
    [
      'The list includes the mills.',
      'The list excludes the mills.',
      'polarity: The list includes the mills → The list excludes the mills (reversed)',
    ],
  ]);
  finds(
    [
      [
        'Стороны закрывают плотины весной.',
        'Стороны не закрывают плотины весной.',
        'polarity: Стороны закрывают плотины → Стороны не закрывают плотины (reversed)',
      ],
    ],
    'ru',
  );
  findsNothing([
    ['where a number is bounded', 'It meets later than in May.', 'It meets no later than in May.'],
  ]);
});

describe('placeholder', () => {
  finds([
    [
      'The Parties settle their disputes by talks among them.',
      '[Placeholder: text on disputes to be inserted]',
      'placeholder: The Parties settle their disputes by talks among them. → [Placeholder: text on disputes to be inserted]',
    ],
    [
      '[Deleted]',
      'The Parties settle their disputes by talks.',
      'placeholder: [Deleted] → The Parties settle their disputes by talks.',
    ],
  ]);
  findsNothing([
    [
      'of words about something to be determined',
      'The fee is to be determined by the Conference each year.',
      'The fee is determined by the Conference each year.',
    ],
  ]);
});

describe('a text that came whole has no facts of a change', () => {
  findsNothing([['at all', '', 'If the owner agrees, the Party shall answer within 30 days.']]);
});

describe('of rival options', () => {
  const options = (...texts: string[]) =>
    readText(
      `Convention on Weirs\n\nArticle 1\nReports\n\n${texts.map((words, at) => `Option ${at + 1}: ${words}`).join('\n\n')}\n`,
      'weirs.txt',
    ).draft;
  const became = (words: string) =>
    readText(`Convention on Weirs\n\nArticle 1\nReports\n\n${words}\n`, 'weirs.txt').draft;
  const before = options(
    'Each Party shall measure its weirs.',
    'An upstream Party shall publish the height of all weirs in its rivers every year, with their owners and the fish that pass.',
  );
  const after =
    'Each Party shall publish the height of all weirs in its rivers every year, with their owners and the fish that pass.';

  test('who acts did not change where another option named the same', () => {
    const kinds = (one: Draft) =>
      compare(one, became(after)).rows.flatMap(({ facts = [] }) => facts.map(({ kind }) => kind));
    expect(kinds(before)).not.toContain('actor');
    expect(kinds(options('Weirs are measured.', after.replace('Each Party', 'An upstream Party')))).toContain(
      'actor',
    );
  });
});

describe('a note', () => {
  test('binds nobody: a verb that changed in it is no change of an obligation', async () => {
    const withNote = async (verb: string) => {
      const text = `# Convention\n\n## Article 1\n\n1. Weirs are low.[^1]\n\n[^1]: Each Party ${verb} keep them so.\n`;
      return (await read(new TextEncoder().encode(text), 'weirs.md')).draft;
    };
    const { rows } = compare(await withNote('should'), await withNote('shall'));
    const note = rows.find(({ kind }) => kind === 'note');
    expect(note).toMatchObject({ change: 'modified', classes: ['substantive'] });
    expect(note).not.toHaveProperty('modals');
  });
});

describe('classes', () => {
  test('what the facts tell is no longer substantive', () => {
    expect(rowOf('It shall answer within 30 days.', 'It shall answer within 60 days.').classes).toEqual([
      'fact',
    ]);
  });
  test('other content words beside a fact are', () => {
    expect(
      rowOf('It shall answer letters within 30 days.', 'It shall answer calls within 60 days.').classes,
    ).toEqual(['fact', 'substantive']);
  });
  test('what is not explained is substantive', () => {
    expect(rowOf('Parties share records.', 'Parties share samples.').classes).toEqual(['substantive']);
  });
});
