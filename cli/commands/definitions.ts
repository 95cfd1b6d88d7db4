/** `treaty definitions` */
import {
  type Comparison,
  commonLanguage,
  type DefinitionChange,
  definitionChanges,
  definitionsToMarkdown,
  notLookedFor,
  pairNotices,
  printDefinition,
  printDefinitionTotal,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findInBoth } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { type FoundPair, findPair } from '../open-pair.ts';
import { comparePair } from '../remember.ts';
import { putPair } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const pair = await findPair(call, io);
  const comparison = await comparePair(pair, io);
  const changes = await chosen(definitionChanges(comparison), pair);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    putPair(page, comparison);
    putChanges(page, changes, languageOf(comparison));
    return page.toString();
  };
  const forms: Forms = {
    text,
    json: () => toJson(changes),
    markdown: () => definitionsToMarkdown(changes),
  };
  await writeForm(forms, call, io, pairNotices(comparison.before, comparison.after));
  return changes.some(isChanged) && !call.has('exit-zero') ? EXIT.different : EXIT.same;
}

const isChanged = ({ status }: DefinitionChange) => status !== 'unchanged';

/** The definitions in the provisions asked for; all definitions if none is. */
async function chosen(changes: readonly DefinitionChange[], pair: FoundPair): Promise<DefinitionChange[]> {
  if (pair.citations.length === 0) return [...changes];
  const { before, after, citations } = await pair.open();
  const wanted = findInBoth(before, after, citations);
  return changes.filter(
    change =>
      (change.before !== null && wanted.before.has(change.before.citation)) ||
      (change.after !== null && wanted.after.has(change.after.citation)),
  );
}

const languageOf = ({ before, after }: Pick<Comparison, 'before' | 'after'>) => commonLanguage(before, after);

function putChanges(page: Page, changes: readonly DefinitionChange[], language: string): void {
  for (const change of changes.filter(isChanged)) {
    const citation = (change.after ?? change.before)?.citation ?? '';
    page.gap();
    page.spans([{ text: citation, colour: 'citation' }, { text: `: ${printDefinition(change)}` }]);
    if (change.uses.length > 0) page.text(`used in ${change.uses.join(', ')}`, 2);
    if (change.stillUsed.length > 0)
      page.text(`the old term is still used in ${change.stillUsed.join(', ')}`, 2);
  }
  page.gap();
  page.text('Summary', 0, 'heading');
  page.text(
    changes.length === 0
      ? notLookedFor(language).includes('definitions')
        ? 'definitions were not looked for'
        : 'no definitions found'
      : printDefinitionTotal(changes.filter(isChanged).length, changes.length),
    2,
  );
}
