/** Modal verbs and hedges: a table a language, however long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modalsOf, rowOf } from './classes-of.ts';

const MIRROR = {
  stronger: 'weaker',
  weaker: 'stronger',
  reversed: 'reversed',
  same: 'same',
  settled: 'open',
  open: 'settled',
} as const;

type Example = readonly [before: string, after: string, ...told: string[]];

/** Every example is told from both ends. */
function tellsBothWays(examples: readonly Example[], language = 'en'): void {
  test.each(examples)('%s → %s', (before, after, ...told) => {
    const row = rowOf(before, after, language);
    expect(modalsOf(before, after, language)).toEqual(told);
    expect(row.classes).toContain('modal');
    const mirrored = (row.modals ?? []).map(change => ({
      kind: change.kind,
      before: change.after,
      after: change.before,
      direction: MIRROR[change.direction],
    }));
    expect(rowOf(after, before, language).modals).toEqual(mirrored);
  });
}

describe('verbs, by a ladder of strength', () => {
  tellsBothWays([
    ['Each Party shall report each year.', 'Each Party should report each year.', 'weaker: shall → should'],
    ['Each Party may report each year.', 'Each Party shall report each year.', 'stronger: may → shall'],
    ['Each Party shall report each year.', 'Each Party will report each year.', 'weaker: shall → will'],
    ['Each Party shall report each year.', 'Each Party must report each year.', 'same: shall → must'],
    ['Each Party shall report each year.', 'Each Party can report each year.', 'weaker: shall → can'],
    [
      'Each Party shall report each year.',
      'Each Party shall endeavour to report each year.',
      'weaker: shall → shall endeavour to',
    ],
    [
      'Each Party shall report each year.',
      'Each Party is encouraged to report each year.',
      'weaker: shall → is encouraged to',
    ],
    [
      'Each Party shall adopt such measures.',
      'Each Party shall consider adopting such measures.',
      'weaker: shall → shall consider',
    ],
    ['Parties should report each year.', 'Each Party shall report each year.', 'stronger: should → shall'],
  ]);
});

describe('a negation in brackets', () => {
  tellsBothWays([
    [
      'Each Party shall [not] publish its terms.',
      'Each Party shall publish its terms.',
      'reversed: shall [not] → shall',
    ],
    [
      'Each Party shall not publish its terms.',
      'Each Party shall publish its terms.',
      'reversed: shall not → shall',
    ],
  ]);
});

test('a bracket that goes on behind a negation holds an alternative, and denies nothing', () => {
  const before = 'Each Party shall [not allow] [restrict] the use of lead.';
  const after = 'Each Party shall restrict the use of lead.';
  expect(modalsOf(before, after)).toEqual([]);
  expect(modalsOf(after, before)).toEqual([]);
});

describe('the plain future and present', () => {
  describe('are as strong as a duty where treaties have them for one', () => {
    tellsBothWays([['Las Partes deberán cooperar.', 'Las Partes cooperarán.', 'same: deberán → —']], 'es');
    tellsBothWays(
      [['Chaque Partie doit publier les données.', 'Chaque Partie publie les données.', 'same: doit → —']],
      'fr',
    );
  });
});

describe('an Arabic verb at the beginning of a sentence', () => {
  tellsBothWays(
    [['يتعين على كل دولة أن تتعاون.', 'ينبغي لكل دولة أن تتعاون.', 'weaker: يتعين → ينبغي']],
    'ar',
  );
});

describe('a verb behind a number', () => {
  tellsBothWays([
    [
      'The plan described in paragraph 1 shall include costs.',
      'The plan described in paragraph 1 may include costs.',
      'weaker: shall → may',
    ],
    [
      'Observers shall be invited to submit comments.',
      'Observers should be invited to submit comments.',
      'weaker: shall → should',
    ],
  ]);
});

