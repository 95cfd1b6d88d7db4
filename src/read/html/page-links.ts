/** The links of a page. */
import type { Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

export interface FoundLinks {
  /** To what they are relative, if the page says so itself. */
  base?: string;
  links: string[];
}

/** Without recursion: a page may nest as deep as it likes. */
export function pageLinks(source: string): FoundLinks {
  const found: FoundLinks = { links: [] };
  const waiting: (Root | RootContent)[] = [unified().use(rehypeParse).parse(source) as Root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') {
      const { href } = node.properties;
      if (typeof href === 'string' && node.tagName === 'a') found.links.push(href.trim());
      if (typeof href === 'string' && node.tagName === 'base') found.base ??= href.trim();
    }
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child && child.type !== 'doctype') waiting.push(child);
      }
  }
  return found;
}
