/** The format in which a file is written, by its ending. */
import { extname } from 'node:path';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';

/** Endings of a format besides its name. The first is the one to recommend. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  text: ['txt'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm'],
  akn: ['akn', 'xml'],
};

/**
 * The format that the ending of a file names: `html` for `page.html`; null for a name without one, which takes the default.
 *
 * @throws {CliError} `usage` for an ending that is that of no format of the command: a PDF in which there is plain text would be found
 * out by the one to whom it was sent.
 */
export function formatOfEnding({ name, options }: Command, path: string): string | null {
  const ending = extname(path).slice(1).toLowerCase();
  const formats = options.format?.choices ?? [];
  if (ending === '' || formats.length === 0) return null;
  const found = formats.find(format => endingsOf(format).includes(ending));
  if (found !== undefined) return found;
  const known = formats.map(
    format =>
      `${format} (${endingsOf(format)
        .map(one => `.${one}`)
        .join(', ')})`,
  );
  throw new CliError(
    'usage',
    `${name} cannot write ${path}: .${ending} is not the ending of a format that it writes. Its formats are ${known.join(', ')}. Use one of these endings, or name the format with --format.`,
  );
}

const endingsOf = (format: string): readonly string[] => ENDINGS[format] ?? [format];
