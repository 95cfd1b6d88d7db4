/** `concepts` of a watchlist -> concepts of its own: words by language, where to look, and near-misses. */
import { CitationError, parseCitation } from '../document/index.ts';
import type { Concept } from './concepts/index.ts';
import { type Fail, mappingOf, rejectUnknown, textOf, textsOf } from './watchlist-values.ts';

const KEYS: readonly (keyof Concept)[] = [
  'id',
  'title',
  'meaning',
  'source',
  'words',
  'not',
  'clauses',
  'headings',
];

export function readConcepts(value: unknown, fail: Fail): Concept[] {
  if (!Array.isArray(value) || value.length === 0) return fail('concepts', 'must be a list of concepts');
  const concepts = value.map((one: unknown, at) => conceptOf(one, `concepts[${at}]`, fail));
  const ids = concepts.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) fail(`concepts[${twice}].id`, `is \`${ids[twice]}\`, like that of another concept`);
  return concepts;
}

function conceptOf(value: unknown, key: string, fail: Fail): Concept {
  const values = mappingOf(value, key, fail);
  rejectUnknown(values, KEYS, `${key}.`, fail);
  const text = (name: keyof Concept) => textOf(values[name], `${key}.${name}`, fail);
  const list = (name: 'clauses' | 'headings') =>
    values[name] === undefined ? {} : { [name]: textsOf(values[name], `${key}.${name}`, fail) };
  return {
    id: text('id'),
    title: text('title'),
    meaning: text('meaning'),
    source: text('source'),
    isPhrases: true,
    words: wordsOf(values.words, `${key}.words`, fail),
    ...(values.not === undefined ? {} : { not: wordsOf(values.not, `${key}.not`, fail) }),
    ...checkedClauses(list('clauses'), `${key}.clauses`, fail),
    ...list('headings'),
  };
}

/** A clause that is no citation would be found in no draft. */
function checkedClauses<Clauses extends { clauses?: readonly string[] }>(
  given: Clauses,
  key: string,
  fail: Fail,
): Clauses {
  for (const [at, clause] of (given.clauses ?? []).entries()) {
    try {
      parseCitation(clause);
    } catch (error) {
      if (!(error instanceof CitationError)) throw error;
      fail(`${key}[${at}]`, `is \`${clause}\`: ${error.message}`);
    }
  }
  return given;
}

/** A language as a text names it: `en`, `zh`. */
const LANGUAGE = /^[a-z]{2}$/;

function wordsOf(value: unknown, key: string, fail: Fail): Record<string, string[]> {
  const lists = Object.entries(mappingOf(value, key, fail));
  if (lists.length === 0) fail(key, 'must have words in at least one language, such as `en: [data centre]`');
  return Object.fromEntries(
    lists.map(([language, phrases]) => {
      if (!LANGUAGE.test(language))
        fail(`${key}.${language}`, 'is not a language; use its code of two letters, such as `en`');
      const words = textsOf(phrases, `${key}.${language}`, fail);
      const empty = words.find(word => !/[\p{L}\p{N}]/u.test(word));
      if (empty !== undefined) fail(`${key}.${language}`, `has \`${empty}\`, which has no letter`);
      return [language, words];
    }),
  );
}