describe('negations', () => {
  tellsBothWays([
    ['A Party shall disclose them.', 'A Party shall not disclose them.', 'reversed: shall → shall not'],
    ['A Party may disclose them.', 'A Party may not disclose them.', 'reversed: may → may not'],
    [
      'A Party shall not disclose them.',
      'A Party should not disclose them.',
      'weaker: shall not → should not',
    ],
    ['A Party shall disclose them.', 'A Party need not disclose them.', 'weaker: shall → need not'],
    ['A Party shall not disclose them.', 'A Party may disclose them.', 'reversed: shall not → may'],
    ['Each Party shall:', 'Each Party shall not:', 'reversed: shall → shall not'],
    [
      'A declaration shall apply to disputes, unless that Party, when joining, has made another one.',
      'A declaration shall not apply to disputes, unless that Party, when joining, has made another one.',
      'reversed: shall → shall not',
    ],
  ]);
});

describe('a negation in the subject', () => {
  tellsBothWays([
    ['No Party shall close a weir.', 'Each Party shall close a weir.', 'reversed: no party shall → shall'],
    ['No Party shall close a weir.', 'Any Party may close a weir.', 'reversed: no party shall → may'],
    ['No Party may close a weir.', 'No Party should close a weir.', 'weaker: no party may → no party should'],
    ['No Party may close a weir.', 'A Party shall not close a weir.', 'same: no party may → shall not'],
    [
      'No reservations may be made to this Convention.',
      'Reservations may be made to this Convention.',
      'reversed: no reservations may → may',
    ],
    [
      'Neither the Conference nor the secretariat shall amend it.',
      'The Conference and the secretariat shall amend it.',
      'reversed: neither … shall → shall',
    ],
    [
      'Nothing in this Convention shall prevent a Party from fishing.',
      'This Convention shall prevent a Party from fishing.',
      'reversed: nothing in this convention shall → shall',
    ],
    ['In no case may a Party close a weir.', 'A Party may close a weir.', 'reversed: in no case may → may'],
    [
      'No Party shall be required to report.',
      'Each Party shall be required to report.',
      'stronger: no party shall be required to → shall be required to',
    ],
  ]);

  describe('in Spanish', () => {
    tellsBothWays(
      [
        [
          'Ninguna Parte podrá cerrar una presa.',
          'Toda Parte podrá cerrar una presa.',
          'reversed: ninguna parte podrá → podrá',
        ],
        [
          'Nada de lo dispuesto en este Convenio podrá impedir la pesca.',
          'Este Convenio podrá impedir la pesca.',
          'reversed: nada de lo dispuesto en … podrá → podrá',
        ],
      ],
      'es',
    );
  });
  describe('in French and Russian, which deny the verb as well', () => {
    tellsBothWays(
      [
        [
          'Aucune Partie ne peut fermer un barrage.',
          'Toute Partie peut fermer un barrage.',
          'reversed: ne peut → peut',
        ],
      ],
      'fr',
    );
    tellsBothWays(
      [
        [
          'Никакое государство не может закрыть плотину.',
          'Каждое государство может закрыть плотину.',
          'reversed: не может → может',
        ],
      ],
      'ru',
    );
  });
  describe('in Arabic and Chinese', () => {
    tellsBothWays(
      [['لا يجوز لأي طرف أن يغلق السد.', 'يجوز لكل طرف أن يغلق السد.', 'reversed: لا يجوز → يجوز']],
      'ar',
    );
    tellsBothWays([['任何缔约方不得关闭水坝。', '任何缔约方可关闭水坝。', 'reversed: 不得 → 可']], 'zh');
  });

  test.each([
    [
      'where it denies another clause',
      'Where no plan is made, a Party shall close it.',
      'Where a plan is made, a Party shall close it.',
    ],
    [
      'where it bounds a number',
      'No later than in May, a Party shall close it.',
      'In May, a Party shall close it.',
    ],
    [
      'where it stands in a parenthesis of its own',
      'W-02 (~ - no access to the books) The minor toll must be no less than the toll before it.',
      'W-02a (~ - no access to the books) Unless it is waived, the minor toll must be greater than the toll before it.',
    ],
  ])('%s, it is no negation of the verb', (_, before, after) => {
    expect(modalsOf(before, after)).toEqual([]);
    expect(modalsOf(after, before)).toEqual([]);
  });
});

