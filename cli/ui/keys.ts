/** Every key of the screen, in one table however long: the handler, the `?` screen, the hints, docs/review.md and a test follow it. */

/** Where a key works. A place is a kind of layer; `review` is the pair itself, `library` the list of drafts. */
export type Place = 'review' | 'library' | 'list' | 'text';

export type Group = 'Moving' | 'Finding' | 'Showing' | 'Working' | 'Choosing' | 'Leaving';

export interface Binding {
  action: string;
  /** Names as `decode-keys.ts` gives them; two keys one after the other are written with a space between. */
  keys: readonly string[];
  help: string;
  group: Group;
  places: readonly Place[];
  /** A few letters for the last line of the screen; without one it is only in the help. */
  hint?: string;
}

/** Any letter, as the second of two keys. A key that is named counts before it. */
const LETTER = '{a-z}';

const review: readonly Place[] = ['review'];
const lists: readonly Place[] = ['review', 'library', 'list', 'text'];

export const BINDINGS: readonly Binding[] = [
  {
    action: 'down',
    keys: ['j', 'down', 'C-n', 'C-e'],
    help: 'one line down',
    group: 'Moving',
    places: lists,
  },
  { action: 'up', keys: ['k', 'up', 'C-p', 'C-y'], help: 'one line up', group: 'Moving', places: lists },
  {
    action: 'page-down',
    keys: ['space', 'pagedown', 'C-f'],
    help: 'one page down',
    group: 'Moving',
    places: ['review', 'list', 'text'],
  },
  {
    action: 'page-up',
    keys: ['b', 'pageup', 'C-b'],
    help: 'one page up',
    group: 'Moving',
    places: ['review', 'list', 'text'],
  },
  { action: 'half-down', keys: ['d', 'C-d'], help: 'half a page down', group: 'Moving', places: review },
  { action: 'half-up', keys: ['u', 'C-u'], help: 'half a page up', group: 'Moving', places: review },
  { action: 'top', keys: ['g', 'home', '<'], help: 'to the start', group: 'Moving', places: lists },
  {
    action: 'end',
    keys: ['G', 'end', '>'],
    help: 'to the end; 50G to article 50',
    group: 'Moving',
    places: lists,
  },
  {
    action: 'next-cell',
    keys: ['right', 'tab'],
    help: 'next article in the strip of articles',
    group: 'Moving',
    places: ['list'],
  },
  {
    action: 'previous-cell',
    keys: ['left', 'S-tab'],
    help: 'previous article in the strip',
    group: 'Moving',
    places: ['list'],
  },
  {
    action: 'next',
    keys: ['n'],
    help: 'next change; during a search, next match',
    group: 'Moving',
    places: review,
    hint: 'change',
  },
  {
    action: 'previous',
    keys: ['N', 'p'],
    help: 'previous change, or match',
    group: 'Moving',
    places: review,
  },
  {
    action: 'next-change',
    keys: ['] c'],
    help: 'next change, even during a search',
    group: 'Moving',
    places: review,
  },
  { action: 'previous-change', keys: ['[ c'], help: 'previous change', group: 'Moving', places: review },
  {
    action: 'next-article',
    keys: ['J', '] a', 'right'],
    help: 'next article',
    group: 'Moving',
    places: review,
    hint: 'article',
  },
  {
    action: 'previous-article',
    keys: ['K', '[ a', 'left'],
    help: 'previous article',
    group: 'Moving',
    places: review,
  },
  {
    action: 'next-flag',
    keys: ['] f', '!'],
    help: 'next provision with a flag',
    group: 'Moving',
    places: review,
  },
  {
    action: 'previous-flag',
    keys: ['[ f'],
    help: 'previous provision with a flag',
    group: 'Moving',
    places: review,
  },
  {
    action: 'next-bracket',
    keys: ['] b', ')'],
    help: 'next provision with a bracket',
    group: 'Moving',
    places: review,
  },
  {
    action: 'previous-bracket',
    keys: ['[ b', '('],
    help: 'previous provision with a bracket',
    group: 'Moving',
    places: review,
  },
  {
    action: 'jump',
    keys: [':', 'l'],
    help: 'jump to a citation, in any form: 35(1)(c), art. 35.1(c), 60bis',
    group: 'Finding',
    places: ['review', 'list', 'text'],
    hint: 'jump',
  },
  {
    action: 'search',
    keys: ['/'],
    help: 'search as you type',
    group: 'Finding',
    places: ['review', 'list', 'text'],
    hint: 'search',
  },
  {
    action: 'next-link',
    keys: ['tab'],
    help: 'next cross-reference in the provision',
    group: 'Finding',
    places: review,
  },
  {
    action: 'previous-link',
    keys: ['S-tab'],
    help: 'previous cross-reference',
    group: 'Finding',
    places: review,
  },
  {
    action: 'enter',
    keys: ['enter'],
    help: 'follow the selected cross-reference; otherwise fold or unfold; in a list, choose',
    group: 'Finding',
    places: ['review', 'library', 'list'],
  },
  {
    action: 'back',
    keys: ['backspace', 'C-o', "' '"],
    help: 'back to where you jumped from',
    group: 'Finding',
    places: review,
  },
  {
    action: 'filter',
    keys: ['f'],
    help: 'filter: changed, substantive, flagged, bracketed, open, moved or noted provisions',
    group: 'Finding',
    places: review,
    hint: 'filter',
  },
  {
    action: 'filter-text',
    keys: ['&'],
    help: 'show only provisions that contain given words',
    group: 'Finding',
    places: review,
  },
  {
    action: 'more',
    keys: ['+'],
    help: 'show one more provision before and after each provision that passes the filter',
    group: 'Finding',
    places: review,
  },
  { action: 'less', keys: ['-'], help: 'show one provision less', group: 'Finding', places: review },
  {
    action: 'small',
    keys: ['W'],
    help: 'hide or show minor changes (spelling, renumbering, references that follow it)',
    group: 'Finding',
    places: review,
  },
  {
    action: 'flags',
    keys: ['F'],
    help: 'all flags, and watchlist clauses that did not change; Enter goes to the provision',
    group: 'Finding',
    places: review,
    hint: 'flags',
  },
  {
    action: 'overview',
    keys: ['o'],
    help: 'the overview that a pair opens with; Enter goes to the provision',
    group: 'Finding',
    places: review,
    hint: 'overview',
  },
  {
    action: 'view',
    keys: ['s'],
    help: 'side by side, or inline',
    group: 'Showing',
    places: review,
    hint: 'side by side',
  },
  {
    action: 'next-view',
    keys: ['v'],
    help: 'next view: inline, side by side, before, after, final with marks',
    group: 'Showing',
    places: review,
    hint: 'view',
  },
  {
    action: 'tree',
    keys: ['t'],
    help: 'to the tree of provisions, and back',
    group: 'Showing',
    places: review,
    hint: 'tree',
  },
  {
    action: 'detail',
    keys: ['i'],
    help: 'to the details of the provision, and back',
    group: 'Showing',
    places: review,
    hint: 'info',
  },
  {
    action: 'notices',
    keys: ['I'],
    help: 'notices and reading warnings: what to know before relying on the comparison',
    group: 'Showing',
    places: review,
  },
  { action: 'zoom', keys: ['='], help: 'show the text only, or all panes', group: 'Showing', places: review },
  {
    action: 'marks',
    keys: ['M'],
    help: 'turn the signs around changes on or off',
    group: 'Showing',
    places: review,
  },
  {
    action: 'fold',
    keys: ['z a', 'z c', 'z o'],
    help: 'fold or unfold the article',
    group: 'Showing',
    places: review,
  },
  { action: 'fold-all', keys: ['z M'], help: 'fold all articles', group: 'Showing', places: review },
  { action: 'unfold-all', keys: ['z R'], help: 'unfold all articles', group: 'Showing', places: review },
  {
    action: 'timeline',
    keys: ['T'],
    help: 'drafting history of the provision over all drafts',
    group: 'Showing',
    places: review,
    hint: 'timeline',
  },
  {
    action: 'note',
    keys: ['c'],
    help: 'write a note on the provision',
    group: 'Working',
    places: review,
    hint: 'note',
  },
  {
    action: 'seen',
    keys: ['x'],
    help: 'mark the change as seen and go to the next one',
    group: 'Working',
    places: review,
    hint: 'seen',
  },
  {
    action: 'bookmark',
    keys: ['m m'],
    help: 'set or remove a bookmark',
    group: 'Working',
    places: review,
  },
  {
    action: 'mark',
    keys: [`m ${LETTER}`],
    help: 'set a bookmark with a letter; again, remove it',
    group: 'Working',
    places: review,
  },
  {
    action: 'to-mark',
    keys: [`' ${LETTER}`],
    help: 'go to the bookmark with this letter',
    group: 'Working',
    places: review,
  },
  {
    action: 'notes',
    keys: ['B'],
    help: 'list bookmarks and notes',
    group: 'Working',
    places: review,
  },
  {
    action: 'copy',
    keys: ['y'],
    help: 'copy the citation, the text or the redline',
    group: 'Working',
    places: review,
    hint: 'copy',
  },
  { action: 'copy-citation', keys: ['Y'], help: 'copy the citation', group: 'Working', places: review },
  {
    action: 'write',
    keys: ['w'],
    help: 'write what is shown, noted or changed to a Markdown file',
    group: 'Working',
    places: review,
    hint: 'write',
  },
  {
    action: 'library',
    keys: ['V'],
    help: 'choose a treaty and drafts',
    group: 'Choosing',
    places: review,
  },
  {
    action: 'swap',
    keys: ['X'],
    help: 'exchange the earlier and the later draft',
    group: 'Choosing',
    places: review,
  },
  {
    action: 'next-pair',
    keys: ['}'],
    help: 'next pair of drafts of the series',
    group: 'Choosing',
    places: review,
  },
  {
    action: 'previous-pair',
    keys: ['{'],
    help: 'previous pair of drafts of the series',
    group: 'Choosing',
    places: review,
  },
  {
    action: 'mark-before',
    keys: ['space', 'b'],
    help: 'use this draft as the earlier one',
    group: 'Choosing',
    places: ['library'],
    hint: 'mark as before',
  },
  {
    action: 'help',
    keys: ['?', 'h', 'f1'],
    help: 'list all keys',
    group: 'Leaving',
    places: lists,
    hint: 'keys',
  },
  { action: 'redraw', keys: ['C-l', 'R'], help: 'redraw the screen', group: 'Leaving', places: lists },
  { action: 'suspend', keys: ['C-z'], help: 'suspend; return with fg', group: 'Leaving', places: lists },
  {
    action: 'escape',
    keys: ['escape'],
    help: 'close the open list or page, or end the search; never quits',
    group: 'Leaving',
    places: lists,
  },
  {
    action: 'close',
    keys: ['q'],
    help: 'close the open list or page; if none is open, quit',
    group: 'Leaving',
    places: lists,
    hint: 'quit',
  },
  { action: 'quit', keys: ['Q', 'Z Z'], help: 'quit (also :q)', group: 'Leaving', places: lists },
  { action: 'interrupt', keys: ['C-c'], help: 'quit with exit status 130', group: 'Leaving', places: lists },
];

const tables = new Map<Place, Map<string, string>>();

/** The action of a key, or of two keys with a space between, in a place. */
export function actionOf(place: Place, key: string): string | undefined {
  let table = tables.get(place);
  if (!table) {
    table = new Map(
      BINDINGS.filter(({ places }) => places.includes(place)).flatMap(({ keys, action }) =>
        keys.map(name => [name, action] as const),
      ),
    );
    tables.set(place, table);
  }
  return table.get(key) ?? table.get(key.replace(/ [a-z]$/, ` ${LETTER}`));
}

/** Whether a key is the first of two. */
export const isPrefix = (place: Place, key: string): boolean =>
  BINDINGS.some(
    ({ places, keys }) => places.includes(place) && keys.some(name => name.startsWith(`${key} `)),
  );

const SIGNS: Readonly<Record<string, string>> = {
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  space: 'Space',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'S-tab': 'Shift-Tab',
  backspace: 'Backspace',
  f1: 'F1',
};

/** A key as people write it: `^N`, `PgDn`, `]c`. */
export function printKey(name: string): string {
  return name
    .split(' ')
    .map(one => SIGNS[one] ?? one.replace(/^C-(.)$/, (_, sign: string) => `^${sign.toUpperCase()}`))
    .join('');
}
