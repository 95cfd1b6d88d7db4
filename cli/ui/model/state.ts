/** Everything that the screen of a pair remembers, and nothing that can be worked out from it. */
import type { Report } from '../../../src/index.ts';
import type { Palette } from '../styles.ts';
import type { ReviewDocument } from './document.ts';
import type { Flags } from './flags.ts';
import type { Links } from './links.ts';
import type { NoteBook } from './notes.ts';

/** The views of the words, in the order in which a key steps through them. */
export const VIEWS = ['inline', 'side', 'before', 'after', 'final'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  inline: 'inline',
  side: 'side by side',
  before: 'before only',
  after: 'after only',
  final: 'final with marks',
};

export const FILTERS = [
  'all',
  'changed',
  'substantive',
  'flagged',
  'brackets',
  'open',
  'moved',
  'noted',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** As the top line names them. */
export const FILTER_NAMES: Readonly<Record<FilterName, string>> = {
  all: '',
  changed: 'changed',
  substantive: 'substantive',
  flagged: 'flagged',
  brackets: 'brackets',
  open: 'open now',
  moved: 'moved',
  noted: 'noted',
};

export interface Filter {
  name: FilterName;
  /** Only provisions with these words; empty for any. */
  words: string;
}

/** A line of the text: which entry, and which line of it. */
export interface Position {
  entry: number;
  line: number;
}

export type PaneName = 'text' | 'tree' | 'detail';

/** What lies over the pair and takes the keys. The last one is on top. */
export type Layer =
  | { type: 'help'; top: number }
  | {
      type: 'prompt';
      for: 'jump' | 'search' | 'filter-text' | 'note' | 'write';
      title: string;
      value: string;
      cursor: number;
      error: string;
      extra?: string;
    }
  | {
      type: 'menu';
      for: string;
      title: string;
      items: readonly MenuItem[];
      at: number;
      /** Of an item of cells: which of them. */
      cell: number;
      top: number;
    }
  | { type: 'page'; title: string; lines: readonly PageLine[]; top: number };

export interface MenuItem {
  id: string;
  text: string;
  style?: string;
  /** A key that chooses it at once. */
  key?: string;
  /** Columns in front of the text, which stand one below the other: a severity, a citation. */
  lead?: readonly string[];
  /** What a list in it names, to choose one of. */
  inner?: readonly MenuItem[];
  /** Short cells beside one another, of which one is chosen, in place of the text. */
  cells?: readonly MenuCell[];
}

export interface MenuCell {
  id: string;
  text: string;
  style?: string;
  /** Shown below the cells while it is chosen. */
  says: string;
}

/** A line of a layer to be read. */
export interface PageLine {
  text: string;
  style?: string;
}

export interface State {
  document: ReviewDocument;
  size: { columns: number; rows: number };
  palette: Palette;
  /** Whether changes stand between signs; always where there is no other mark. */
  marks: boolean;
  view: View;
  /** The text alone, also where there is room for all panes. */
  zoom: boolean;
  focus: PaneName;
  cursor: Position;
  top: Position;
  detailTop: number;
  filter: Filter;
  /** How many provisions are shown before and after each one that passes the filter. */
  context: number;
  /** Changes of spelling, numbers and references that only follow are shown as no changes, with a sign. */
  hidesSmall: boolean;
  /** Heads whose provisions are not shown. */
  folded: ReadonlySet<number>;
  search: string;
  /** Where a search began, to come back to. */
  searchFrom: Position | null;
  /** Which cross-reference of the provision is chosen; -1 for none. */
  link: number;
  trail: readonly Position[];
  layers: readonly Layer[];
  notes: NoteBook;
  /** Found after the first frame. */
  links: Links | null;
  flags: Flags | null;
  /** What the pair has to say, with flags and references. */
  report: Report | null;
  /** The names of the two drafts, as shown in the top line. */
  names: { before: string; after: string };
  notices: readonly string[];
  /** What the readers of the drafts were not sure of, with its place. */
  warnings: readonly string[];
  message: string;
  /** Digits typed before a key, and the first of two keys. */
  count: string;
  prefix: string;
}

/** What the state asks the world for. */
export type Effect =
  | { type: 'quit'; exit: number }
  | { type: 'copy'; text: string; what: string }
  | { type: 'save-notes' }
  | { type: 'write'; path: string; text: string }
  | { type: 'timeline'; entry: number }
  | { type: 'library' }
  | { type: 'swap' }
  | { type: 'pair'; step: 1 | -1 }
  | { type: 'suspend' }
  | { type: 'redraw' };

export type Outcome = readonly [state: State, ...effects: Effect[]];
