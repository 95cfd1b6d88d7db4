import { describe, expect, test } from 'vitest';
import { auditReferences, compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';
import { printFinding } from '../../../src/report/index.ts';

const ACTS = {
  piracy: 'Each Party shall make the seizure of a ship on the high seas an offence.',
  mutiny: 'Each Party shall make the revolt of a crew against its master an offence.',
  smuggling: 'Each Party shall make the carriage of contraband spirits below deck an offence.',
  wrecking: 'Each Party shall make the showing of false lights to passing vessels an offence.',
  slavery: 'Each Party shall make the transport of persons in bondage an offence.',
};
type Act = keyof typeof ACTS;

/** Article 1 refers to the acts, one article each behind it. */
const treaty = (words: string, acts: readonly Act[]) =>
  readText(
    `Convention\n\nArticle 1\n\nExtradition\n\n${words}\n\n${acts
      .map((act, at) => `Article ${at + 2}\n\nOn ${act}\n\n${ACTS[act]}`)
      .join('\n\n')}\n`,
    'acts.txt',
  ).draft;

const audit = (before: ReturnType<typeof treaty>, after: ReturnType<typeof treaty>) =>
  auditReferences(before, after).findings.map(finding => ({ ...finding, said: printFinding(finding) }));

describe('a range of references', () => {
  const before = treaty('The acts of articles 2 to 4 are grave.', [
    'piracy',
    'mutiny',
    'smuggling',
    'wrecking',
  ]);

  test('that holds what it held says nothing more', () => {
    const after = treaty('The acts of articles 3 to 5 are grave.', [
      'slavery',
      'piracy',
      'mutiny',
      'smuggling',
      'wrecking',
    ]);
    expect(audit(before, after).map(({ status, range }) => [status, range])).toEqual([
      ['follows', undefined],
      ['follows', undefined],
    ]);
  });

  test('tells what came into it, and is no more than a reference for that', () => {
    const after = treaty('The acts of articles 2 to 5 are grave.', [
      'piracy',
      'slavery',
      'mutiny',
      'smuggling',
      'wrecking',
    ]);
    const [, end] = audit(before, after);
    expect(end).toMatchObject({ status: 'follows', range: { came: ['3'], left: [] } });
    expect(end?.said).toBe('names 5, which was 4; the range now also includes 3');
    expect(compare(before, after).rows.find(row => row.before === '1')?.classes).toEqual(['reference']);
  });

  test('tells what went out of it, wherever it went', () => {
    const after = treaty('The acts of articles 2 to 3 are grave.', [
      'piracy',
      'smuggling',
      'wrecking',
      'mutiny',
    ]);
    const [, end] = audit(before, after);
    expect(end).toMatchObject({ status: 'follows', range: { came: [], left: ['3'] } });
    expect(end?.said).toBe('names 3, which was 4; the range no longer includes 3');
  });

  test('whose members changed places follows, though its ends name others', () => {
    const after = treaty('The acts of articles 2 to 4 are grave.', [
      'smuggling',
      'mutiny',
      'piracy',
      'wrecking',
    ]);
    expect(audit(before, after).map(({ status, said }) => [status, said])).toEqual([
      [
        'unchanged',
        'is the end of a range whose provisions changed places; it includes the same provisions as before',
      ],
      [
        'unchanged',
        'is the end of a range whose provisions changed places; it includes the same provisions as before',
      ],
    ]);
  });

  test('that was made longer tells it, and its end is another one', () => {
    const after = treaty('The acts of articles 2 to 5 are grave.', [
      'piracy',
      'mutiny',
      'smuggling',
      'wrecking',
    ]);
    const [, end] = audit(before, after);
    expect(end).toMatchObject({ status: 'elsewhere', range: { came: ['5'], left: [] } });
  });

  test('a list of two is none', () => {
    const two = treaty('The acts of articles 2 and 4 are grave.', [
      'piracy',
      'mutiny',
      'smuggling',
      'wrecking',
    ]);
    const after = treaty('The acts of articles 2 and 5 are grave.', [
      'piracy',
      'slavery',
      'mutiny',
      'smuggling',
      'wrecking',
    ]);
    expect(audit(two, after).every(({ range }) => range === undefined)).toBe(true);
  });
});

test('a range in French and in Spanish', () => {
  const of = (language: string, words: string, label: string, more: boolean) => {
    const acts: Act[] = more
      ? ['piracy', 'slavery', 'mutiny', 'smuggling']
      : ['piracy', 'mutiny', 'smuggling'];
    const { draft } = readText(
      `Traité\n\n${label} 1\n\n${words}\n\n${acts.map((act, at) => `${label} ${at + 2}\n\n${ACTS[act]}`).join('\n\n')}\n`,
      'a.txt',
    );
    return { ...draft, provenance: { ...draft.provenance, language } };
  };
  for (const [language, label, one, two] of [
    [
      'fr',
      'Article',
      'Les actes des articles 2 à 4 sont graves.',
      'Les actes des articles 2 à 5 sont graves.',
    ],
    [
      'es',
      'Artículo',
      'Los actos de los artículos 2 a 4 son graves.',
      'Los actos de los artículos 2 a 5 son graves.',
    ],
  ] as const) {
    const [, end] = audit(of(language, one, label, false), of(language, two, label, true));
    expect(end?.range).toEqual({ came: ['3'], left: [] });
  }
});

test('what moved into an annex refers to the body still, though the annex has an article of that number', () => {
  const annex = (...lines: string[]) =>
    `Annex I\n\nRules\n\n${lines.map((text, at) => `Article ${at + 1}\n\nRule of ${['oars', 'sails', 'pursuit'][at]}\n\n${text}`).join('\n\n')}`;
  const body = (...acts: [string, string][]) =>
    acts.map(([heading, text], at) => `Article ${at + 1}\n\n${heading}\n\n${text}`).join('\n\n');
  const pursuit = (number: number) =>
    `A ship that flees from the zone of article ${number} may be followed until she enters the territorial sea of her own State.`;
  const rules = [
    'Oars are held upright while the flag is raised.',
    'Sails are furled when a storm is foretold by the harbour master.',
  ];
  const draft = (text: string) => readText(`Convention\n\n${text}\n`, 'a.txt').draft;
  const before = draft(
    `${body(['Zone', ACTS.piracy], ['Pursuit', pursuit(1)], ['Mutiny', ACTS.mutiny])}\n\n${annex(...rules)}`,
  );
  const after = draft(
    `${body(['Purpose', ACTS.wrecking], ['Zone', ACTS.piracy], ['Mutiny', ACTS.mutiny])}\n\n${annex(...rules, pursuit(2))}`,
  );
  const row = compare(before, after).rows.find(one => one.before === '2');
  expect(row).toMatchObject({ after: 'annex I, 3', moved: true });
  expect(row?.classes).toContain('reference');
  expect(auditReferences(before, after).findings).toMatchObject([
    { status: 'follows', before: { names: '1' }, after: { names: '2' }, expected: '2' },
  ]);
});
