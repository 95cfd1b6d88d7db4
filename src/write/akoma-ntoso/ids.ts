/**
 * Identifiers of elements by the Akoma Ntoso Naming Convention 1.0 (OASIS, 2019), chapter 5.4:
 * `art_5__para_1__subpara_a__point_i`, that is `[context__]element[_number]`.
 */

/** The abbreviations of the convention; other elements go by their names. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  article: 'art',
  attachment: 'att',
  blockList: 'list',
  chapter: 'chp',
  division: 'dvs',
  paragraph: 'para',
  recital: 'rec',
  recitals: 'recs',
  section: 'sec',
  subparagraph: 'subpara',
  subsection: 'subsec',
};

/** Gives every element of one document an identifier of its own. */
export class Ids {
  private readonly given = new Set<string>();
  private readonly unnumbered = new Map<string, number>();

  /**
   * The identifier of an element in its context (empty for the document itself). It follows from numbers and not from
   * places, so that it stays when something is put in front; only what has no number is counted.
   */
  of(element: string, context: string, number?: string | null): string {
    const stem = (context && `${context}__`) + (ABBREVIATIONS[element] ?? element);
    const printed = (number ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, number?.includes('.') ? '-' : '');
    const wanted = `${stem}_${printed.replace(/^-|-$/g, '') || this.count(stem)}`;
    return this.unique(wanted);
  }

  /** The identifier of a part that an element has only once: `art_5__content`. */
  part(name: string, context: string): string {
    return this.unique((context && `${context}__`) + name);
  }

  private count(stem: string): string {
    const count = (this.unnumbered.get(stem) ?? 0) + 1;
    this.unnumbered.set(stem, count);
    return `nn-${count}`;
  }

  /** Two provisions with one number are what drafts of a negotiation have. */
  private unique(wanted: string): string {
    let id = wanted;
    for (let again = 2; this.given.has(id); again += 1) id = `${wanted}_${again}`;
    this.given.add(id);
    return id;
  }
}
