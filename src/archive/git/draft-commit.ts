/** What a commit says of its draft: when, by whom, what, and the facts that programs look for. */
import type { Provenance } from '../../document/index.ts';
import { ArchiveError } from './archive-error.ts';
import { seriesOf } from './draft-files.ts';
import { commitObject, type GitObject, type Person, tagObject } from './objects.ts';

/** `.invalid` is a domain that nobody can have (RFC 2606): nobody's mail is made up. */
const COMMITTER: Person = { name: 'treaty-diff archive', email: 'archive@treaty-diff.invalid' };
const NO_ISSUER = 'Issuing body not recorded';

/** How the words came about: read from the original as it is or with its tracked changes accepted or rejected, or not. */
export const DERIVATIONS = ['original', 'accept', 'reject', 'edited'] as const;
export type Derivation = (typeof DERIVATIONS)[number];

export interface CommitFacts {
  provenance: Provenance;
  tree: string;
  parent: string | null;
  /** What changed, a line each. */
  body: readonly string[];
  derivation: Derivation;
  readerVersion: string;
}

/** The first second of a draft's date, as precise as that is known. @throws {ArchiveError} `not-archivable` */
export function timeOf({ treaty, id, date }: Provenance): number {
  const name = `${treaty}@${id}`;
  if (!date)
    throw new ArchiveError(
      'not-archivable',
      `${name} has no date, and a commit needs one. Add the date to the draft in treaty.yaml.`,
    );
  const [year = '', month = '01', day = '01'] = date.split('-');
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 1000;
  if (!(time >= 0))
    throw new ArchiveError(
      'not-archivable',
      `${name} is dated ${date}, and git accepts no date before 1970. It was not archived, because its commit would have a false date.`,
    );
  return time;
}

/** The commit of a draft, to the last byte. */
export function draftCommit({
  provenance,
  tree,
  parent,
  body,
  derivation,
  readerVersion,
}: CommitFacts): GitObject {
  return commitObject({
    tree,
    parent,
    author: authorOf(provenance),
    committer: COMMITTER,
    time: timeOf(provenance),
    message: [
      headline(provenance),
      '',
      ...(isRestatement(provenance) ? ['RESTATEMENT: these are not the words of the treaty.', ''] : []),
      ...body.flatMap(words => (oneLine(words) ? [oneLine(words)] : [])),
      ...(body.length > 0 ? [''] : []),
      ...trailers(provenance, derivation, readerVersion),
      '',
    ].join('\n'),
  });
}

/** Under which name a draft with a document symbol is found, or null. The id keeps symbols apart that look alike. */
export function tagName({ treaty, id, symbol }: Provenance): string | null {
  const words = (symbol ?? '').replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/\.{2,}/g, '.');
  const safe = words.replace(/^[.-]+|(?<![.-])[.-]+$/g, '').replace(/\.lock$/i, '-lock');
  return safe ? `${refPart(treaty)}/${refPart(id)}/${safe.slice(0, 100)}` : null;
}

const refPart = (name = '') => name.replace(/\.{2,}/g, '.').replace(/\.$|\.lock$/i, '-');

/** The annotated tag of a commit, or null for a draft without a symbol. */
export function draftTag(provenance: Provenance, commit: string): (GitObject & { name: string }) | null {
  const name = tagName(provenance);
  if (!name) return null;
  const message = `${oneLine(provenance.symbol)}\n\n${headline(provenance)}\n`;
  return { name, ...tagObject(name, { commit, tagger: COMMITTER, time: timeOf(provenance), message }) };
}

/** The body of a message that `draftCommit` made: what is neither headline, notice nor trailer. */
export function bodyOfMessage(message: string): string[] {
  return message
    .trimEnd()
    .split('\n\n')
    .slice(1, -1)
    .filter(part => !part.startsWith('RESTATEMENT: '))
    .join('\n\n')
    .split('\n')
    .filter(Boolean);
}

/** The trailers of a message. */
export function trailersOf(message: string): Map<string, string> {
  const last = message.trimEnd().split('\n\n').at(-1) ?? '';
  return new Map(
    last.split('\n').flatMap(line => {
      const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line) ?? [];
      return key ? [[key, value ?? ''] as const] : [];
    }),
  );
}

function authorOf({ issuer, treaty = '' }: Provenance): Person {
  // What would end the name or begin the address has no place in either; git leaves out the same.
  const name = oneLine(issuer)
    .replace(/[<>]/g, '')
    .replace(/^[\s.,:;"'\\]+|(?<![\s.,:;"'\\])[\s.,:;"'\\]+$/g, '');
  return { name: name || NO_ISSUER, email: `${treaty.replace(/[^A-Za-z0-9.-]/g, '-')}@treaty-diff.invalid` };
}

function headline(provenance: Provenance): string {
  const { treaty, id, status, symbol } = provenance;
  const facts = [oneLine(status), oneLine(symbol)].filter(Boolean).join(', ');
  return `${treaty} ${id}${facts ? `: ${facts}` : ''}${isRestatement(provenance) ? ' (restatement)' : ''}`;
}

function trailers(provenance: Provenance, derivation: Derivation, readerVersion: string): string[] {
  const { treaty, id, date, symbol, source, sha256, authenticity, language } = provenance;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Treaty-Draft', `${treaty}@${id}`],
    ['Draft-Date', date && date.length < 10 ? `${date} (not known more exactly)` : date],
    ['Document-Symbol', symbol],
    ['Language', language],
    ['Source-URL', source],
    ['Source-SHA256', sha256],
    ['Authenticity', authenticity],
    ['Series', seriesOf(provenance)],
    ['Text-Derived', DERIVED[derivation]],
    ['Reader-Version', readerVersion],
  ];
  return all.flatMap(([key, value]) => (value ? [`${key}: ${oneLine(value)}`] : []));
}

/** As the trailer says it. */
export const DERIVED: Readonly<Record<Derivation, string>> = {
  original: 'from the original',
  accept: 'from the original, tracked changes accepted',
  reject: 'from the original, tracked changes rejected',
  edited: 'edited after the original was read',
};

const isRestatement = ({ authenticity }: Provenance) => authenticity === 'restatement';

/** Words of a document never begin a line of their own, in which they could pass for a trailer. */
const oneLine = (words = '') => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
