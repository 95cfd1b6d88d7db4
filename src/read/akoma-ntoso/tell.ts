/** Warnings about a document, as messages on its file. */
import type { VFile } from 'vfile';
import type { XmlElement } from './parse-xml.ts';

export type Tell = (ruleId: string, reason: string, element: XmlElement) => void;

/** How often a warning of the same kind and wording is reported: a file of a thousand pictures is one finding. */
const MOST_ALIKE = 3;

export function teller(file: VFile): Tell {
  const told = new Map<string, number>();
  return (ruleId, reason, { position }) => {
    const key = `${ruleId} ${reason}`;
    const times = (told.get(key) ?? 0) + 1;
    told.set(key, times);
    if (times > MOST_ALIKE) return;
    const more = times === MOST_ALIKE ? ' (further ones are not reported)' : '';
    file.message(reason + more, { ruleId, source: 'treaty-read', place: position });
  };
}
