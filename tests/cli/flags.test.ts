import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const PAIR = ['un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
const folder = mkdtempSync(join(tmpdir(), 'treaty-flags-'));
/** No personal watchlist of whoever runs the tests. */
const env = { XDG_CONFIG_HOME: join(folder, 'nothing') };
const flags = (words: readonly string[], more: Record<string, string> = {}) =>
  treaty(['flags', ...words], { env: { ...env, ...more } });

const shippedFinal = readFileSync(join(import.meta.dirname, '../../drafts/un-cybercrime/2024-08.md'), 'utf8');
/** Who edits a restatement has not held it against the authentic text. */
const final = shippedFinal.replace(/^verified: .*\n/m, '');
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const RED_LINE = `watch:
  - id: red-line
    title: the contact point
    severity: high
    clauses: ["41(1)"]
    reason: A contact point has to be there at every hour.
    source: Our own mandate.
`;

describe('treaty flags', () => {
  test('tells what is flagged first, then what cannot be answered, then what is unchanged', async () => {
    const { exit, stdout } = await flags(PAIR);
    expect(exit).toBe(0);
    const titles = [
      '\nFlagged\n',
      '\nUnverified in these drafts\n',
      '\nOn the watchlist, unchanged\n',
      '\nSummary\n',
    ];
    const places = titles.map(title => stdout.indexOf(title));
    expect(places.every(place => place > 0)).toBe(true);
    expect([...places].sort((one, two) => one - two)).toEqual(places);
    expect(stdout).toContain("Restatement: these words are the project's");
    expect(stdout).toMatch(/35\(1\)\(c\), cooperation on any serious crime: unchanged/);
  });

  test('says of its reasons whose they are, wherever it gives them', async () => {
    for (const format of ['text', 'markdown']) {
      const { stdout } = await flags([...PAIR, '--format', format]);
      expect(stdout.replaceAll('\n', ' ')).toContain(
        'The reason for watching a clause is what the sources named say, not a legal effect.',
      );
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        'why it is on the watchlist: It brings in offences of other treaties',
      );
    }
  });

  test('says what it has no words for in the language of the drafts: that nothing is told is no news', async () => {
    const german =
      'Artikel 1 Inkrafttreten\nDas Abkommen tritt nach dreißig Tagen in Kraft.\n\nArtikel 2 Änderung\nDie Parteien können es ändern.\n';
    const [one, two] = [file('de-1.txt', german), file('de-2.txt', german.replace('dreißig', 'neunzig'))];
    const said =
      'Not looked for, because the rules have no words in `de`: numbers, deadlines and thresholds; concepts.';
    for (const format of ['text', 'sarif']) {
      const { stdout, stderr } = await flags([one, two, '--language', 'de', '--format', format]);
      expect((format === 'text' ? stdout : stderr).replaceAll('\n', ' ')).toContain(said);
    }
    expect((await treaty(['diff', one, two, '--language', 'de'], { env })).stderr).toContain(said);
    const { stdout } = await treaty(['concepts', one, '--language', 'de', '--format', 'csv'], { env });
    expect(stdout).toContain('necessity,not looked for');
    expect((await flags(PAIR)).stdout).not.toContain('Not looked for');
  });

  test('--severity leaves out what is below it', async () => {
    const { stdout } = await flags([...PAIR, '--severity', 'high']);
    expect(stdout).not.toContain('the name of the treaty');
    expect(stdout).toContain('mutual legal assistance beyond');
  });

  test('an unknown severity is refused', async () => {
    const { exit, stderr } = await flags([...PAIR, '--fail-on', 'grave']);
    expect(exit).toBe(2);
    expect(stderr).toContain('"grave" is not a value for --fail-on of flags. Choose from low, medium, high.');
  });

  test('a red line that is crossed in a copy exits with 1 and is named; restored, it exits with 0', async () => {
    const crossed = file(
      'crossed.md',
      final.replace('at least four years of deprivation', 'at least two years of deprivation'),
    );
    const words = ['un-cybercrime@2024-08', crossed, '--fail-on', 'high'];
    const { exit, stdout } = await flags(words);
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /2\(h\), the definition of serious crime: “at\s+least\s+four\s+years”\s+became\s+“at\s+least\s+two\s+years”/,
    );
    file('crossed.md', final);
    expect((await flags(words)).exit).toBe(0);
  });

  test('what only reaches a lower severity does not fail on a higher one', async () => {
    const copy = file('low.md', final.replace('The fortieth instrument of', 'The thirtieth instrument of'));
    const words = ['un-cybercrime@2024-08', copy, '--fail-on'];
    const { exit, stdout } = await flags([...words, 'medium']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /65\(1\), entry into force: “fortieth\s+instrument”\s+became\s+“thirtieth\s+instrument”\s+\(restated/,
    );
    expect((await flags([...words, 'low'])).exit).toBe(1);
  });

  test('the personal list and the one that is named come on top', async () => {
    const home = join(folder, 'config');
    mkdirSync(join(home, 'treaty'), { recursive: true });
    writeFileSync(join(home, 'treaty', 'watchlist.yaml'), RED_LINE);
    const personal = await flags(PAIR, { XDG_CONFIG_HOME: home });
    expect(personal.stdout).toContain('41(1), the contact point: unchanged');
    const named = file('named.yaml', RED_LINE.replace('the contact point', 'the network'));
    const both = await flags([...PAIR, '--watch', named], { XDG_CONFIG_HOME: home });
    expect(both.stdout).toContain('41(1), the network: unchanged');
    expect(both.stdout).not.toContain('the contact point');
  });

  test.each([
    ['diff', '40(1), the contact point: the bracket around'],
    ['summary', 'the contact point: 40(1): the bracket around'],
  ])('%s tells the findings of a watchlist that is named', async (command, says) => {
    const named = file('red-line.yaml', RED_LINE.replace('41(1)', '40(1)'));
    const { stdout } = await treaty([command, ...PAIR, '--watch', named], { env });
    expect(stdout).toContain(says);
  });

  test('a watchlist that is wrong says where', async () => {
    const wrong = file('wrong.yaml', RED_LINE.replace('severity: high', 'severity: grave'));
    const { exit, stderr } = await flags([...PAIR, '--watch', wrong]);
    expect(exit).toBe(2);
    expect(stderr).toContain(
      'wrong.yaml: `watch[0].severity` is `grave`, but must be one of `low`, `medium`, `high`',
    );
  });

  test('a watchlist that is not there is looked for in no library', async () => {
    const { exit, stderr } = await flags([...PAIR, '--watch', 'nothing.yaml']);
    expect(exit).toBe(2);
    expect(stderr).toContain('There is no file nothing.yaml. Check its name and folder.');
  });

  test('one draft is asked what is in it', async () => {
    const { exit, stdout } = await flags(['un-cybercrime@2024-02', '--fail-on', 'high']);
    expect(stdout).toMatch(/“as\s+well as of serious crimes” is in brackets/);
    expect(stdout).toContain('\nOn the watchlist, in this draft\n');
    expect(exit).toBe(1);
  });

  test('SARIF has every finding, with its place in the file', async () => {
    const { stdout } = await flags([...PAIR, '--format', 'sarif']);
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    const bracket = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'mla-bracket');
    expect(bracket).toMatchObject({ kind: 'fail', level: 'error' });
    const [{ physicalLocation }] = bracket.locations;
    expect(physicalLocation.artifactLocation.uri).toMatch(/un-cybercrime\/2024-08\.md$/);
    expect(shippedFinal.split('\n')[physicalLocation.region.startLine - 1]).toContain(
      'States Parties shall help each other',
    );
    expect(runs[0].tool.driver.rules[bracket.ruleIndex].id).toBe('mla-bracket');
    const watched = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'coop-serious-crime');
    expect(watched).toMatchObject({ kind: 'pass', level: 'none' });
  });

  test('GitHub gets a line each for what is flagged, and nothing for what is not', async () => {
    const { stdout } = await flags([...PAIR, '--format', 'github']);
    expect(stdout).toMatch(
      /^::error file=[^,]*2024-08\.md,line=\d+,col=\d+,title=mla-bracket::40\(1\), mutual/m,
    );
    expect(stdout).not.toContain('coop-serious-crime');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every(line => /^::(?:error|warning|notice) /.test(line)),
    ).toBe(true);
  });

  test('Markdown quotes the evidence and the reason', async () => {
    const { stdout, stderr } = await flags([...PAIR, '--format', 'markdown']);
    expect(stderr).toMatch(/^Restatement: /);
    expect(stdout).toContain('## Flagged');
    expect(stdout).toContain(
      '  - why it is on the watchlist: The words “as well as of serious crimes” take assistance past',
    );
  });

  test('JSON is the findings', async () => {
    const { stdout } = await flags([...PAIR, '--format', 'json']);
    expect(JSON.parse(stdout)[0]).toMatchObject({
      state: 'changed',
      severity: 'high',
      reason: expect.any(String),
    });
  });
});

