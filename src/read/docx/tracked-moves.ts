/**
 * Paragraphs that were moved with changes tracked: those of a place that words were moved from, and those of the place of the same
 * name that they went to (ECMA-376 part 1, 17.13.5.21 to 28).
 */
import type { TrackedMove } from '../../document/index.ts';
import { elements, type XmlElement } from './xml.ts';

type End = 'From' | 'To';

const RANGE = /^w:move(From|To)Range(Start|End)$/;

export class TrackedMoves {
  /** The names of the open ranges by their identifiers. */
  private readonly open = { From: new Map<string, string>(), To: new Map<string, string>() };
  /** Paragraphs by the name of their range. */
  private readonly lines = { From: new Map<string, number[]>(), To: new Map<string, number[]>() };

  /** Sees the beginning or the end of a range. */
  range({ name, attributes }: XmlElement): void {
    const [, end, edge] = (RANGE.exec(name) ?? []) as [string?, End?, string?];
    if (!end) return;
    const id = attributes['w:id'] ?? '';
    if (edge === 'End') this.open[end].delete(id);
    else this.open[end].set(id, attributes['w:name'] ?? '');
  }

  /** Sees a paragraph. */
  paragraph(paragraph: XmlElement, line: number): void {
    for (const element of elements(paragraph)) {
      this.range(element);
      if (element.name === 'w:moveFrom') this.note('From', line);
      else if (element.name === 'w:moveTo') this.note('To', line);
    }
  }

  private note(end: End, line: number): void {
    for (const name of this.open[end].values()) {
      const lines = this.lines[end].get(name) ?? [];
      this.lines[end].set(name, lines);
      if (lines.at(-1) !== line) lines.push(line);
    }
  }

  /** The moves whose paragraphs are as many in both places: of others it is not known which became which. */
  found(): TrackedMove[] {
    return [...this.lines.From].flatMap(([name, from]) => {
      const to = this.lines.To.get(name) ?? [];
      return from.length === to.length ? from.map((line, at) => ({ from: line, to: to[at] ?? line })) : [];
    });
  }
}
