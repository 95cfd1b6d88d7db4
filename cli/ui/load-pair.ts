/** Two drafts and their comparison -> the state that their review begins with. */
import {
  type Comparison,
  comparisonNotices,
  counted,
  draftName,
  pairNotices,
  ruleNotices,
  type Watchlist,
} from '../../src/index.ts';
import type { OpenedPair } from '../open-pair.ts';
import type { Asked, Fact } from './facts.ts';
import { reviewDocument } from './model/document.ts';
import { flagsOf } from './model/flags.ts';
import { jumpToCitation, UNCHANGED } from './model/jump.ts';
import { linksOf } from './model/links.ts';
import { notesOf, placeNotes } from './model/notes.ts';
import { overviewMenu, renewedOverview } from './model/overview.ts';
import { flagCounts } from './model/pair-lists.ts';
import type { Layer, State } from './model/state.ts';
import { shownText } from './model/views.ts';
import { NotesFile } from './notes-file.ts';
import { bringNotes, notesPath } from './notes-place.ts';
import { PALETTES, type Palette } from './styles.ts';

export interface LoadedPair {
  opened: OpenedPair;
  comparison: Comparison;
  /** What counts for these drafts, one layer after the other. */
  watchlists: readonly Watchlist[];
  state: State;
  /** Null where there is no place for notes, or their file is in another form. */
  notesFile: NotesFile | null;
}

/** Puts a comparison on the screen; notes of an earlier review, in this folder of notes, are put at their provisions. */
export async function loadPair(
  opened: OpenedPair,
  comparison: Comparison,
  size: State['size'],
  palette: Palette,
  watchlists: readonly Watchlist[],
  folder: string,
): Promise<LoadedPair> {
  const { before, after, citations } = opened;
  const document = reviewDocument(comparison, { before: before.draft, after: after.draft });
  const place = notesPath(before, after, folder);
  let notesFile: NotesFile | null = null;
  let trouble = '';
  let notes = placeNotes(document, []);
  if (place) {
    try {
      trouble = bringNotes(before, after, place);
      const found = await NotesFile.open(place);
      notes = placeNotes(document, found.notes);
      found.placed(notesOf(notes));
      notesFile = found;
    } catch (error) {
      trouble = `Notes cannot be read and will not be saved: ${(error as Error).message.split('\n')[0]}`;
    }
  }
  const warnings = [before, after].flatMap(({ messages }) =>
    messages.map(({ name, reason }) => shownText(`${name}: ${reason}`)),
  );
  const notices = [
    trouble,
    ...pairNotices(comparison.before, comparison.after),
    ...comparisonNotices(comparison),
    ...ruleNotices([comparison.before, comparison.after]),
    warnings.length > 0 ? `${counted(warnings.length, 'reading warning')} (press I)` : '',
  ].filter(Boolean);
  const state: State = {
    document,
    size,
    palette,
    // Strike-through and underline in colour say it without signs; without colour, signs are safer.
    marks: palette === PALETTES.mono,
    view: 'inline',
    zoom: false,
    focus: 'text',
    cursor: { entry: 0, line: 0 },
    top: { entry: 0, line: 0 },
    detailTop: 0,
    filter: { name: 'all', words: '' },
    context: 0,
    hidesSmall: false,
    folded: new Set(),
    search: '',
    searchFrom: null,
    link: -1,
    trail: [],
    layers: [],
    notes,
    links: null,
    flags: null,
    report: null,
    names: {
      before: before.entry ? draftName(before.entry) : before.name,
      after: after.entry ? draftName(after.entry) : after.name,
    },
    notices,
    warnings,
    message: '',
    count: '',
    prefix: '',
  };
  const [citation] = citations;
  return {
    opened,
    comparison,
    watchlists,
    notesFile,
    // Who cites a provision wants to see it; who does not, what there is.
    state:
      citation === undefined
        ? { ...state, layers: [overviewMenu(state)] }
        : { ...jumpToCitation(state, citation), trail: [] },
  };
}

/** What a side of a pair is opened by. */
export const sideOf = ({ opened }: LoadedPair, side: 'before' | 'after') =>
  opened[side].entry ?? opened[side].name;

/** What the facts of a pair are worked out of, if there is one. */
export function askedOf(pair: LoadedPair | null): Asked | null {
  if (!pair) return null;
  const { comparison, watchlists } = pair;
  const { before, after, corrections } = pair.opened;
  return { comparison, before: before.draft, after: after.draft, corrections, watchlists };
}

/** A fact, as the state knows it. */
export function factState(state: State, fact: Fact): Partial<State> {
  const { document, message } = state;
  if (fact.type === 'references') return { links: linksOf(document, fact.audit) };
  if (fact.type === 'report') {
    const known = { ...state, report: fact.report };
    const renewed = (layer: Layer) =>
      layer.type === 'menu' && layer.for === 'overview' ? renewedOverview(known, layer) : layer;
    return { report: fact.report, layers: state.layers.map(renewed) };
  }
  const { findings, isAll } = fact;
  const isNews = isAll && findings.length > 0 && (message === '' || message.endsWith(UNCHANGED));
  return {
    flags: flagsOf(document, findings),
    ...(isNews ? { message: `${flagCounts(findings)}; F lists them` } : {}),
  };
}
