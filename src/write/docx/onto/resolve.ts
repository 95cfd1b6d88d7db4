/** A part of a Word file with all tracked changes in it accepted, or rejected (ECMA-376 part 1, 17.13.5). */

export type Resolution = 'accept' | 'reject';

/** An element as it is written, or text, comments and instructions between elements. */
type Node = Element | string;

interface Element {
  name: string;
  /** The start tag. */
  tag: string;
  isEmpty: boolean;
  children: Node[];
}

const TAG = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** Marks of changes that hold nothing, or only say where a move begins and ends. */
const RANGE =
  /^w:(?:move(?:From|To)Range(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End)|numberingChange)$/;

/** Whether a part has tracked changes. */
export const hasChanges = (xml: string): boolean =>
  /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|[a-zA-Z]+Change)[\s/>]/.test(xml);

/** Whether it has some that are not resolved here: of single cells. */
export const hasCellChanges = (xml: string): boolean => /<w:cell(?:Ins|Del|Merge)[\s/>]/.test(xml);

/** The part without tracked changes. */
export const resolved = (xml: string, how: Resolution): string => written(childrenOf(parse(xml), how));

function parse(xml: string): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  let at = 0;
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash, name = '', empty] = match;
    if (match.index > at) open.at(-1)?.push(xml.slice(at, match.index));
    at = match.index + tag.length;
    if (slash !== '') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: Element = { name, tag, isEmpty: empty !== '', children: [] };
    open.at(-1)?.push(element);
    if (!element.isEmpty) open.push(element.children);
  }
  if (at < xml.length) root.push(xml.slice(at));
  return root;
}

const written = (nodes: readonly Node[]): string =>
  nodes
    .map(node => {
      if (typeof node === 'string') return node;
      return node.isEmpty ? node.tag : `${node.tag}${written(node.children)}</${node.name}>`;
    })
    .join('');

function childrenOf(nodes: readonly Node[], how: Resolution): Node[] {
  const done: Node[] = [];
  /** The words of paragraphs whose end goes: they go on in the next one. */
  let pending: Node[] = [];
  for (const node of nodes.flatMap(one => nodeOf(one, how))) {
    if (typeof node === 'string' || node.name !== 'w:p') {
      done.push(node);
      continue;
    }
    const [properties, words] = partsOf(node);
    const goesOn = isMarked(child(properties, 'w:rPr'), how === 'accept' ? DELETED : INSERTED);
    if (goesOn) {
      pending = [...pending, ...words];
      continue;
    }
    const own = properties ? [unmarked(properties)] : [];
    done.push(pending.length === 0 && !properties ? node : filled(node, [...own, ...pending, ...words]));
    pending = [];
  }
  if (pending.length > 0)
    done.push(filled({ name: 'w:p', tag: '<w:p>', isEmpty: false, children: [] }, pending));
  return done;
}

/** What is left of a node: nothing, itself, or what it holds. */
function nodeOf(node: Node, how: Resolution): Node[] {
  if (typeof node === 'string') return [node];
  const { name } = node;
  const [kept, gone] = how === 'accept' ? [INSERTED, DELETED] : [DELETED, INSERTED];
  if (RANGE.test(name)) return [];
  // A mark on the end of a paragraph is needed until paragraphs are joined; one on a row decides about the row.
  if (kept.has(name)) return node.isEmpty ? [node] : childrenOf(node.children, how);
  if (gone.has(name)) return node.isEmpty ? [node] : [];
  if (name === 'w:tr' && isMarked(child(node, 'w:trPr'), gone)) return [];
  if (/Change$/.test(name)) return [];
  const old = how === 'reject' ? oldProperties(node) : null;
  const children = childrenOf(old ?? node.children, how);
  if (name === 'w:trPr')
    return [
      filled(
        node,
        children.filter(one => !isMark(one)),
      ),
    ];
  return [named(filled(node, children))];
}

/** The properties from before a change, with what a change of properties never holds. */
function oldProperties({ name, children }: Element): Node[] | null {
  const change = children.find(
    (one): one is Element => typeof one !== 'string' && one.name === `${name}Change`,
  );
  if (!change) return null;
  const before = child(change, name)?.children ?? [];
  const kept =
    name === 'w:pPr'
      ? children.filter(one => typeof one !== 'string' && (one.name === 'w:rPr' || one.name === 'w:sectPr'))
      : [];
  return [...before, ...kept];
}

/** Words that were deleted and stay are words again. */
const named = (element: Element): Element => {
  const name =
    element.name === 'w:delText' ? 'w:t' : element.name === 'w:delInstrText' ? 'w:instrText' : element.name;
  return name === element.name ? element : { ...element, name, tag: element.tag.replace(element.name, name) };
};

const filled = (element: Element, children: Node[]): Element =>
  element.isEmpty && children.length === 0
    ? element
    : { ...element, isEmpty: false, tag: element.tag.replace(/(?<!\s)\s*\/>$/, '>'), children };

function partsOf({ children }: Element): [Element | undefined, Node[]] {
  const properties = children.find((one): one is Element => typeof one !== 'string' && one.name === 'w:pPr');
  return [properties, children.filter(one => one !== properties)];
}

/** Properties of a paragraph without the marks on its end. */
const unmarked = (properties: Element): Element =>
  filled(
    properties,
    properties.children.map(one =>
      typeof one === 'string' || one.name !== 'w:rPr'
        ? one
        : filled(
            one,
            one.children.filter(mark => !isMark(mark)),
          ),
    ),
  );

const isMark = (node: Node): boolean =>
  typeof node !== 'string' && (INSERTED.has(node.name) || DELETED.has(node.name));

const isMarked = (properties: Element | undefined, marks: ReadonlySet<string>): boolean =>
  properties?.children.some(one => typeof one !== 'string' && marks.has(one.name)) ?? false;

const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one): one is Element => typeof one !== 'string' && one.name === name);
