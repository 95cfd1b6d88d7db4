/** Styles: what a paragraph or a run has from the style that it names, and from those which that one is based on. */
import { child, childrenOf, elements, isOn, type Part, switchOf, valOf, type XmlElement } from './xml.ts';

interface Style {
  id: string;
  type: string;
  /** Its name in small letters. Built-in styles have the same one in every language of Word: `heading 1`. */
  name: string;
  basedOn: string | undefined;
  isDefault: boolean;
  paragraph: XmlElement | undefined;
  run: XmlElement | undefined;
}

export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly chains = new Map<string, readonly Style[]>();
  private defaultParagraph: string | undefined;
  /** What holds where neither an element nor a style says anything (`w:docDefaults`). */
  private defaults: XmlElement | undefined;

  constructor(part: Part | undefined) {
    for (const element of part ? childrenOf(part, 'w:styles') : []) {
      if (element.name === 'w:docDefaults') this.defaults = element;
      if (element.name !== 'w:style') continue;
      const style = styleOf(element);
      this.byId.set(style.id, style);
      if (style.isDefault && style.type === 'paragraph') this.defaultParagraph = style.id;
    }
  }

  /** The style of that identifier and those it is based on, the nearest first; a circle is cut. */
  chain(id = ''): readonly Style[] {
    const known = this.chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    let style = this.byId.get(id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.byId.get(style.basedOn ?? '');
    }
    this.chains.set(id, chain);
    return chain;
  }

  /** The styles of a paragraph, by its properties. */
  ofParagraph(properties: XmlElement | undefined): readonly Style[] {
    const named = valOf(properties, 'w:pStyle');
    return this.chain(this.byId.has(named ?? '') ? named : this.defaultParagraph);
  }

  /** A property of paragraphs: that of the paragraph itself, or of the nearest style that has it. */
  paragraphProperty(properties: XmlElement | undefined, name: string): XmlElement | undefined {
    const own = child(properties, name);
    if (own) return own;
    const style = this.ofParagraph(properties).find(({ paragraph }) => child(paragraph, name));
    return child(style?.paragraph, name);
  }

  /** A property of runs: that of the run itself, of its character style, or of the paragraph's style. */
  runProperty(
    run: XmlElement | undefined,
    paragraph: XmlElement | undefined,
    name: string,
  ): XmlElement | undefined {
    const own = child(run, name);
    if (own) return own;
    const named = this.chain(valOf(run, 'w:rStyle')).find(style => child(style.run, name));
    const style = named ?? this.ofParagraph(paragraph).find(({ run: given }) => child(given, name));
    return child(style?.run, name);
  }

  /** A property that runs have by default. */
  defaultRunProperty(name: string): XmlElement | undefined {
    return child(this.defaults, 'w:rPrDefault', 'w:rPr', name);
  }

  /**
   * Whether a run has a property that styles switch over (ECMA-376 part 1, 17.7.3): a bold character style in a bold
   * heading is not bold.
   */
  toggle(run: XmlElement | undefined, paragraph: XmlElement | undefined, name: string): boolean {
    const own = switchOf(run, name);
    if (own !== undefined) return own;
    const inStyles = (chain: readonly Style[]) =>
      chain.map(style => switchOf(style.run, name)).find(value => value !== undefined) ?? false;
    const byStyles = inStyles(this.chain(valOf(run, 'w:rStyle'))) !== inStyles(this.ofParagraph(paragraph));
    return byStyles || isOn(this.defaultRunProperty(name));
  }

  /**
   * An attribute of a property of paragraphs. Each attribute is inherited for itself: the space before a paragraph may
   * be its own, that after it the one of its style.
   */
  paragraphAttribute(
    properties: XmlElement | undefined,
    name: string,
    attribute: string,
  ): string | undefined {
    const own = child(properties, name)?.attributes[attribute];
    if (own !== undefined) return own;
    for (const { paragraph } of this.ofParagraph(properties)) {
      const styled = child(paragraph, name)?.attributes[attribute];
      if (styled !== undefined) return styled;
    }
    return child(this.defaults, 'w:pPrDefault', 'w:pPr', name)?.attributes[attribute];
  }
}

function styleOf(element: XmlElement): Style {
  const { attributes } = element;
  return {
    id: attributes['w:styleId'] ?? '',
    type: attributes['w:type'] ?? 'paragraph',
    name: (valOf(element, 'w:name') ?? '').toLowerCase(),
    basedOn: valOf(element, 'w:basedOn'),
    isDefault: ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
    paragraph: elements(element).find(({ name }) => name === 'w:pPr'),
    run: elements(element).find(({ name }) => name === 'w:rPr'),
  };
}
