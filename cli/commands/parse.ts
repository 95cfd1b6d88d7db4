/** `treaty parse` */
import { read, readBlocks, toAkomaNtoso, toJson, writeMarkdown } from '../../src/index.ts';
import type { Call } from '../command.ts';
import { columnLines, draftLines } from '../draft-lines.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { readSourceFile } from '../read-file.ts';
import { clean } from '../terminal/clean.ts';
import { trackedOf } from '../tracked.ts';
import { warningSteps } from '../warning-steps.ts';
import { wordsPlaced, wordsReadLine } from '../words-placed.ts';
import { writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [name = ''] = call.positionals;
  const { path, bytes, ...options } = await readSourceFile(name, call, io);
  const how = { ...options, ...trackedOf(call) };
  const { draft, file } = await read(bytes, path, how);
  const write = async () => {
    switch (call.option('format')) {
      case 'blocks':
        return toJson(await readBlocks(bytes, path, how));
      case 'akn':
        return toAkomaNtoso(draft);
      case 'markdown':
        return writeMarkdown(draft);
      default:
        return toJson(draft);
    }
  };
  await writeOutput(await write(), call, io);
  const lines = file.messages.map(({ line, column, reason, ruleId }) => {
    const place = [path, line, column].filter(part => part !== undefined && part !== null).join(':');
    return `${place}: ${reason}${ruleId ? ` (${ruleId})` : ''}`;
  });
  lines.push(
    `${path}: ${wordsReadLine(wordsPlaced(file.data.sourceText ?? String(file), draft, file.data.leftOut), file.messages)}`,
  );
  const rules = new Set(file.messages.flatMap(({ ruleId }) => ruleId ?? []));
  lines.push(...warningSteps(rules).map(step => `${path}: ${step}`));
  lines.push(...draftLines(file.data.drafts).map(line => `${path}: ${line}`));
  lines.push(...columnLines(file.data.columns).map(line => `${path}: ${line}`));
  await io.stderr.write(`${lines.map(clean).join('\n')}\n`);
  return EXIT.same;
}
