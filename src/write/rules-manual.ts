/** The rules and concepts -> the page `docs/flags.md`: manuals and examples from the files of the rules, and what the examples find. */

import { compare } from '../compare/index.ts';
import {
  CONCEPTS,
  type Example,
  GENERIC_WATCHLIST,
  LANGUAGES_OF_VERDICTS,
  type NearMiss,
  RULE_NAMES,
  RULES,
  type Rule,
  VERDICTS,
  WORDS,
} from '../flag/index.ts';
import { readText } from '../read/index.ts';
import { findFlags, findFlagsIn } from '../report/index.ts';
import { markdownTable } from './csv.ts';

const HEAD = `# Flags

*Generated from \`src/flag/\` by \`node scripts/write-flags-manual.mjs\`; do not edit.*

A watchlist names what you want to follow in a treaty: clauses, by their citation in a given draft; words; headings; concepts.
Its schema is \`treaty-diff/watchlist.schema.json\`; an editor with YAML support offers completion for a file that begins like this:

\`\`\`yaml
# yaml-language-server: $schema=https://unpkg.com/treaty-diff/dist/watchlist.schema.json
treaty: un-cybercrime          # leave this out for a list that applies to any treaty
drafts:
  feb: [2024-02]               # a name for one or more drafts, with their ids
watch:
  - id: mla-bracket
    title: mutual legal assistance
    severity: high             # low, medium, high
    clauses: [{ feb: 40(1) }]  # followed through moves and renumbering; plain text is looked for in either draft
    look: [bracket, modal:weaker]
    reason: The words in brackets widen the duty.
    source: The author of the reason.
\`\`\`

Without \`look\`, an entry applies every rule below that works on a single provision. If a clause did not change, it is reported as
unchanged; if restated drafts cannot answer, it is reported as unverified: if a note on the provision begins with “Not verified:”,
or with “Not verified in 2024-02:” where it is about that draft alone.
`;

/** The whole page. */
export function rulesManual(): string {
  const out = [HEAD, '## Rules'];
  for (const name of RULE_NAMES) out.push(ruleSection(RULES[name]));
  out.push('## The list for any treaty');
  out.push(
    markdownTable(
      ['entry', 'severity', 'looks for', 'why'],
      GENERIC_WATCHLIST.watch.map(({ id, severity, look = [], reason }) => [
        id,
        severity,
        look.join(', '),
        reason,
      ]),
    ),
  );
  out.push('## Concepts');
  out.push(...conceptsIntro());
  for (const { id, title, meaning, source, words } of CONCEPTS) {
    const lists = Object.entries(words).map(
      ([language, some]) => `- ${language}: ${some.map(word => `\`${word}\``).join(', ')}`,
    );
    out.push(`### ${title} (\`${id}\`)`, `${meaning} Source: ${source}.`, lists.join('\n'));
  }
  return `${out.map(part => part.trimEnd()).join('\n\n')}\n`;
}

const OWN_CONCEPTS = `\`\`\`yaml
concepts:
  - id: data-localisation
    title: data localisation
    meaning: Data must be kept in the country. Storing them there by choice does not count.
    source: Your organization, and the text from which the words are.
    words:                     # by language; a draft in another language is not looked for
      en: [local storage, stored in its territory]
      fr: [stockage local]
    clauses: [24, chapter V]   # where to look, if not everywhere; also headings: [storage]
    not:                       # near-misses: phrases in which the words do not count
      en: [voluntary local storage]
watch:
  - id: localisation
    title: a duty to keep data in the country
    concepts: [data-localisation]
    look: [concept]
    reason: It splits the network.
    source: Your organization.
\`\`\``;

/** Where the words are from, and what they find in a text that is authentic in six languages. */
function conceptsIntro(): string[] {
  const sources = Object.entries(WORDS).map(([language, { source }]) => `- ${language}: ${source}`);
  const rows = CONCEPTS.flatMap(({ id, title }) => {
    const verdict = VERDICTS[id];
    if (!verdict) return [];
    const { status, but = {}, note = '' } = verdict;
    const reasons = Object.entries(but).map(([language, { why }]) => `${language}: ${why}`);
    const cells = LANGUAGES_OF_VERDICTS.map(language => but[language]?.status ?? status);
    return [[title, ...cells, [...reasons, note].filter(Boolean).join('; ')]];
  });
  return [
    'Concepts are found by these words only; a space matches any white space. The words in each language are from:',
    sources.join('\n'),
    'Where the text of A/RES/79/243 does not have a concept, the words are the usual terms of the United Nations for it, and have not ' +
      'been tested on a text that has it.',
    '### Concepts of your own',
    'A watchlist may define concepts. `treaty concepts` prints them after those below, and the entries of the list can use them:',
    OWN_CONCEPTS,
    'Words are plain phrases, found in the singular and plural. The lists are combined as those of `treaty flags` are (`--watch FILE` adds ' +
      'one); a concept with the id of an earlier one takes its place.',
    '### One text, six languages',
    'What the lists find in the United Nations Convention against Cybercrime (A/RES/79/243), whose six texts are equally authentic. A ' +
      'test compares this table with the texts.',
    markdownTable(['concept', ...LANGUAGES_OF_VERDICTS, 'remarks'], rows),
  ];
}

function ruleSection({ name, title, manual, kinds, misses, examples, nearMisses, isSlow }: Rule): string {
  const out = [`### ${name}`, `**${title}.** ${manual[0] ?? ''}`, ...manual.slice(1)];
  if (isSlow)
    out.push('This rule needs more than the comparison: `treaty flags` applies it, `treaty diff` does not.');
  out.push(
    Object.entries(kinds)
      .map(([kind, means]) => `- \`${name}:${kind}\`: ${means}`)
      .join('\n'),
  );
  out.push(`Known gaps: ${misses}`);
  for (const example of examples)
    out.push(`Example (${example.language}):`, draftsOf(example), finds(found(name, example)));
  for (const miss of nearMisses) out.push(`Not reported (${miss.language}). ${miss.why}`, draftsOf(miss));
  return out.join('\n\n');
}

function draftsOf({ before, after, entry }: Example | NearMiss): string {
  const shown = [
    ...(entry ? [`entry:  ${JSON.stringify(entry)}`] : []),
    `${after === undefined ? 'draft' : 'before'}:`,
    ...indented(before),
    ...(after === undefined ? [] : ['after:', ...indented(after)]),
  ];
  return ['```text', ...shown, '```'].join('\n');
}

/** What the rule finds in its example. */
function found(rule: Rule['name'], { before, after, language, entry }: Example): string[] {
  const watched = {
    id: 'example',
    title: 'an example',
    severity: 'medium',
    look: [rule],
    reason: '',
    source: '',
  } as const;
  const lists = [{ name: 'example', watch: [{ ...watched, ...entry }] }];
  const drafted = (text: string) => {
    const { draft } = readText(text, 'example.txt');
    return { ...draft, provenance: { ...draft.provenance, language } };
  };
  const earlier = drafted(before);
  if (after === undefined) return findFlagsIn(earlier, lists).map(({ sentence }) => sentence);
  const later = drafted(after);
  return findFlags(compare(earlier, later), earlier, later, lists).map(({ sentence }) => sentence);
}

const indented = (text: string) => text.split('\n').map(line => (line === '' ? '' : `    ${line}`));
const finds = (sentences: readonly string[]) =>
  sentences.map(sentence => `> ${sentence.replace(/[[\]]/g, '\\$&')}`).join('\n');
