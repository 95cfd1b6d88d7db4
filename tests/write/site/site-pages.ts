/** The files of a site as a browser sees them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

/** Every file below a folder, by its path with `/`. */
export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

/** Every element of a page. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(rehype().parse(html));
  return elements;
}

/** All words in an element. */
export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Links of pages that lead nowhere: to no file of the site, or to no place in one. Addresses on the web are not followed. */
export function deadLinks(files: ReadonlyMap<string, string>): string[] {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const ids = new Map(
    pages.map(([path, html]) => [
      path,
      elementsOf(html).flatMap(({ properties }) =>
        properties.id === undefined ? [] : [String(properties.id)],
      ),
    ]),
  );
  return pages.flatMap(([path, html]) =>
    elementsOf(html).flatMap(({ properties }) =>
      [properties.href, properties.src].flatMap(address => {
        if (typeof address !== 'string' || /^https?:/.test(address)) return [];
        const [file = '', fragment] = address.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const isThere =
          files.has(target) &&
          (fragment === undefined || ids.get(target)?.includes(decodeURIComponent(fragment)));
        return isThere ? [] : [`${path}: ${address}`];
      }),
    ),
  );
}

/** Ids that stand twice in a page. */
export const doubledIds = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([path, html]) => {
    if (!path.endsWith('.html')) return [];
    const ids = elementsOf(html).flatMap(({ properties }) =>
      properties.id === undefined ? [] : [properties.id],
    );
    return ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${path}: ${id}`);
  });
