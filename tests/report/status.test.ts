/** The state of every article in each of several drafts. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleStrip, compare, read, statusOf } from '../../src/index.ts';

const draftOf = async (text: string, name = 'draft.md') => (await read(Buffer.from(text), name)).draft;

/** `2, was 1: settled settled`, one for each article. */
async function statusLines(...texts: string[]): Promise<string[]> {
  const drafts = await Promise.all(texts.map(text => draftOf(text)));
  const comparisons = drafts
    .slice(1)
    .flatMap((after, at) => (drafts[at] ? [compare(drafts[at], after)] : []));
  return statusOf(drafts, comparisons).map(
    ({ citations, states }) =>
      `${citations.map(citation => citation ?? '–').join(' → ')}: ${states.join(' ')}`,
  );
}

const AIMS = 'The Parties cooperate in good faith to protect herons.';
const SCOPE = 'This Convention applies to rivers and to lakes that two States share.';
const FUNDS = 'Each Party pays what it can afford into the trust account.';

it('has no line for a chapter that only holds articles', async () => {
  const text = `# Chapter I — General\n\n## Article 1 — Aims\n\n${AIMS}\n\n# Chapter II — Money\n\n## Article 2 — Funds\n\n${FUNDS}\n`;
  expect(await statusLines(text, text)).toEqual(['1 → 1: settled settled', '2 → 2: settled settled']);
});

it('has one for a chapter with text of its own', async () => {
  const text = `# Chapter I — General\n\nThis chapter [binds] all.\n\n## Article 1 — Aims\n\n${AIMS}\n`;
  expect(await statusLines(text, text)).toEqual([
    'chapter I → chapter I: contested contested',
    '1 → 1: settled settled',
  ]);
});

it('has one for a chapter with a bracket in its heading', async () => {
  const text = `# Chapter I — [General] rules\n\n## Article 1 — Aims\n\n${AIMS}\n`;
  expect(await statusLines(text)).toEqual(['chapter I: contested', '1: settled']);
});

it('does not say that a chapter is new or gone which only gained or lost its text', async () => {
  const chapter = (text: string) => `# Chapter I — General\n\n${text}## Article 1 — Aims\n\n${AIMS}\n`;
  const [bare, full] = [chapter(''), chapter('This chapter binds all.\n\n')];
  const [line, other] = await statusLines(bare, full, bare);
  expect(line).toMatch(/^chapter I → chapter I → chapter I: settled (?!new)\w+ (?!gone)\w+$/);
  expect(other).toBe('1 → 1 → 1: settled settled settled');
});

it('says that words changed only where they did, not of what was renumbered or moved', async () => {
  const before = `# Article 1 — Aims\n\n${AIMS}\n\n# Article 2 — Scope\n\n1. ${SCOPE}\n\n2. It does not apply to wells.\n`;
  const after = `# Article 1 — Funds\n\n${FUNDS}\n\n# Article 2 — Aims\n\n${AIMS}\n\n# Article 3 — Scope\n\n1. ${SCOPE}\n\n2. It does not apply to deep wells.\n`;
  expect(await statusLines(before, after)).toEqual([
    '– → 1: absent new',
    '1 → 2: settled settled',
    '2 → 3: settled modified',
  ]);
});

it('counts the brackets under a heading inside an article in that article', async () => {
  const text = `# Article 1 — Aims\n\n${AIMS}\n\n# Article 2 — Funds\n\n## Scale\n\n1. Each Party [shall] pay.\n\n## Access\n\n2. ${FUNDS}\n`;
  expect(await statusLines(text, text.replace('pay.', 'pay promptly.'))).toEqual([
    '1 → 1: settled settled',
    '2 → 2: contested contested',
  ]);
});

it('says where a placeholder stands', async () => {
  const text = `# Article 1 — Aims\n\n${AIMS}\n\n# Article 2 — Funds\n\n[Placeholder: text to be developed]\n`;
  expect(await statusLines(text, text)).toEqual(['1 → 1: settled settled', '2 → 2: placeholder placeholder']);
});

it('has the order of the last draft, and what is gone after what it stood after', async () => {
  const emblem = 'The emblem shows a blue field and nothing else whatsoever.';
  const before = `# Article 1 — Aims\n\n${AIMS}\n\n# Article 2 — Emblem\n\n${emblem}\n\n# Article 3 — Scope\n\n${SCOPE}\n\n# Article 4 — Funds\n\n${FUNDS}\n`;
  const after = `# Article 1 — Funds\n\n${FUNDS}\n\n# Article 2 — Aims\n\n${AIMS}\n\n# Article 3 — Scope\n\n${SCOPE}\n`;
  expect(await statusLines(before, after, after)).toEqual([
    '4 → 1 → 1: settled settled settled',
    '1 → 2 → 2: settled settled settled',
    '2 → – → –: settled gone absent',
    '3 → 3 → 3: settled settled settled',
  ]);
});

it('finds the same articles unchanged as the report', async () => {
  const draft = (id: string) => {
    const path = `drafts/un-cybercrime/${id}.md`;
    return draftOf(readFileSync(path, 'utf8'), path);
  };
  const drafts = { before: await draft('2024-02'), after: await draft('2024-08') };
  const comparison = compare(drafts.before, drafts.after);
  const { cells } = articleStrip({ comparison, drafts });
  const settled = statusOf([drafts.before, drafts.after], [comparison]).filter(
    ({ states }) => states[1] === 'settled',
  );
  expect(settled.map(({ citations }) => citations[1])).toEqual(
    cells.filter(({ fate }) => fate === 'kept').map(({ name }) => name),
  );
});

it.each([
  'Vacated',
  '[Repealed]',
  '(No longer used)',
  'Left blank.',
  'Renumbered as article 5',
  'Article 2 has been deleted',
  'Abrogé',
  'Sin contenido',
  'Вакантна',
  '空缺',
])('calls an article that says only “%s” a placeholder, wherever that is printed', async words => {
  const asTitle = `Article 1\nAims\n\n${AIMS}\n\nArticle 2\n${words}\n\nArticle 3\nScope\n\n${SCOPE}\n`;
  const asText = `# Article 1 — Aims\n\n${AIMS}\n\n# Article 2\n\n${words}\n`;
  for (const [text, name] of [
    [asTitle, 'draft.txt'],
    [asText, 'draft.md'],
  ] as const) {
    const draft = await draftOf(text, name);
    expect(statusOf([draft], [])[1]?.states).toEqual(['placeholder']);
  }
});

it('calls no article a placeholder for a title about what is withdrawn', async () => {
  const draft = await draftOf(
    `# Article 1 — Withdrawal\n\n${AIMS}\n\n# Article 2 — Withdrawn ships\n\n${SCOPE}\n`,
  );
  expect(statusOf([draft], []).map(({ states }) => states)).toEqual([['settled'], ['settled']]);
});