describe('a verb that bounds an amount or a time', () => {
  const sameEitherWay = ([before, after]: readonly string[], language: string) => {
    expect(modalsOf(before ?? '', after ?? '', language)).toEqual([]);
    expect(modalsOf(after ?? '', before ?? '', language)).toEqual([]);
  };

  test.each([
    ['en', 'The fee shall not be less than 3 crowns.', 'The fee shall be greater than 3 crowns.'],
    ['en', 'The fee must be no less than 3 crowns.', 'The fee must be greater than 3 crowns.'],
    ['en', 'A term shall not exceed six years.', 'A term shall be shorter than six years.'],
    ['en', 'The notice shall not be later than 3 May.', 'The notice shall be given by 3 May.'],
    ['en', 'No fewer than ten votes shall be cast.', 'More than ten votes shall be cast.'],
    ['en', 'No greater than a tenth, the share shall be paid.', 'The share shall be paid.'],
    ['fr', 'La durée ne doit pas être inférieure à un an.', 'La durée doit être supérieure à un an.'],
    ['es', 'El plazo no deberá ser inferior a un año.', 'El plazo deberá ser superior a un año.'],
    ['ru', 'Срок не должен превышать десять лет.', 'Срок должен быть менее десяти лет.'],
    ['zh', '期限不得少于三年。', '期限应多于三年。'],
    ['ar', 'لا يجوز أن يقل عن ثلاثة.', 'يجوز أن يزيد على ثلاثة.'],
  ])('denies nothing (%s): %s → %s', (language, before, after) => {
    sameEitherWay([before, after], language);
  });

  tellsBothWays([
    ['The fee shall exceed 3 crowns.', 'The fee shall not exceed 3 crowns.', 'reversed: shall → shall not'],
    [
      'The fee should not exceed 3 crowns.',
      'The fee shall not exceed 3 crowns.',
      'stronger: should not → shall not',
    ],
  ]);
});

describe('a verb that is named in quotation marks', () => {
  test.each([
    [
      'en',
      'Where it says that a value "must not" be set below a figure, this is a requirement.',
      'Where it says that a value "must" or "must not" be set below a figure, this is a requirement.',
    ],
    ['fr', 'Le mot « doit » oblige les Parties.', 'Les mots « ne doit pas » obligent les Parties.'],
    ['zh', '“应当”一词指义务。', '“不得”一词指义务。'],
  ])('is no duty (%s): %s → %s', (language, before, after) => {
    expect(modalsOf(before, after, language)).toEqual([]);
    expect(modalsOf(after, before, language)).toEqual([]);
  });
  tellsBothWays([
    [
      'The declaration shall read: “A Party shall report.”',
      'The declaration shall read: “A Party may report.”',
      'weaker: shall → may',
    ],
  ]);
});

describe('words that forbid and allow', () => {
  tellsBothWays([
    [
      'The Parties are prohibited from closing weirs.',
      'The Parties are allowed to close weirs.',
      'reversed: are prohibited from → are allowed to',
    ],
    [
      'Each Party shall prohibit the use of nets.',
      'Each Party shall allow the use of nets.',
      'reversed: shall prohibit → shall allow',
    ],
    ['A Party shall not disclose them.', 'A Party need not disclose them.', 'reversed: shall not → need not'],
    ['A Party shall not pay a fee.', 'A Party need not pay a fee.', 'reversed: shall not → need not'],
    ['The lamp shall not be lit.', 'The lamp may be lit.', 'reversed: shall not → may'],
    ['A Party need not report.', 'A Party may report.', 'same: need not → may'],
    [
      'A Party may ask for a review.',
      'A Party shall have the right to ask for a review.',
      'same: may → shall have the right to',
    ],
  ]);

  test.each([
    ['that say the same', 'Each Party shall not allow nets.', 'Each Party shall prohibit nets.'],
    ['of which the deed is another one', 'A Party shall not refuse it.', 'A Party shall grant it.'],
    [
      'that name one condition, put the other way round',
      'It shall be granted if the act is punishable.',
      'It shall not be granted unless the act is punishable.',
    ],
  ])('%s, are no reversal', (_, before, after) => {
    expect(modalsOf(before, after)).toEqual([]);
    expect(modalsOf(after, before)).toEqual([]);
  });
});

