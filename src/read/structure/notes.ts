/** Footnotes: provisions of their own, which may hold numbered lines, at the end of the draft. */
import { line, type Provision } from '../../document/index.ts';
import type { WordsBlock } from '../blocks.ts';
import type { LineWriter } from './lines.ts';
import { OpenLines } from './open-lines.ts';
import type { Scene } from './scene.ts';

export class Notes {
  private readonly scene: Scene;
  private readonly writer: LineWriter;
  private readonly nodes: Provision[] = [];
  private open: { identifier: string; lines: OpenLines } | null = null;

  constructor(scene: Scene, writer: LineWriter) {
    this.scene = scene;
    this.writer = writer;
  }

  /** Takes a block of a note: its beginning, or, if it is set in, a line that goes on from it. */
  add(identifier: string, block: WordsBlock): void {
    if (this.open?.identifier === identifier && block.indent) {
      const { lines } = this.scene;
      this.scene.lines = this.open.lines;
      this.writer.line(block.words, { indent: block.indent });
      this.scene.lines = lines;
      return;
    }
    const node = this.scene.placed(line(`[^${identifier}]`, { wording: block.words }));
    this.nodes.push(node);
    this.open = { identifier, lines: new OpenLines(node, false) };
  }

  /** Puts the notes where they belong. */
  finish(): void {
    for (const node of this.nodes) this.scene.tree.children.push(node);
  }
}
