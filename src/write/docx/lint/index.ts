/**
 * The rules that Word holds a file to and other programs do not: what breaks one is "repaired" by Word, or is refused. Sources: ECMA-376
 * part 1, 17.11 (notes), 17.13 (annotations), 17.16 (fields); reports of files that Word refused, in the threads of other writers.
 */
import { strFromU8, unzipSync } from 'fflate';
import { packageFaults } from './package-rules.ts';
import { PartRules } from './part-rules.ts';
import { tagsOf } from './scan.ts';

/** A rule that a file breaks, and the part that breaks it. */
export interface Lint {
  part: string;
  reason: string;
}

/** The parts that hold words. */
const WORDED = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** What is wrong with a Word file; empty if nothing is. For a file that is a zip archive and whose parts are XML. */
export function lintDocx(bytes: Uint8Array): Lint[] {
  const entries = unzipSync(bytes);
  const parts = new Map(
    Object.entries(entries)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
  const rules = new PartRules({
    notes: valuesIn(parts.get('word/footnotes.xml'), 'w:footnote', 'w:id'),
    comments: valuesIn(parts.get('word/comments.xml'), 'w:comment', 'w:id'),
    styles: valuesIn(parts.get('word/styles.xml'), 'w:style', 'w:styleId'),
    numbers: valuesIn(parts.get('word/numbering.xml'), 'w:num', 'w:numId'),
  });
  const faults = packageFaults(parts, new Set(Object.keys(entries)));
  for (const [part, xml] of parts) {
    if (WORDED.test(part)) for (const reason of rules.check(part, xml)) faults.push({ part, reason });
  }
  return faults;
}

/** The values of an attribute of the elements of a name. */
function valuesIn(xml: string | undefined, element: string, attribute: string): string[] {
  const values: string[] = [];
  for (const { name, isEnd, attributes } of tagsOf(xml ?? ''))
    if (name === element && !isEnd) values.push(attributes.get(attribute) ?? '');
  return values;
}
