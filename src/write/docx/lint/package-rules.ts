/** Rules on the parts of a Word file: every one has a type, every relationship leads to something, and none is empty. */
import type { Lint } from './index.ts';
import { tagsOf } from './scan.ts';

/** Parts that Word takes for damage when they are there and hold nothing. */
const NEVER_EMPTY: ReadonlyMap<string, string> = new Map([
  ['word/comments.xml', 'w:comment'],
  ['word/footnotes.xml', 'w:footnote'],
]);

/** @param names all entries of the archive, those that are no XML too. */
export function packageFaults(parts: ReadonlyMap<string, string>, names: ReadonlySet<string>): Lint[] {
  return [
    ...typeFaults(parts, names),
    ...relationFaults(parts, names),
    ...emptyFaults(parts),
    ...numberingFaults(parts),
  ];
}

function typeFaults(parts: ReadonlyMap<string, string>, names: ReadonlySet<string>): Lint[] {
  const part = '[Content_Types].xml';
  const typed = new Set<string>();
  for (const { attributes } of tagsOf(parts.get(part) ?? '')) {
    const [ending, name] = [attributes.get('Extension'), attributes.get('PartName')];
    if (ending !== undefined) typed.add(ending.toLowerCase());
    if (name !== undefined) typed.add(name.slice(1));
  }
  return [...names]
    .filter(name => name !== part && !name.endsWith('/'))
    .filter(name => !typed.has(name) && !typed.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
    .map(name => ({ part, reason: `${name} has no content type` }));
}

function relationFaults(parts: ReadonlyMap<string, string>, names: ReadonlySet<string>): Lint[] {
  const faults: Lint[] = [];
  for (const [part, xml] of parts) {
    if (!part.endsWith('.rels')) continue;
    const folder = part.replace(/_rels\/[^/]+$/, '');
    const ids = new Set<string>();
    for (const { name, attributes } of tagsOf(xml)) {
      if (name !== 'Relationship') continue;
      const [id = '', target = ''] = [attributes.get('Id'), attributes.get('Target')];
      if (ids.has(id)) faults.push({ part, reason: `two relationships are ${id}` });
      ids.add(id);
      const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
      if (attributes.get('TargetMode') !== 'External' && !names.has(path))
        faults.push({ part, reason: `${target} is not in the file` });
    }
  }
  return faults;
}

const resolved = (path: string): string => {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

function emptyFaults(parts: ReadonlyMap<string, string>): Lint[] {
  return [...NEVER_EMPTY].flatMap(([part, element]) => {
    const xml = parts.get(part);
    return xml === undefined || xml.includes(`<${element} `)
      ? []
      : [{ part, reason: `there is no ${element} in it` }];
  });
}

/** A list has a definition, and a definition has levels. */
function numberingFaults(parts: ReadonlyMap<string, string>): Lint[] {
  const part = 'word/numbering.xml';
  const defined = new Map<string, number>();
  const faults: Lint[] = [];
  let open = '';
  for (const { name, isEnd, attributes } of tagsOf(parts.get(part) ?? '')) {
    if (isEnd) continue;
    if (name === 'w:abstractNum') {
      open = attributes.get('w:abstractNumId') ?? '';
      defined.set(open, 0);
    }
    if (name === 'w:lvl' || name === 'w:numStyleLink') defined.set(open, (defined.get(open) ?? 0) + 1);
    if (name === 'w:abstractNumId' && !defined.has(attributes.get('w:val') ?? ''))
      faults.push({ part, reason: `list ${attributes.get('w:val')} is not defined` });
  }
  for (const [id, levels] of defined)
    if (levels === 0) faults.push({ part, reason: `list ${id} has no levels` });
  return faults;
}
