/** What the menus of a pair offer, and the texts that are copied or written. */
import {
  citationOf,
  comparisonNotices,
  headingWords,
  marked,
  ownWords,
  pairNotices,
  provisionName,
  type Row,
} from '../../../src/index.ts';
import { passes, shownOf } from './shown.ts';
import { FILTERS, type Layer, type MenuItem, type State } from './state.ts';

const FILTER_WORDS: Readonly<Record<(typeof FILTERS)[number], string>> = {
  all: 'all provisions',
  changed: 'changed: words, place or number',
  substantive: 'substantive: more than editorial, renumbering or references that follow it',
  flagged: 'flagged',
  brackets: 'with bracket events',
  open: 'open now: with brackets in the later draft',
  moved: 'moved',
  noted: 'noted or bookmarked',
};

type Menu = Extract<Layer, { type: 'menu' }>;

/** A menu, at its first item or at the current choice. */
export function menu(forWhat: string, title: string, items: readonly MenuItem[], at = 0): Menu {
  return { type: 'menu', for: forWhat, title, items, at: Math.max(0, at), cell: 0, top: 0 };
}

export function filterMenu({ filter, ...state }: State): Layer {
  const count = (name: (typeof FILTERS)[number]) =>
    state.document.entries.filter(({ at }) => passes({ ...state, filter: { name, words: '' } }, at)).length;
  const items = FILTERS.map(name => ({
    id: name,
    key: name === 'moved' ? 'm' : name.charAt(0),
    text: `${FILTER_WORDS[name]} (${count(name)})`,
  }));
  return menu('filter', 'Show only', items, FILTERS.indexOf(filter.name));
}

export const copyMenu = (row: Row): Layer =>
  menu('copy', `Copy ${citationOf(row)}`, [
    { id: 'citation', key: 'c', text: 'the citation' },
    { id: 'text', key: 't', text: 'the text of the later draft' },
    { id: 'redline', key: 'r', text: 'the redline, with signs' },
  ]);

export const writeMenu = (): Layer =>
  menu('write', 'Write to a Markdown file', [
    { id: 'shown', key: 's', text: 'what is shown now (with the filter applied)' },
    { id: 'noted', key: 'n', text: 'the provisions with notes and bookmarks' },
    { id: 'changed', key: 'c', text: 'all changes' },
  ]);

/** All notes and bookmarks of a pair; those whose provision was not found come last. */
export function notesMenu({ document, notes }: State): Layer {
  const items: MenuItem[] = [...notes.of]
    .filter(([, note]) => note.note || note.bookmark)
    .sort(([one], [two]) => one - two)
    .map(([at, note]) => ({
      id: String(at),
      lead: [note.mark ?? (note.bookmark ? '*' : ' '), note.citation],
      text: note.note ?? headingWords(document.entries[at]?.row as Row),
    }));
  const lost = notes.lost.map(note => ({
    id: '',
    lead: ['?', note.citation],
    text: `${note.note ?? ''} (not found in these drafts: ${note.words})`,
  }));
  const all = [...items, ...lost];
  return menu(
    'notes',
    'Bookmarks and notes',
    all.length > 0
      ? all
      : [{ id: '', text: 'none yet: press c to write a note, mm or m and a letter to set a bookmark' }],
  );
}

/** The text that is copied to the clipboard. */
export function copied(row: Row, what: string): string {
  if (what === 'citation') return provisionName(row);
  const words = what === 'redline' ? marked(row.text) : ownWords(row);
  const heading = what === 'redline' ? marked(row.heading ?? []) : headingWords(row);
  return [heading, words].filter(Boolean).join('\n');
}

/** Some provisions as Markdown, with their notes and the notices about the drafts. */
export function exported(state: State, what: string): string {
  const { document, notes, names } = state;
  const { comparison, entries } = document;
  const list = what === 'shown' ? shownOf(state).list : entries.map(({ at }) => at);
  const isWanted = (at: number) => {
    if (what === 'noted') return Boolean(notes.of.get(at)?.note || notes.of.get(at)?.bookmark);
    return what === 'shown' || passes({ ...state, filter: { name: 'changed', words: '' } }, at);
  };
  const lines = [`# ${names.before} → ${names.after}`, ''];
  const notices = [...pairNotices(comparison.before, comparison.after), ...comparisonNotices(comparison)];
  for (const text of notices) lines.push(`> ${text}`, '');
  lines.push('Deleted words are shown as ~~deleted~~, inserted words as **inserted**.', '');
  let head = -1;
  for (const at of list) {
    const entry = entries[at];
    if (!entry || !isWanted(at)) continue;
    const { row } = entry;
    if (entry.head !== head && entry.head >= 0) {
      const title = entries[entry.head]?.row as Row;
      lines.push(
        `## ${[provisionName(title), escaped(headingWords(title))].filter(Boolean).join(' — ')}`,
        '',
      );
    }
    head = entry.head;
    const words = redlined(row.text);
    if (!entry.isHead || words) {
      const place =
        row.before === row.after ? citationOf(row) : `${row.before ?? 'new'} → ${row.after ?? 'gone'}`;
      lines.push(`**${escaped(place)}** ${words}`.trimEnd(), '');
    }
    const note = notes.of.get(at)?.note;
    if (note) lines.push(`> Note: ${escaped(note)}`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const escaped = (text: string) => text.replace(/[\\`*_~<>[\]#|]/g, sign => `\\${sign}`);

/** Emphasis may not begin or end with a space in Markdown: it goes outside. */
function redlined(segments: Row['text']): string {
  return segments
    .map(({ op, text }) => {
      const words = escaped(text);
      if (op === 'equal' || !words.trim()) return words;
      const sign = op === 'delete' ? '~~' : '**';
      return words.replace(
        /^(\s*)([\s\S]*?)(\s*)$/,
        (_, front, inner, behind) => `${front}${sign}${inner}${sign}${behind}`,
      );
    })
    .join('');
}
