/** `treaty uses` */
import {
  counted,
  coverageNotice,
  csvLine,
  findUses,
  inQuotes,
  LONGEST_TERM,
  notLookedFor,
  restatementNotice,
  type TermUses,
  toJson,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { draftsAndCitations } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findInBoth } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { type OpenedDraft, openDrafts } from '../open-draft.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [term = '', ...words] = call.positionals;
  const { names, citations } = draftsAndCitations(words);
  if (!/[\p{L}\p{N}]/u.test(term)) {
    throw new CliError(
      'usage',
      `"${term}" is not a term: it has no letters or digits. Give a word or a phrase, for example treaty uses "serious crime" DRAFT.`,
    );
  }
  if (term.length > LONGEST_TERM) {
    throw new CliError(
      'usage',
      `The term has ${counted(term.length, 'character')}; at most ${LONGEST_TERM} are looked for. Give the first words of it.`,
    );
  }
  const opened = await openDrafts(names, call, io);
  const found = opened.map(one => ({ draft: one.name, ...usesIn(one, term, citations) }));
  const provenances = opened.map(({ draft }) => draft.provenance);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const [at, provenance] of provenances.entries()) {
      page.gap();
      putDraft(page, provenance, 'Draft');
      const uses = found[at];
      if (uses) putUses(page, uses, notLookedFor(provenance.language ?? 'en').includes('definitions'));
    }
    page.gap();
    putRestatement(page, provenances);
    return page.toString();
  };
  const csv = () =>
    csvLine(['draft', 'term', 'defined', 'provision', 'words']) +
    found
      .flatMap(({ draft, defined, uses }) =>
        uses.map(({ citation, words }) => csvLine([draft, term, defined ?? '', citation, words])),
      )
      .join('');
  const forms = { text, csv: () => csv(), json: () => toJson(found) };
  await writeForm(forms, call, io, [
    restatementNotice(provenances),
    ...new Set(provenances.map(({ language }) => coverageNotice(language))),
  ]);
  return EXIT.same;
}

/** The uses of a term, limited to the provisions cited, if any. */
function usesIn(opened: OpenedDraft, term: string, citations: readonly string[]): TermUses {
  const found = findUses(opened.draft, term);
  if (citations.length === 0) return found;
  const wanted = findInBoth(opened, opened, citations).after;
  return { ...found, uses: found.uses.filter(({ citation }) => wanted.has(citation)) };
}

function putUses(page: Page, { term, defined, uses }: TermUses, isUndefinable: boolean): void {
  const count =
    uses.length === 0 ? 'no provisions use' : counted(uses.length, 'provision uses', 'provisions use');
  page.gap();
  page.text(`${inQuotes(term)}: ${definedIn(defined, isUndefinable)}; ${count} it`, 0, 'heading');
  for (const { citation, words } of uses)
    page.spans([{ text: citation, colour: 'citation' }, { text: `: ${words}` }], 2);
}

const definedIn = (defined: string | null, isUndefinable: boolean): string =>
  defined !== null ? `defined in ${defined}` : isUndefinable ? 'definitions not looked for' : 'not defined';