describe('treaty concepts', () => {
  test('is a table of concepts and drafts, with the provisions', async () => {
    const { exit, stdout } = await treaty(['concepts', ...PAIR, '--format', 'csv']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^concept,un-cybercrime@2024-02,un-cybercrime@2024-08\r\n/);
    expect(stdout).toContain(
      '\r\nproportionality,"present: 18(4), 21(1), 24(1)","present: 18(4), 21(1), 24(1)"\r\n',
    );
    expect(stdout).toContain('\r\nlegality,absent,absent\r\n');
    expect(stdout).toMatch(
      /\r\ngrounds of refusal,"optional: 37\(8\), 40\(8\), 40\(20\), .*","optional: 37\(8\), 40\(8\), 40\(21\), /,
    );
  });

  test('prints the concepts of a watchlist after its own, and names the lists', async () => {
    const list = file(
      'own.yaml',
      'concepts:\n  - id: tolls\n    title: tolls\n    meaning: Fees.\n    source: The test.\n    words: { en: [toll] }\n',
    );
    const draft = file(
      'tolls.txt',
      'Article 1\n\nEach Party shall publish its tolls.\n\nArticle 2\n\nThe port is open.\n',
    );
    const words = ['concepts', draft, '--watch', list, '--language', 'en'];
    const { stdout, stderr } = await treaty([...words, '--format', 'csv'], { env });
    expect(stdout).toMatch(/\r\nindigenous peoples,absent\r\ntolls,present: 1\r\n$/);
    expect(stderr).toContain('own.yaml (1)');
    const text = (await treaty(words, { env })).stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Concepts from the list supplied with treaty-diff (20, docs/flags.md),');
    expect(text).toContain('20 of the 20 supplied concepts are absent');
  });

  test('explains that “absent” is about words', async () => {
    for (const format of ['text', 'markdown'])
      expect(
        (await treaty(['concepts', PAIR[0] ?? '', '--format', format])).stdout.replaceAll('\n', ' '),
      ).toContain('“Absent” means that these words were not found');
  });
});

describe('treaty uses', () => {
  test('names the definition and every provision that uses the term', async () => {
    const { exit, stdout } = await treaty(['uses', 'serious crime', ...PAIR, '--format', 'json']);
    expect(exit).toBe(0);
    const found = JSON.parse(stdout);
    expect(found.map(({ defined }: { defined: string }) => defined)).toEqual(['2(1)(h)', '2(h)']);
    const places = found.map(({ uses }: { uses: { citation: string }[] }) =>
      uses.map(({ citation }) => citation),
    );
    expect(places).toEqual([
      ['35(1)(c)', '40(1)', '41(1)'],
      ['35(1)(c)', '40(1)', '41(1)'],
    ]);
  });

  test.each(['', ' ', '('])('a term without a letter is refused: %j', async term => {
    const { exit, stderr } = await treaty(['uses', term, PAIR[1] ?? '']);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('is not a term') });
  });

  test('a word inside a longer term is no use of it', async () => {
    const { stdout } = await treaty(['uses', 'content data', PAIR[1] ?? '']);
    expect(stdout).toContain('“content data”: defined in 2(d)');
  });
});