describe('a verb that stands far from the one in its place', () => {
  tellsBothWays([
    [
      'The Conference shall, at its first session, initiate a process to address irreversible damage.',
      'A process to address irreversible damage will be initiated under the mechanism.',
      'weaker: shall → will',
    ],
  ]);

  test('behind a hedge', () => {
    const before = 'Each Party, in accordance with its priorities, should engage in planning and in actions.';
    const after = 'Each Party shall, as appropriate, engage in planning and in actions.';
    expect(modalsOf(before, after)).toEqual(['stronger: should → shall', 'weaker: — → as appropriate']);
  });
});

describe('hedges', () => {
  tellsBothWays([
    [
      'Each Party shall cooperate with the others.',
      'Each Party shall, as appropriate, cooperate with the others.',
      'weaker: — → as appropriate',
    ],
    [
      'Each Party shall adopt the measures that are needed.',
      'Each Party shall, in accordance with its domestic law, adopt the measures that are needed.',
      'weaker: — → in accordance with its domestic law',
    ],
    [
      'In accordance with its domestic law, each Party shall act.',
      'In accordance with domestic law, each Party shall act.',
      'same: in accordance with its domestic law → in accordance with domestic law',
    ],
    [
      'Parties shall, where possible, share the data.',
      'Parties shall, where appropriate, share the data.',
      'same: where possible → where appropriate',
    ],
    [
      'Parties shall share the data with each other.',
      'Subject to paragraph 2 and to the rules of the Conference, Parties shall share the data with each other.',
      'weaker: — → subject to',
    ],
    [
      'Each Party shall publish its records.',
      'Each Party shall, to the extent possible, endeavour to publish its records.',
      'weaker: shall → shall endeavour to',
      'weaker: — → to the extent possible',
    ],
  ]);

  test('that only goes to another place in the sentence has not come', () => {
    const moved = rowOf(
      'Parties shall, as appropriate, share data.',
      'As appropriate, Parties shall share data.',
    );
    expect(moved.modals).toBeUndefined();
  });
});

