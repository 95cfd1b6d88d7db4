/** Two short drafts on the screen, without a terminal and without the overview that a pair opens with. */
import { loadPair } from '../../../cli/ui/load-pair.ts';
import type { State } from '../../../cli/ui/model/state.ts';
import { PALETTES, type Palette } from '../../../cli/ui/styles.ts';
import { compare, read } from '../../../src/index.ts';

export async function openedPair(
  beforeText: string,
  afterText: string,
  {
    size = { columns: 80, rows: 24 },
    palette = PALETTES.default,
  }: { size?: State['size']; palette?: Palette } = {},
): Promise<State> {
  const draft = async (text: string) => ({
    name: 'standard input',
    draft: (await read(Buffer.from(text), 'standard input')).draft,
    messages: [],
    entry: null,
    digest: text,
  });
  const [before, after] = [await draft(beforeText), await draft(afterText)];
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
