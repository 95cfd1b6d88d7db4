/** Two short drafts on the screen, without a terminal and without the overview that a pair opens with. */
import { loadPair } from '../../../cli/ui/load-pair.ts';
import type { State } from '../../../cli/ui/model/state.ts';
import { PALETTES, type Palette } from '../../../cli/ui/styles.ts';
import { compare, read } from '../../../src/index.ts';

export async function openedPair(
  beforeText: string | Uint8Array,
  afterText: string | Uint8Array,
  {
    size = { columns: 80, rows: 24 },
    palette = PALETTES.default,
    path = 'standard input',
  }: { size?: State['size']; palette?: Palette; path?: string } = {},
): Promise<State> {
  const draft = async (text: string | Uint8Array, digest: string) => ({
    name: path,
    draft: (await read(Buffer.from(text), path)).draft,
    messages: [],
    entry: null,
    digest,
  });
  const before = await draft(beforeText, 'before');
  const after = await draft(afterText, 'after');
  const { state } = await loadPair(
    { before, after, corrections: [], citations: [] },
    compare(before.draft, after.draft),
    size,
    palette,
    [],
    'notes',
  );
  return { ...state, layers: [] };
}
