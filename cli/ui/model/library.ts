/** The library as a list to choose from: treaties, and under each its drafts. */
import {
  counted,
  type DraftEntry,
  draftName,
  isSibling,
  type Library,
  restatementNotice,
} from '../../../src/index.ts';
import type { Palette } from '../styles.ts';

export interface LibraryItem {
  treaty: string;
  /** Null for the line of the treaty itself. */
  draft: DraftEntry | null;
  text: string;
}

export interface LibraryState {
  library: Library;
  items: readonly LibraryItem[];
  at: number;
  /** The draft that was marked as the earlier one. */
  before: DraftEntry | null;
  size: { columns: number; rows: number };
  palette: Palette;
  isHelp: boolean;
  helpTop: number;
  message: string;
  /** Whether there is a pair to go back to. */
  isOver: boolean;
  /** That there are restatements among the drafts. */
  notices: readonly string[];
}

export type LibraryEffect =
  | { type: 'open'; before: DraftEntry; after: DraftEntry }
  | { type: 'close' }
  | { type: 'quit'; exit: number }
  | { type: 'suspend' }
  | { type: 'redraw' };

function itemsOf({ treaties }: Library): LibraryItem[] {
  return treaties.flatMap(({ treaty, title, drafts }) => [
    { treaty, draft: null, text: `${title} (${counted(drafts.length, 'draft')})` },
    ...drafts.map(draft => ({
      treaty,
      draft,
      text: [draftName(draft), draft.date, draft.status, draft.authenticity].filter(Boolean).join(' · '),
    })),
  ]);
}

/** The library as it is opened: at the draft that is being read, if there is one to go back to. */
export function libraryState(
  library: Library,
  reading: DraftEntry | null,
  look: Pick<LibraryState, 'size' | 'palette'>,
): LibraryState {
  const items = itemsOf(library);
  const at = items.findIndex(({ draft }) => draft !== null && draft.path === reading?.path);
  return {
    ...look,
    library,
    items,
    at: Math.max(0, at),
    before: null,
    isHelp: false,
    helpTop: 0,
    message: '',
    isOver: reading !== null,
    notices: [restatementNotice(library.treaties.flatMap(({ drafts }) => drafts)) ?? []].flat(),
  };
}

/** Does an action on the list. */
export function actInLibrary(
  state: LibraryState,
  action: string,
): readonly [LibraryState, ...LibraryEffect[]] {
  const told = { ...state, message: '' };
  if (action === 'quit') return [told, { type: 'quit', exit: 0 }];
  if (action === 'interrupt') return [told, { type: 'quit', exit: 130 }];
  if (action === 'suspend' || action === 'redraw') return [told, { type: action }];
  if (state.isHelp) {
    const by = action === 'down' ? 1 : action === 'up' ? -1 : 0;
    if (action === 'close' || action === 'escape' || action === 'help')
      return [{ ...told, isHelp: false, helpTop: 0 }];
    return [{ ...told, helpTop: Math.max(0, state.helpTop + by) }];
  }
  const item = state.items[state.at];
  const last = state.items.length - 1;
  switch (action) {
    case 'down':
      return [{ ...told, at: Math.min(last, state.at + 1) }];
    case 'up':
      return [{ ...told, at: Math.max(0, state.at - 1) }];
    case 'top':
      return [{ ...told, at: 0 }];
    case 'end':
      return [{ ...told, at: last }];
    case 'help':
      return [{ ...told, isHelp: true }];
    case 'mark-before':
      return item?.draft
        ? [
            {
              ...told,
              before: item.draft,
              message: `before: ${draftName(item.draft)}; choose the later draft with Enter`,
            },
          ]
        : [{ ...told, message: 'mark a draft, not a treaty' }];
    case 'enter':
      return item ? chosen(told, item) : [told];
    case 'escape':
      return state.before ? [{ ...told, before: null }] : state.isOver ? [told, { type: 'close' }] : [told];
    case 'close':
      return [told, state.isOver ? { type: 'close' } : { type: 'quit', exit: 0 }];
    default:
      return [told];
  }
}

/** A treaty opens its last two drafts; a draft is compared with the marked one, or with the previous one. */
function chosen(
  state: LibraryState,
  { treaty, draft }: LibraryItem,
): readonly [LibraryState, ...LibraryEffect[]] {
  const drafts = seriesOf(state.library, treaty);
  const after = draft ?? drafts.at(-1);
  const at = drafts.findIndex(one => one.id === after?.id);
  const before = (draft ? state.before : null) ?? drafts[at - 1];
  if (!after || !before)
    return [{ ...state, message: 'there is no previous draft to compare it with; mark one with Space' }];
  if (before.path === after.path)
    return [{ ...state, message: 'this is the draft you marked; choose another one' }];
  return [state, { type: 'open', before, after }];
}

/** The drafts of a treaty that follow one another: one of each date, no versions in other languages. */
export function seriesOf({ treaties }: Library, treaty: string): readonly DraftEntry[] {
  const drafts = treaties.find(one => one.treaty === treaty)?.drafts ?? [];
  return drafts.filter(draft => !isSibling(draft, drafts));
}

/** The pair of drafts that follows, or comes before, the one with this later draft; null at the ends of the series. */
export function neighboursOf(
  library: Library,
  after: DraftEntry | null,
  step: 1 | -1,
): readonly [before: DraftEntry, after: DraftEntry] | null {
  const series = after ? seriesOf(library, after.treaty) : [];
  const at = series.findIndex(({ id }) => id === after?.id) + step;
  const [one, two] = [series[at - 1], series[at]];
  return one && two ? [one, two] : null;
}