describe('alternatives in brackets', () => {
  test('the brackets alone are no change of a verb', () => {
    expect(modalsOf('Parties [shall] share data.', 'Parties shall share data.')).toEqual([]);
    expect(modalsOf('Parties shall [not] share data.', 'Parties shall not share data.')).toEqual([]);
  });

  test('rivals that gave way to other rivals are as open as they were', () => {
    expect(
      modalsOf(
        'Parties [shall] [should] pay into the fund.',
        'Parties [shall] [undertake to] pay into the fund.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^(?:stronger|weaker)/));
  });

  test('a verb in the place of another one says that it stands in brackets', () => {
    const before = 'Parties report. [Parties should pay into the fund every year.]';
    const after = 'Parties report. [Parties shall pay into the fund every year.]';
    expect(rowOf(before, after).modals).toEqual([
      { kind: 'verb', before: 'should', after: 'shall', direction: 'stronger', inBrackets: true },
    ]);
  });

  test('a hedge struck with its bracket was never agreed, and one that comes in brackets is not yet', () => {
    const bare = 'Each Party shall publish its plans.';
    const hedged = 'Each Party shall publish its plans [, as appropriate].';
    expect(
      modalsOf('Parties [shall] [agree to] take urgent action.', 'Parties [agree to] take urgent action.'),
    ).toEqual(['settled: shall → —']);
    expect(modalsOf(hedged, bare)).toEqual(['settled: as appropriate → —']);
    expect(modalsOf(bare, hedged)).toEqual(['open: — → as appropriate']);
    expect(modalsOf(bare, hedged.replace(/[[\]]/g, ''))).toEqual(['weaker: — → as appropriate']);
  });

  test('of rivals with their deeds, the one whose deed goes on is the one that changed', () => {
    expect(
      modalsOf(
        'Parties [may draw from and build on] [shall take into account] the methods of the lake board.',
        'Parties should take into account the methods of the lake board.',
      ),
    ).toEqual(['weaker: shall → should']);
  });

  test('what can be is not always what is allowed', () => {
    expect(
      modalsOf(
        'Greater needs involve greater costs of care.',
        'Greater needs can involve greater costs of care.',
      ),
    ).toEqual(['same: — → can']);
  });

  test('to encourage and to be encouraged is as strong, whoever is named', () => {
    const named = 'Encourages United Nations agencies to support the lake board in its work.';
    const turned = 'United Nations agencies are encouraged to support the lake board in its work.';
    expect(modalsOf(named, turned).filter(said => !said.startsWith('same'))).toEqual([]);
  });

  test('to consider and adopt is to adopt', () => {
    expect(
      modalsOf('The board shall adopt a plan of care.', 'The board shall consider and adopt a plan of care.'),
    ).toEqual([]);
  });

  test('what something is for is no duty that could get weaker', () => {
    expect(
      modalsOf(
        'The purpose of the mechanism shall be to promote the care of reeds and ponds.',
        'Parties are encouraged to promote the care of reeds and ponds.',
      ),
    ).toEqual(['same: shall be to → are encouraged to']);
  });

  test('settled, they are told with the one that was chosen', () => {
    expect(modalsOf('Parties [shall][should] share data.', 'Parties should share data.')).toEqual([
      'settled: shall/should → should',
    ]);
    expect(modalsOf('Parties [shall] [should] share data.', 'Parties shall share data.')).toEqual([
      'settled: shall/should → shall',
    ]);
  });

  describe('whichever stands there, and whatever they deny', () => {
    tellsBothWays([
      [
        'The words [should] [shall] not be used.',
        'The words shall not be used.',
        'settled: should/shall → shall',
      ],
      [
        'The words [shall] [should] not be used.',
        'The words shall not be used.',
        'settled: shall/should → shall',
      ],
      [
        'Finance [should] [shall] aim to balance both.',
        'Finance should aim to balance both.',
        'settled: should/shall → should',
      ],
    ]);
  });
});

describe('what is no modal change', () => {
  test.each([
    [
      'an effort that a list spells out',
      'A fund to support nets is set up under the CMA, shall be supervised by a body named by the CMA, and shall aim to:',
      'A fund to clean lakes and support nets is set up under the Conference of the Parties for use by Parties on a voluntary basis. It shall be supervised by a body named by the Conference of the Parties, and shall aim:',
    ],
    [
      'an adverb in a permission',
      'The movement of waste is only allowed by road.',
      'The movement of waste is allowed only by road.',
    ],
    [
      'a sentence that comes',
      'Parties shall share data.',
      'Parties shall share data. The Conference may decide how.',
    ],
    [
      'a clause that comes',
      'Parties shall share data.',
      'Parties shall share data and may publish the results of it.',
    ],
    [
      'one of two duties that goes, where the other one stays as it was',
      'The fund shall encourage gifts from private persons. It shall seek to draw on loans of the banks.',
      'The fund draws its means from gifts, and shall seek to draw on loans of the banks.',
    ],
    [
      'one of two duties about one thing that goes, where the other one has other words',
      'The store shall encourage gifts of timber from neighbours, and shall seek to hold back timber for its works.',
      'The [store] [yard] shall seek to gather more timber for its works, as the members agree.',
    ],
    [
      'a verb whose deed hangs on another verb now',
      'Denunciation shall affect the country making it. The Convention shall remain in force for all others.',
      'Denunciation shall affect the country making it, the Convention remaining in force for all others.',
    ],
    ['the month', 'It was adopted on 1 May 2015 by them.', 'It was adopted on 1 June 2015 by them.'],
    [
      'the will of somebody',
      'It expresses the will of the people there.',
      'It expresses the wish of the people there.',
    ],
    [
      'the case that may be',
      'the seller or buyer, as the case may be, pays',
      'the seller or buyer, as is due, pays',
    ],
    ['a definition', 'The term shall mean a fixed station.', 'The term means a fixed station.'],
    ['one that is as it was', 'Parties shall share data.', 'Parties shall share all data.'],
    [
      'offences subject to a law',
      'conduct of persons there',
      'conduct of persons that are subject to it there',
    ],
    [
      'what is required by something',
      'The records are kept by it.',
      'The records are kept as required by article 5 by it.',
    ],
    ['one person more', 'The Party is encouraged to join.', 'The Parties are encouraged to join.'],
    [
      'a hedge inside new words',
      'Parties shall report.',
      'Parties shall report on the steps that they have taken as appropriate to each river.',
    ],
    [
      'a verb that is no longer repeated',
      'Parties shall adopt plans and shall publish them.',
      'Parties shall adopt plans and publish them.',
    ],
    [
      'a hedge that became an adjective',
      'Support received as relevant by individual Parties.',
      'Support received by relevant individual Parties.',
    ],
    [
      'an operative verb in the passive',
      'Encourages Parties to share data.',
      'Parties are encouraged to share data.',
    ],
    [
      'other words with another verb',
      'The Secretariat shall convene the meeting.',
      'Annexes may amend themselves.',
    ],
  ])('%s', (_, before, after) => {
    expect(modalsOf(before, after)).toEqual([]);
    expect(modalsOf(after, before)).toEqual([]);
  });
});

describe('modal and substantive', () => {
  test('a change of nothing but the verb is modal', () => {
    expect(rowOf('Parties shall share data.', 'Parties should share data.').classes).toEqual(['modal']);
    expect(rowOf('Parties shall co-operate.', 'Parties should cooperate.').classes).toEqual(['modal']);
  });
  test('with other words it is both', () => {
    expect(rowOf('Parties shall share data.', 'Parties should share records.').classes).toEqual([
      'modal',
      'substantive',
    ]);
  });
});

describe('French', () => {
  tellsBothWays(
    [
      [
        'Chaque Partie doit publier les données.',
        'Chaque Partie peut publier les données.',
        'weaker: doit → peut',
      ],
      ['Les Parties devraient coopérer.', 'Les Parties doivent coopérer.', 'stronger: devraient → doivent'],
      [
        'Les Parties coopèrent entre elles.',
        'Les Parties coopèrent, selon qu’il convient, entre elles.',
        'weaker: — → selon qu’il convient',
      ],
      [
        'Chaque Partie prend les mesures nécessaires.',
        'Chaque Partie prend, conformément à son droit interne, les mesures nécessaires.',
        'weaker: — → conformément à son droit interne',
      ],
      [
        'La Partie peut révéler les données.',
        'La Partie ne peut pas révéler les données.',
        'reversed: peut → ne peut pas',
      ],
      [
        'Les Parties adoptent des mesures.',
        'Les Parties peuvent adopter des mesures.',
        'weaker: — → peuvent',
      ],
      ['Les Parties font rapport.', 'Les Parties doivent faire rapport.', 'same: — → doivent'],
      [
        'Le secrétariat tient un registre.',
        'Le secrétariat devrait tenir un registre.',
        'weaker: — → devrait',
      ],
    ],
    'fr',
  );
});

describe('Spanish', () => {
  tellsBothWays(
    [
      [
        'Cada Parte deberá publicar los datos.',
        'Cada Parte podrá publicar los datos.',
        'weaker: deberá → podrá',
      ],
      ['Las Partes deberían cooperar.', 'Las Partes deberán cooperar.', 'stronger: deberían → deberán'],
      ['Cada Parte deberá publicarlos.', 'Cada Parte no deberá publicarlos.', 'reversed: deberá → no deberá'],
      [
        'Cada Parte adoptará medidas eficaces.',
        'Cada Parte adoptará, de conformidad con su derecho interno, medidas eficaces.',
        'weaker: — → de conformidad con su derecho interno',
      ],
      [
        'Cada Parte adoptará, según proceda, medidas.',
        'Cada Parte adoptará medidas.',
        'stronger: según proceda → —',
      ],
      ['Cada Parte tendrá un registro.', 'Cada Parte debería tener un registro.', 'weaker: — → debería'],
      ['Las Partes harán lo necesario.', 'Las Partes podrán hacer lo necesario.', 'weaker: — → podrán'],
    ],
    'es',
  );
});

describe('Russian', () => {
  tellsBothWays(
    [
      ['Сторона должна передать данные.', 'Сторона может передать данные.', 'weaker: должна → может'],
      ['Сторонам следует передать данные.', 'Стороны должны передать данные.', 'stronger: следует → должны'],
      [
        'Стороны передают данные.',
        'Стороны по мере необходимости передают данные.',
        'weaker: — → по мере необходимости',
      ],
      ['Сторона ведет реестр.', 'Сторона может вести реестр.', 'weaker: — → может'],
    ],
    'ru',
  );
});

describe('Chinese', () => {
  tellsBothWays(
    [
      ['缔约国应采取措施。', '缔约国可采取措施。', 'weaker: 应 → 可'],
      ['缔约国应当采取措施。', '缔约国不得采取措施。', 'reversed: 应当 → 不得'],
      ['各缔约国应采取措施。', '各缔约国应酌情采取措施。', 'weaker: — → 酌情'],
    ],
    'zh',
  );
  test('a sign inside another word is no verb', () => {
    expect(modalsOf('缔约国应采取适应措施。', '缔约国应采取可能措施。', 'zh')).toEqual([]);
  });
});

describe('Arabic', () => {
  tellsBothWays(
    [
      [
        'يجوز للدولة الطرف أن تتخذ تدابير.',
        'لا يجوز للدولة الطرف أن تتخذ تدابير.',
        'reversed: يجوز → لا يجوز',
      ],
      [
        'تتخذ الدولة تدابير للحماية.',
        'تتخذ الدولة، حسب الاقتضاء، تدابير للحماية.',
        'weaker: — → حسب الاقتضاء',
      ],
    ],
    'ar',
  );
});

describe('a language without a list', () => {
  test('has no modal changes', () => {
    expect(rowOf('Partene skal samarbeide.', 'Partene bør samarbeide.', 'no').classes).toEqual([
      'substantive',
    ]);
  });
});

describe('for any two sentences', () => {
  const subject = fc.constantFrom('Each Party', 'States Parties', 'The Secretariat');
  const verb = fc.constantFrom(
    'shall',
    'must',
    'may',
    'should',
    'will',
    'can',
    'shall not',
    'may not',
    'shall endeavour to',
    'is encouraged to',
  );
  const hedge = fc.constantFrom(
    '',
    ', as appropriate,',
    ', where possible,',
    ', in accordance with its domestic law,',
    ', subject to article 5,',
  );
  const action = fc.constantFrom(
    'publish the data',
    'co-operate in good faith',
    'report on its work',
    'adopt measures',
  );
  const sentence = fc
    .tuple(subject, verb, hedge, action)
    .map(([who, may, how, what]) => `${who} ${may}${how} ${what}.`);

  test('swapping the sides mirrors the directions', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, two) => {
        const there = rowOf(one, two).modals ?? [];
        const back = rowOf(two, one).modals ?? [];
        const mirrored = there.map(change => `${change.after}→${change.before} ${MIRROR[change.direction]}`);
        expect(back.map(change => `${change.before}→${change.after} ${change.direction}`).sort()).toEqual(
          mirrored.sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('editorial edits are neither modal nor substantive', () => {
    const edits: readonly (readonly [RegExp, string])[] = [
      [/co-operate/, 'cooperate'],
      [/\.$/, ';'],
      [/, /, ' '],
      [/Parties/, 'parties'],
      [/Party/, 'party'],
    ];
    fc.assert(
      fc.property(sentence, fc.constantFrom(...edits), (before, [pattern, plain]) => {
        const { classes, modals } = rowOf(before, before.replace(pattern, plain));
        expect(modals).toBeUndefined();
        expect(classes.filter(name => name !== 'editorial')).toEqual([]);
      }),
    );
  });
});

describe('a negation in a title that is quoted', () => {
  test.each([
    ['"Motion of no-confidence" or "Leave"', '"Motion of no confidence," or "Leave"'],
    ['“Motion of no-confidence” or “Leave”', '“Motion of no confidence” or “Leave”'],
  ])('denies no verb after it: %s', (before, after) => {
    const rule = (title: string) => `No act, other than a ${title}, may be done before the vote.`;
    expect(modalsOf(rule(before), rule(after))).toEqual([]);
  });
});
