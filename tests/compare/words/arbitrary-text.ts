/** Generated texts for property tests: mixed scripts, brackets, odd spaces and invisible marks. */
import fc from 'fast-check';

const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'the',
      'of',
      'and',
      'Parties',
      'shall',
      'should',
      'cooperate',
      'fish',
      'birds',
      'measures',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom('[', ']', '［', '］', '[^1]', ',', '.', ';', '(a)') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '1,000',
      '30%',
      'A/AC.291/22/Rev.3',
      'l’accès',
      'co-operation',
      'e\u0301tat',
      'état',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '缔约方应当',
      '第三十五条',
      'الدول',
      'Сторона',
      'co\u00ADoperate',
      '\u200Fx',
      'ประเทศ',
      '👍🏽',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const space = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  fc.constantFrom('', '  ', '\u00A0', '\u200B'),
);

export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(space, piece), { maxLength: 40 })
  .map(parts => parts.flat().join(''));

/** A text and the same text after some pieces were dropped, added or put elsewhere. */
export const arbitraryPair: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(arbitraryText, arbitraryText),
  fc
    .array(fc.record({ text: piece, gap: space, before: fc.boolean(), after: fc.boolean() }), {
      maxLength: 60,
    })
    .map((parts): [string, string] => {
      const side = (left: (part: (typeof parts)[number]) => boolean) =>
        parts.map(part => (left(part) ? '' : part.gap + part.text)).join('');
      return [side(part => part.before && !part.after), side(part => part.after && !part.before)];
    }),
);
