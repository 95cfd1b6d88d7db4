/** What `treaty watch` reports of sources and changes, in lines. */
import { messageOf, type SourceState, type WatchEvent } from '../src/index.ts';

/** What a change is called: a new document, or a new text of one. */
export const changeTitle = ({ treaty, source, before, address }: WatchEvent): string =>
  `${treaty}: ${before === null ? 'new document' : 'new text'} at ${source}: ${address}`;

/** A change with its report, its id first: by that a file is asked whether it has it. */
export function changeText(event: WatchEvent): string {
  const { id, at, comparedWith, report, sha256 } = event;
  const lines = [
    `${changeTitle(event)}`,
    `  change ${id}, seen ${at}, SHA-256 ${sha256}`,
    comparedWith === null
      ? '  the library has no draft in its language to compare it with'
      : `  compared with ${comparedWith}`,
    `  to add it to the library: treaty watch accept ${id}`,
  ];
  return `${lines.join('\n')}\n${report === '' ? '' : `\n${report}`}\n`;
}

export const stateLine = ({ treaty, source, state, reason }: SourceState): string =>
  `${treaty}: ${source} is ${state}${reason === '' ? '' : `: ${reason}`}`;

/** A line of JSON for a source. The documents are left out: they are many, and are those of the watch. */
export function stateJson({ documents: _, listing: __, ...state }: SourceState): string {
  return `${JSON.stringify({ kind: 'source', ...state })}\n`;
}

export const changeJson = (event: WatchEvent): string =>
  `${JSON.stringify({ kind: 'change', ...(JSON.parse(messageOf(event)) as object) })}\n`;
