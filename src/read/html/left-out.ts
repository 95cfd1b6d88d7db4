/** Which parts of a page are no part of the text: what is hidden, and what every page of the site has. */
import type { Element, Nodes, Root } from 'hast';
import { headedLabelAt } from '../../document/index.ts';
import { countWords, elementsIn, isBlock, textOf, wordsIn } from './nodes.ts';
import { isNamed, type Styles } from './styles.ts';

/** Elements that hold no words, or none for readers. */
const WORDLESS = new Set(
  'script style template head title meta link base noframes object embed applet svg canvas audio video map datalist'.split(
    ' ',
  ),
);
const CONTROLS = new Set('button select textarea input option'.split(' '));
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  search: 'search form',
  complementary: 'side matter',
};
const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'page header',
  footer: 'page footer',
  aside: 'side matter',
};
const NAMED: readonly [RegExp, string][] = [
  [
    /^(?:site-?|main-?|top-?|global-?)?(?:nav|navbar|navigation|menu|breadcrumbs?)(?:-?(?:bar|menu|main|top))?$/,
    'navigation',
  ],
  // The running head of an official journal, and what a site says of a consolidated text.
  [/^(?:oj-)?hd-(?:date|lg|ti|oj)$/, 'page header'],
  [/^disclaimer$/, 'notices of the site'],
  [
    /^(?:cookie|consent)-?(?:banner|notice|bar|consent)?s?$|^skip-?(?:link|nav|to-content)$/,
    'notices of the site',
  ],
];

/** Judges a page once. `keeps` are elements that stay wherever they stand: notes that the text refers to. */
export class PageJudge {
  private readonly reasons = new Map<Nodes, string>();
  private readonly styles: Styles;

  constructor(root: Root, styles: Styles, kept: Iterable<Element>) {
    this.styles = styles;
    const elements = elementsIn(root);
    const parents = parentsIn(root);
    const titles = elements.filter(({ tagName }) => tagName === 'h1');
    const keepers = withAncestors([...kept, ...(titles.length === 1 ? titles : [])], parents);
    this.judge(root, false, keepers);
    const mains = elements.filter(element => isMain(element) && this.reasonOf(element) === null);
    if (mains.length === 1) this.preferMain(root, withAncestors(mains, parents), keepers);
  }

  /** Why an element is left out: `''` for what has no words for readers, null for what stays. */
  reasonOf(node: Nodes): string | null {
    return this.reasons.get(node) ?? null;
  }

  private judge(node: Nodes, inMain: boolean, keepers: ReadonlySet<Nodes>): void {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const reason = this.reasonFor(child, inMain);
      const stays = keepers.has(child) || (reason === TAGS.header && this.opensTreaty(child));
      if (reason !== null && (reason === '' || !stays)) this.reasons.set(child, reason);
      else this.judge(child, inMain || isMain(child) || child.tagName === 'article', keepers);
    }
  }

  private reasonFor(element: Element, inMain: boolean): string | null {
    const { tagName, properties } = element;
    if (WORDLESS.has(tagName)) return '';
    if (CONTROLS.has(tagName)) return 'controls';
    if (tagName === 'noscript') return 'words for browsers without scripts';
    if (tagName === 'iframe' || tagName === 'frameset') return '';
    if (this.isHidden(element)) return 'hidden';
    if (isComment(element)) return 'comments';
    const role = ROLES[String(properties.role ?? '').toLowerCase()];
    if (role && !(inMain && role === 'side matter')) return role;
    if (!inMain && TAGS[tagName]) return TAGS[tagName] ?? null;
    if (tagName === 'nav') return 'navigation';
    return isBlock(element) ? (NAMED.find(([pattern]) => isNamed(element, pattern))?.[1] ?? null) : null;
  }

  /** What `aria-hidden` hides from one reader another one sees: only signs without words go. */
  private isHidden(element: Element): boolean {
    const { properties, tagName } = element;
    const style = this.styles.of(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style['mso-hide'] === 'all') return true;
    if (properties.hidden !== undefined && properties.hidden !== false && properties.hidden !== null)
      return true;
    if (tagName === 'dialog' && !properties.open) return true;
    return String(properties.ariaHidden) === 'true' && countWords(textOf(element)) === 0;
  }

  /**
   * Where a page marks its main part, what stands around it is left out too, unless that holds more words or a heading of
   * a treaty: then the mark is not to be trusted.
   */
  private preferMain(root: Root, spine: ReadonlySet<Nodes>, keepers: ReadonlySet<Nodes>): void {
    const around = this.aroundOf(root, spine).filter(element => !keepers.has(element));
    const words = (nodes: Iterable<Nodes>) =>
      countWords([...nodes].map(node => wordsIn(node, one => this.reasonOf(one) !== null)).join(' '));
    const isTreaty = around.some(element => this.holdsHeading(element));
    if (isTreaty || words(around) * 2 >= words([root])) return;
    for (const element of around) this.reasons.set(element, 'around the main part');
  }

  /** The elements beside those that lead to the main part. */
  private aroundOf(node: Nodes, spine: ReadonlySet<Nodes>): Element[] {
    if (!('children' in node) || (node.type === 'element' && isMain(node))) return [];
    return node.children.flatMap(child => {
      if (child.type !== 'element' || this.reasonOf(child) !== null) return [];
      return spine.has(child) ? this.aroundOf(child, spine) : [child];
    });
  }

  /** Whether the page calls the front of the treaty its header: its preamble stands there, under its heading. */
  private opensTreaty(header: Element): boolean {
    return elementsIn(header).some(
      one => /^h[1-6]$/.test(one.tagName) && headedLabelAt(textOf(one).trim().slice(0, 200)) !== null,
    );
  }

  private holdsHeading(element: Element): boolean {
    return [element, ...elementsIn(element)].some(
      one =>
        isBlock(one) &&
        !one.children.some(isBlock) &&
        this.reasonOf(one) === null &&
        headedLabelAt(textOf(one).trim().slice(0, 200)) !== null,
    );
  }
}

/** Whether an element is a comment as Word saves it in a page, or its mark in the text. */
const isComment = (element: Element) =>
  /mso-element:\s*comment/i.test(String(element.properties.style ?? '')) ||
  isNamed(element, /^msocommentreference$/);

const isMain = ({ tagName, properties }: Element) => tagName === 'main' || properties.role === 'main';

function parentsIn(root: Root): ReadonlyMap<Nodes, Nodes> {
  const parents = new Map<Nodes, Nodes>();
  const walk = (node: Nodes) => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      parents.set(child, node);
      walk(child);
    }
  };
  walk(root);
  return parents;
}

function withAncestors(elements: readonly Nodes[], parents: ReadonlyMap<Nodes, Nodes>): Set<Nodes> {
  const found = new Set<Nodes>();
  for (const element of elements) {
    for (let at: Nodes | undefined = element; at && !found.has(at); at = parents.get(at)) found.add(at);
  }
  return found;
}
