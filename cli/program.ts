/** Every command of `treaty`, in one table however long: help, argument parsing and the README follow it. */
import type { Command, CommandGroup, Option, Positional } from './command.ts';

const DRAFT_HELP =
  'a draft by name (un-cybercrime@2024-02, or enough of it to be unique; @first, @latest), a file, or - for standard input';

const draft = (name: string): Positional => ({ name, help: DRAFT_HELP });
const after: Positional = { ...draft('AFTER'), without: ['tracked', 'both'] };
const citations = (help: string): Positional => ({ name: 'CITATION', help, repeated: true });

const format = (...choices: [string, ...string[]]): Record<string, Option> => ({
  format: { value: 'FORMAT', choices, help: 'output format' },
});
const output: Record<string, Option> = {
  output: {
    value: 'FILE',
    short: 'o',
    help: 'write the result to FILE, in the format of its ending where --format is not given; FILE is written completely or not at all',
  },
};
const corrections: Record<string, Option> = {
  use: {
    value: 'FILE',
    help: 'apply a corrected concordance (CSV); default: concordance.csv next to the drafts, if there is one',
  },
};
const watch: Record<string, Option> = {
  watch: {
    value: 'FILE',
    help: "an additional watchlist; its entries replace entries with the same id in the treaty's watchlist and in your own",
  },
};
/** Options of a file with tracked changes. */
const redline: Record<string, Option> = {
  author: { value: 'NAME', help: 'in a Word file, whose changes they are; default: treaty-diff' },
  date: {
    value: 'DATE',
    help: 'in a Word file, the date of the changes, YYYY-MM-DD; default: the date of the later draft',
  },
  moves: {
    value: 'HOW',
    choices: ['plain', 'tracked'],
    help: 'in a Word file, moves as a deletion and an insertion with a comment, or as tracked moves, which need a date',
  },
  onto: {
    value: 'FILE',
    help: 'write the changes into a copy of this Word file, from which the earlier draft was read; what cannot be written there is listed, and the exit status is 2',
  },
  'no-cover': { help: 'in a Word file, leave out the paragraphs that say where the drafts are from' },
  comments: {
    value: 'WHICH',
    choices: ['facts', 'flags', 'all'],
    help: 'in a Word file, what has a comment: flags and facts that the marks do not show, flags only, or everything reported about a provision',
  },
  'no-comments': { help: 'in a Word file, leave out the comments' },
};
const exitZero: Record<string, Option> = {
  'exit-zero': { help: 'exit with status 0 even if the drafts differ' },
};

/** Options of every command that reads drafts. */
const reading: Record<string, Option> = {
  tracked: {
    value: 'WHICH',
    help: 'for a Word file with tracked changes: accept or reject the changes',
  },
  limit: {
    value: 'NAME=N',
    help: 'change a reading limit, for example pages=5000,bytes=900000000; limits: bytes, unpacked, pages, seconds, depth, characters, parts',
  },
  from: {
    value: 'WORDS',
    help: 'the line where the draft begins, or its first words (for example Annex in a resolution); everything before it is left out',
  },
  until: {
    value: 'WORDS',
    help: 'the first line after the end of the draft, or its first words; that line and everything after it are left out',
  },
  column: {
    value: 'N',
    help: 'for a table with a column for each draft: the draft to read, counted from 1, or none for a file without such a table; give it once for each draft of the command, or once for all',
  },
  language: {
    value: 'LANG',
    help: 'language of a file (en, fr, es, ru, zh, ar; default: detected from its words); for a draft of the library, its version in that language',
  },
};

/** Options of the commands for which a Word file with tracked changes may be both drafts. */
const readingPair: Record<string, Option> = {
  ...reading,
  tracked: {
    value: 'WHICH',
    help: 'for a Word file with tracked changes: accept or reject the changes, or both to compare the two texts',
  },
};

const localHelp: Option = {
  help: 'also contact servers of this machine (http://127.0.0.1), for tests',
};

const watchState: Record<string, Option> = {
  state: {
    value: 'DIR',
    help: 'folder in which the watch keeps what it knows; default: one for each library in $XDG_STATE_HOME/treaty/watch (otherwise ~/.local/state)',
  },
};

const archive: Record<string, Option> = {
  archive: { value: 'DIR', help: 'the archive; default: $TREATY_ARCHIVE, or the archive created last' },
};

const seriesLanguage: Record<string, Option> = {
  language: { value: 'LANG', help: 'follow the versions of the drafts in that language' },
};

/** Options of the commands that follow a provision through the drafts of a treaty. */
const history: Record<string, Option> = {
  treaty: { value: 'NAME', help: 'treaty of the library; default: the treaty of --in, or the only one' },
  in: { value: 'DRAFT', help: 'draft to which the citation refers; default: the latest draft that has it' },
  archive: { value: 'DIR', help: 'follow the drafts of an archive instead of those of the library' },
  ...format('text', 'json', 'markdown', 'html'),
  ...output,
  ...seriesLanguage,
  ...corrections,
};

/** Options of every command. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  library: {
    value: 'DIR',
    help: 'folder with the drafts; default: $TREATY_LIBRARY, ./drafts, or the drafts supplied with treaty-diff',
  },
  help: { short: 'h', help: 'show how to use the command' },
};

export const COMMANDS: readonly (Command | CommandGroup)[] = [
  {
    name: 'list',
    summary: 'list the treaties of the library and their drafts',
    about: [],
    positionals: [],
    options: format('text', 'json'),
    examples: ['treaty list', 'treaty list --library ~/negotiations/drafts'],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    summary: 'show a draft, or some of its provisions',
    about: [
      'If the draft has interpretative notes on the article of a provision, the output names them, so that they can be shown too.',
    ],
    positionals: [
      draft('DRAFT'),
      citations('provisions to show, each with its subdivisions; default: the whole draft'),
    ],
    options: { ...format('text', 'markdown', 'json', 'akn'), ...output, ...reading },
    examples: [
      'treaty show un-cybercrime@2024-02 "40(1)" "preamble"',
      'treaty show draft.txt --format markdown',
      'treaty show un-cybercrime@2024-08 --format akn -o treaty.akn',
    ],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'parse',
    summary: 'show how a file is read: its structure, and all reading warnings',
    about: [
      'The structure goes to standard output. Each reading warning goes to standard error as FILE:LINE:COLUMN: reason ' +
        '(rule), as does a count of the words read and of those left out.',
      'The format blocks shows the text blocks of the file as they were before any structure was recognised.',
    ],
    positionals: [{ name: 'FILE', help: 'a file, or - for standard input' }],
    options: { ...format('json', 'markdown', 'blocks', 'akn'), ...output, ...reading },
    examples: [
      'treaty parse draft.txt --format markdown',
      'treaty parse four-columns.docx --column 3',
      'treaty parse draft.md > tree.json',
    ],
    load: () => import('./commands/parse.ts'),
  },
  {
    name: 'add',
    summary: 'add a file to the library as a draft',
    about: [
      'Stores the draft as canonical Markdown, the file itself beside it, and an entry with its SHA-256 in treaty.yaml. ' +
        'Reports what was found and every kind of reading warning. Never asks a question, and replaces a draft only with ' +
        '--replace.',
      'The id of the draft is its date. If a restatement of the same date exists, an authentic text also gets its ' +
        'authenticity (2024-02-official); a version in another language gets that language (2024-02.fr).',
      'For a Word file with tracked changes, --tracked accept or reject stores that text, and both stores the two texts ' +
        'as ID-accepted and ID-rejected.',
      'The library is the one named by --library, or $TREATY_LIBRARY, or ./drafts. A draft is added to the drafts ' +
        'supplied with treaty-diff only if --library names them.',
    ],
    positionals: [{ name: 'FILE', help: 'a file in any supported format, or - for standard input' }],
    options: {
      treaty: { value: 'NAME', help: 'treaty the draft belongs to' },
      date: { value: 'DATE', help: 'date of the draft: YYYY-MM-DD, YYYY-MM or YYYY' },
      symbol: { value: 'SYMBOL', help: 'document symbol, for example A/AC.291/22/Rev.2' },
      issuer: { value: 'BODY', help: 'body that issued the document' },
      source: { value: 'URL', help: 'where the document was found' },
      status: { value: 'STATUS', help: 'proposal, revised draft, adopted text, …' },
      title: { value: 'TITLE', help: 'title of the draft, and of the treaty if it is new' },
      id: { value: 'ID', help: 'id of the draft, the part of its name after @; default: made from its date' },
      authenticity: {
        value: 'KIND',
        choices: ['transcribed', 'official', 'restatement'],
        help: 'whether the text is official, a transcription or a restatement',
      },
      replace: { help: 'replace the draft with the same id' },
      ...format('text', 'json'),
      ...reading,
      tracked: {
        value: 'WHICH',
        help: 'for a Word file with tracked changes: accept or reject the changes, or both to store two drafts',
      },
    },
    examples: [
      'treaty add L.15.pdf --treaty un-cybercrime --date 2024-08-08 --symbol A/AC.291/L.15',
      'treaty add new.docx --treaty lakes --title "Lakes Convention" --date 2031-03 --tracked both',
      'treaty add L.15-fr.docx --treaty un-cybercrime --date 2024-08-08 --language fr',
    ],
    load: () => import('./commands/add.ts'),
  },
  {
    name: 'pull',
    summary: 'fetch the documents of a draft from where they are published',
    about: [
      'Fetches the documents that treaty.yaml lists for the drafts named (default: all drafts that can be fetched), checks them, and stores them as treaty add does: ' +
        'every language, or none. Without a list of its own, a treaty of your library has the one supplied with treaty-diff.',
      'A draft is stored as official only if its bytes come from an address that the library lists as that of an issuing body, and ' +
        'its articles are those that the library knows of it; otherwise as transcribed, with the reason.',
      'Uses the network: https only, no private addresses, no cookies, at most five redirects. The proxy is that of HTTPS_PROXY, HTTP_PROXY and ' +
        'NO_PROXY. What will be contacted is reported first; --list reports it and stops. Exits with 2, and with what to do by hand, if a ' +
        'document could not be fetched.',
    ],
    positionals: [
      { name: 'TREATY', help: 'a treaty of the library, or one supplied with treaty-diff' },
      { name: 'DRAFT', help: 'ids of drafts that treaty.yaml lists under sources', repeated: true },
    ],
    options: {
      list: { help: 'list what would be contacted; contact nothing' },
      language: { value: 'LANG', help: 'only the document in that language' },
      replace: { help: 'replace drafts with the same id' },
      local: localHelp,
      limit: reading.limit as Option,
      ...format('text', 'json'),
    },
    examples: [
      'treaty pull un-cybercrime --library ~/treaties',
      'treaty pull un-cybercrime 2024-12 --language fr',
    ],
    load: () => import('./commands/pull.ts'),
  },
  {
    name: 'languages',
    summary: 'check whether the language versions of a draft agree',
    about: [
      'Compares structure, brackets, numbers, dates and references of every version with the first, provision by ' +
        'provision, and reports where they differ. Words are not compared: a result without differences does not mean ' +
        'that the translation is correct.',
      'If one draft of the library is named, all its language versions are compared; if several drafts or files are ' +
        'named, those are compared. Exits with 0 if they agree, with 1 if they do not.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'json'), ...output, ...exitZero, ...reading },
    examples: ['treaty languages draft-en.txt draft-fr.txt draft-ar.txt'],
    load: () => import('./commands/languages.ts'),
  },
  {
    name: 'diff',
    summary: 'compare two drafts, provision by provision and word by word',
    about: [
      'Shows what changed: on a terminal, deleted words are struck out and inserted words underlined; elsewhere they are {-deleted-} and {+inserted+}. Provisions named on the command ' +
        'line are shown whether or not they changed; they are looked up in both drafts, so either number works.',
      'A Word file with tracked changes contains two texts: treaty diff FILE --tracked both compares them.',
      'With --format docx, writes a Word file with tracked changes: accepting all of them gives the later draft, rejecting all the earlier one.',
      'Results are cached in $XDG_CACHE_HOME/treaty (default: ~/.cache/treaty) to answer the next question about the same drafts faster; the folder may be deleted at any time.',
      'Exits with 0 if the drafts (or the provisions named) are identical, with 1 if they differ.',
    ],
    positionals: [
      draft('BEFORE'),
      after,
      citations('provisions to show, each with its subdivisions; default: all that changed'),
    ],
    options: {
      ...format('text', 'json', 'html', 'docx'),
      context: { value: 'N', help: 'in text output, show only N unchanged words around each change' },
      full: {
        help: 'show every changed provision in full, including those where only a reference follows a renumbering',
      },
      ...watch,
      ...corrections,
      ...redline,
      ...output,
      ...exitZero,
      ...readingPair,
    },
    examples: [
      'treaty diff un-cybercrime@2024-02 un-cybercrime@2024-08',
      'treaty diff un-cybercrime@first un-cybercrime@latest "35(1)(c)" "60 bis"',
      'treaty diff old.md new.txt --format json -o comparison.json',
      'treaty diff old.docx new.docx --format html -o changes.html',
      'treaty diff old.docx new.docx --format docx -o redline.docx',
      'treaty diff old.docx new.pdf --format docx --onto old.docx -o redline.docx',
      'treaty diff draft.docx --tracked both',
      'treaty diff table.docx --column 1 table.docx --column 3',
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'review',
    summary: 'read, search and annotate a comparison on the screen',
    about: [
      'Opens the two drafts in the terminal, at the provision cited. Without drafts, opens the library to choose them from; ' +
        'treaty without a command does the same. The key ? lists all keys, as does docs/review.md.',
      'Notes, bookmarks and the provisions marked as seen are private: they are kept in $XDG_DATA_HOME/treaty/notes (otherwise ~/.local/share/treaty/notes), by treaty and pair of drafts.',
      'Without a terminal, or with TERM=dumb, the comparison is printed as by treaty diff.',
    ],
    positionals: [
      {
        name: 'BEFORE AFTER [CITATION]',
        help: 'two drafts, named as for diff, and the provision to open first; or nothing',
        repeated: true,
      },
    ],
    options: {
      ...watch,
      palette: {
        value: 'NAME',
        choices: ['default', 'colour-blind', 'mono'],
        help: 'colours of the screen; no palette relies on colour alone to mark a change',
      },
      notes: { value: 'DIR', help: 'keep and read notes in this folder, to share them' },
      'screen-reader': {
        help: 'print lines instead of a screen: each step is announced once (also INK_SCREEN_READER=true)',
      },
      ...corrections,
      ...readingPair,
    },
    examples: [
      'treaty',
      'treaty review un-cybercrime@2024-02 un-cybercrime@2024-08 "60 bis"',
      'treaty review old.docx new.pdf --palette colour-blind',
    ],
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'summary',
    summary: 'report what changed between two drafts, most important first',
    about: ['Exits with 0 if the drafts are identical, with 1 if they differ.'],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'markdown', 'html', 'json'),
      length: {
        value: 'LENGTH',
        help: 'brief (one screen), normal (60 lines; the default) or full (everything)',
      },
      ...watch,
      ...corrections,
      ...output,
      ...exitZero,
      ...readingPair,
    },
    examples: ['treaty summary un-cybercrime@2024-02 un-cybercrime@2024-08 --format markdown'],
    load: () => import('./commands/summary.ts'),
  },
  {
    name: 'concordance',
    summary: 'show which provision became which, why, and with what confidence',
    about: [
      'The text format lists articles and provisions that changed place; csv, json and markdown list every provision. The ' +
        'CSV can be corrected by hand (an empty cell means no counterpart) and applied with --use.',
    ],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'csv', 'json', 'markdown'),
      uncertain: { formerly: 'doubtful', help: 'list only uncertain pairs, the least certain first' },
      ...corrections,
      ...output,
      ...readingPair,
    },
    examples: [
      'treaty concordance un-cybercrime@2024-02 un-cybercrime@2024-08 --format csv -o concordance.csv',
      'treaty concordance old.md new.md --uncertain',
    ],
    load: () => import('./commands/concordance.ts'),
  },
  {
    name: 'references',
    summary: 'find references that now point elsewhere or name nothing',
    about: [
      'Checks every reference to a provision of the same treaty, in both drafts, and reports what it names. References to other ' +
        'instruments are left out, as are references that need a reader’s judgment (“that paragraph”). The text format lists ' +
        'what should be checked; csv, json and markdown list every reference.',
      'Exits with 1 if a reference names a different provision than before, or no longer names one; otherwise with 0.',
    ],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'csv', 'json', 'markdown'),
      all: { help: 'in text output, list every reference' },
      ...corrections,
      ...output,
      'exit-zero': { help: 'exit with status 0 even if a reference is wrong' },
      ...readingPair,
    },
    examples: [
      'treaty references model-convention@2031-09 model-convention@2032-02',
      'treaty references old.md new.md --format csv -o references.csv',
    ],
    load: () => import('./commands/references.ts'),
  },
  {
    name: 'definitions',
    summary: 'list changed definitions and every provision that uses them',
    about: [
      'A definition is a term in quotation marks followed by a word such as “means”; in an article on the use of terms the ' +
        'quotation marks may be missing. Uses are found in the singular and plural, in capitals or not, but not inside a ' +
        'longer defined term.',
      'Exits with 1 if a definition was added, removed or changed, otherwise with 0.',
    ],
    positionals: [draft('BEFORE'), after, citations('only definitions in these provisions; default: all')],
    options: {
      ...format('text', 'json', 'markdown'),
      ...corrections,
      ...output,
      ...exitZero,
      ...readingPair,
    },
    examples: [
      'treaty definitions model-convention@2031-03 model-convention@2031-09',
      'treaty definitions old.md new.md "2(h)"',
    ],
    load: () => import('./commands/definitions.ts'),
  },
  {
    name: 'flags',
    summary: 'report what happened to the clauses on your watchlists',
    about: [
      'Checks what the watchlists name: clauses (followed through moves and renumbering), words and concepts. Reports what ' +
        'changed, what a restated draft cannot answer, and what did not change. With one draft, reports what is in it.',
      'Watchlists are combined in this order: the general list for any treaty, watchlist.yaml next to the drafts, ' +
        '$XDG_CONFIG_HOME/treaty/watchlist.yaml (default: ~/.config), and --watch FILE. docs/flags.md is the manual of the rules.',
      'Exits with 0; with 1 only if --fail-on is given and a finding has that severity or a higher one.',
    ],
    positionals: [draft('BEFORE'), { ...after, optional: true }],
    options: {
      severity: {
        value: 'LEAST',
        help: 'report only findings of this severity or higher: low, medium, high',
      },
      'fail-on': {
        value: 'LEAST',
        help: 'exit with status 1 if a finding has this severity or a higher one',
      },
      ...watch,
      ...format('text', 'json', 'markdown', 'sarif', 'github'),
      ...corrections,
      ...output,
      ...readingPair,
    },
    examples: [
      'treaty flags un-cybercrime@2024-02 un-cybercrime@2024-08',
      'treaty flags un-cybercrime@2024-08 new.docx --fail-on high --format github',
      'treaty flags draft.pdf --severity medium --watch red-lines.yaml',
    ],
    load: () => import('./commands/flags.ts'),
  },
  {
    name: 'concepts',
    summary: 'find concepts such as necessity or effective remedy in drafts',
    about: [
      'Shows for every concept and draft whether it is present, optional (a Party may or should), bracketed or absent, with ' +
        'the provisions that contain it. Concepts are found by lists of words, in English, French, Spanish, Russian, Chinese and ' +
        'Arabic; see docs/flags.md.',
      'Add concepts of your own under concepts: in a watchlist, with id, title, meaning, source, words by language and, as needed, clauses or ' +
        'headings (where to look) and not (phrases that do not count). They follow the supplied ones; watchlists are combined as for treaty flags.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'csv', 'json', 'markdown'), ...output, ...watch, ...reading },
    examples: [
      'treaty concepts un-cybercrime@2024-02 un-cybercrime@2024-08 --format markdown',
      'treaty concepts draft.pdf --watch my-concepts.yaml',
    ],
    load: () => import('./commands/concepts.ts'),
  },
  {
    name: 'uses',
    summary: 'show where a term is defined, and every provision that uses it',
    about: [
      'Finds the term in the singular and plural, but not inside a longer term that the draft defines. A defined term is ' +
        'searched for where its definition applies, and with a capital letter if the draft writes it so; for other terms, ' +
        'capitals do not matter.',
    ],
    positionals: [
      { name: 'TERM', help: 'the term, in quotation marks if it has spaces' },
      draft('DRAFT'),
      {
        name: 'DRAFT | CITATION',
        help: 'more drafts, and provisions to which the search is limited',
        repeated: true,
      },
    ],
    options: { ...format('text', 'csv', 'json'), ...output, ...reading },
    examples: ['treaty uses "serious crime" un-cybercrime@2024-02 un-cybercrime@2024-08'],
    load: () => import('./commands/uses.ts'),
  },
  {
    name: 'brackets',
    summary: 'count how much of a draft is in brackets, article by article',
    about: [
      'Counts pairs of brackets (including nested ones), the deepest nesting, the words in brackets, all words, labelled ' +
        'options, and unpaired brackets. Notes are not counted. If provisions are cited, their brackets are also listed.',
      'For two drafts, it also reports what happened to the brackets, in all and by article.',
    ],
    positionals: [
      draft('DRAFT'),
      {
        name: 'DRAFT | CITATION',
        help: 'more drafts, and provisions to which the count is limited and whose brackets are listed',
        repeated: true,
      },
    ],
    options: {
      ...format('text', 'csv', 'json'),
      list: {
        help: 'every bracket (of the provisions cited) with its citation and words; of two drafts, with what happened to it',
      },
      open: { help: 'the list of those alone that are in the later draft' },
      ...output,
      ...reading,
    },
    examples: [
      'treaty brackets model-convention@2031-03 model-convention@2032-06',
      'treaty brackets draft.md --format csv',
      'treaty brackets draft.md 3 "5(2)"',
      'treaty brackets before.md after.md --list --open',
    ],
    load: () => import('./commands/brackets.ts'),
  },
  {
    name: 'columns',
    summary: 'put two to four drafts side by side, a row for each provision',
    about: [
      'The table of negotiators: a column for each draft in the order given, a numbered row for each provision, and an empty cell ' +
        'where a draft does not have it. A provision that moved has one row, where the last draft has it. Words that are not in the column ' +
        'to the left are marked; words that went can be read there.',
      'treaty parse FILE --column N reads one draft of such a table.',
      'In html and docx, the header row is repeated on every page, in landscape; new words are bold and underlined in docx. In csv, words have no marks, and a column says which cells changed.',
    ],
    positionals: [
      draft('BEFORE'),
      draft('AFTER'),
      { name: 'DRAFT', help: 'a third and a fourth draft', repeated: true },
    ],
    options: {
      ...format('text', 'html', 'docx', 'csv'),
      changed: {
        help: 'only rows in which the drafts differ, with the numbers of the whole table; how many others there are is reported',
      },
      ...corrections,
      ...output,
      ...reading,
    },
    examples: [
      'treaty columns un-cybercrime@2024-02 un-cybercrime@2024-08 --format html -o columns.html',
      'treaty columns proposal.docx first.pdf second.docx final.docx -o columns.csv',
    ],
    load: () => import('./commands/columns.ts'),
  },
  {
    name: 'status',
    summary: 'show the state of each article in each draft',
    about: [
      'One line for each article, with a sign for each draft: contested, settled, changed, new or gone. An article is contested ' +
        'as long as it contains brackets or options.',
      'Articles are in the order of the last draft; one that is gone comes after the article that it stood after. Chapters that only hold articles are left out.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'csv', 'json'), ...output, ...reading },
    examples: ['treaty status model-convention@2031-03 model-convention@2031-09 model-convention@2032-02'],
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'archive',
    summary: 'keep drafts as commits of a git repository that can be verified',
    about: [
      'An archive is a git repository that can be used without treaty-diff: one commit for each draft, with the date of the ' +
        'draft; one file for each article; and the original document. The same drafts give the same commits on every machine.',
    ],
    commands: [
      {
        name: 'archive init',
        summary: 'create an archive and make it the default',
        about: [
          'The folder must be new or empty. Archive commands that name no archive use the one created last.',
        ],
        positionals: [{ name: 'DIR', help: 'folder for the archive' }],
        options: {},
        examples: ['treaty archive init ~/treaty-archive'],
        load: () => import('./commands/archive/init.ts'),
      },
      {
        name: 'archive commit',
        summary: 'add drafts of the library to the archive, one commit each',
        about: [
          'Without DRAFT, adds every draft of the library that is not yet archived, in order of date. An archived draft is ' +
            'never changed. A draft dated before the latest archived draft of its treaty is refused, because the archive ' +
            'is never rewritten.',
          'A draft needs a date, and git accepts no date before 1970.',
        ],
        positionals: [{ ...draft('DRAFT'), help: 'a draft of the library by name', repeated: true }],
        options: { ...archive, ...format('text', 'json') },
        examples: [
          'treaty archive commit',
          'treaty archive commit un-cybercrime@2024-08 --archive ~/treaty-archive',
        ],
        load: () => import('./commands/archive/commit.ts'),
      },
      {
        name: 'archive log',
        summary: 'list the drafts in the archive, the latest first',
        about: [],
        positionals: [],
        options: {
          treaty: { value: 'NAME', help: 'only drafts of this treaty' },
          ...archive,
          ...format('text', 'json'),
          ...output,
        },
        examples: ['treaty archive log', 'treaty archive log --treaty un-cybercrime --format json'],
        load: () => import('./commands/archive/log.ts'),
      },
      {
        name: 'archive verify',
        summary: 'rebuild every archived draft and report any difference',
        about: [
          'Checks every git object, rebuilds every commit and tag byte for byte, reads every original again, and ' +
            'compares the checked-out files with the latest drafts. Exits with 2 if anything differs.',
        ],
        positionals: [],
        options: { ...archive, ...format('text', 'json'), ...output },
        examples: ['treaty archive verify', 'treaty archive verify --archive ./clone --format json'],
        load: () => import('./commands/archive/verify.ts'),
      },
      {
        name: 'archive push',
        summary: 'push the archive to a remote repository',
        about: [
          'Pushes the branch and the tags of its drafts, all or none of them, and never overwrites anything there. Uses the ' +
            'keys and credential helpers of your own git; git hooks are not run.',
        ],
        positionals: [],
        options: {
          to: { value: 'REMOTE', help: 'a remote of the archive, or an address; default: origin' },
          ...archive,
        },
        examples: ['treaty archive push', 'treaty archive push --to git@example.org:drafts.git'],
        load: () => import('./commands/archive/push.ts'),
      },
      {
        name: 'archive import',
        summary: 'import the history of a file in a git repository as drafts',
        about: [
          'Each commit that changed the file becomes a draft of the library with the author date of the commit; two of the ' +
            'same day are named DATE and DATE-2. With --archive they are also committed to that archive. A version that is ' +
            'already in the library is not changed. Exits with 2 if a version could not be read.',
        ],
        positionals: [
          { name: 'REPO', help: 'folder of the repository' },
          { name: 'PATH', help: 'the file, as a path from the top of the repository' },
        ],
        options: {
          treaty: { value: 'NAME', help: 'treaty that the drafts belong to' },
          title: { value: 'TITLE', help: 'title of the treaty, if it is new' },
          issuer: { value: 'BODY', help: 'body that issued the documents' },
          source: { value: 'URL', help: 'where the documents were found' },
          authenticity: {
            value: 'KIND',
            choices: ['transcribed', 'official', 'restatement'],
            help: 'whether the text is official, a transcription or a restatement',
          },
          language: {
            value: 'LANG',
            help: 'language of the file (en, fr, es, ru, zh, ar; default: detected from its words)',
          },
          archive: { value: 'DIR', help: 'an archive to commit the drafts to' },
          limit: { value: 'NAME=N', help: 'change a reading limit, for example pages=5000' },
        },
        examples: ['treaty archive import ~/laws treaties/stockholm.md --treaty stockholm'],
        load: () => import('./commands/archive/import.ts'),
      },
    ],
  },
  {
    name: 'watch',
    summary: 'look for new documents where drafts are published, and report them',
    about: [
      'Looks at the sources that treaty.yaml lists under watch: documents, pages with links, feeds, git repositories and folders. treaty ' +
        'watch without a second word is treaty watch run. docs/watch.md is the manual.',
    ],
    usual: 'watch run',
    commands: [
      {
        name: 'watch run',
        summary: 'look at the sources now, or again and again',
        about: [
          'Each source is unchanged, changed, suspect (too short, of another format, a page that asks to log in or reports an error, with a broken ' +
            'structure, with the bytes of another source, or different from one request to the next) or unreachable. Only a trusted text becomes ' +
            'the one with which the next is compared, and nothing enters the library without treaty watch accept or --accept.',
          'A change is compared with the last draft of the library, and reported once to every receiver named: standard output, a file, a feed, a ' +
            'server, a program. A receiver that fails gets the report at the next look.',
          'Uses the network as treaty pull does. Exits with 0 if nothing changed, with 1 if something did, with 2 if a source is suspect or ' +
            'unreachable or a report could not be delivered.',
        ],
        positionals: [{ name: 'TREATY', help: 'treaties of the library; default: all', repeated: true }],
        options: {
          once: { help: 'look once; the default' },
          every: { value: 'TIME', help: 'look again and again, for example every 30m, 1h or 1d' },
          accept: { help: 'add trusted changes to the library at once' },
          report: { value: 'FILE', help: 'add the reports to this file' },
          feed: { value: 'FILE', help: 'keep an Atom feed of the latest changes in this file' },
          webhook: {
            value: 'URL',
            help: 'send each change to this server by POST, signed with the secret in TREATY_WEBHOOK_SECRET',
          },
          run: {
            value: 'PROGRAM',
            help: 'run this program for each change, without a shell, with the change as JSON on its standard input',
          },
          ...watchState,
          local: { help: 'also use servers, repositories and folders of this machine' },
          limit: reading.limit as Option,
          format: {
            value: 'FORMAT',
            choices: ['text', 'json'],
            help: 'output format; json is a line for each source and each change',
          },
        },
        examples: [
          'treaty watch un-cybercrime',
          'treaty watch --every 6h --feed ~/public/changes.xml --webhook https://hooks.example.org/treaties',
        ],
        load: () => import('./commands/watch/run.ts'),
      },
      {
        name: 'watch accept',
        summary: 'add changes that were found to the library',
        about: [
          'Adds the documents of the changes named, or of all that were not accepted yet, as treaty add would. The date of a draft is the day on which ' +
            'the change was seen, unless --date gives it.',
        ],
        positionals: [
          {
            name: 'TREATY | EVENT',
            help: 'treaties, or ids of changes as treaty watch status lists them',
            repeated: true,
          },
        ],
        options: {
          date: { value: 'DATE', help: 'date of the draft: YYYY-MM-DD, YYYY-MM or YYYY' },
          id: { value: 'ID', help: 'id of the draft; default: its date' },
          symbol: { value: 'SYMBOL', help: 'document symbol' },
          authenticity: {
            value: 'KIND',
            choices: ['transcribed', 'official', 'restatement'],
            help: 'whether the text is official, a transcription or a restatement',
          },
          ...watchState,
          limit: reading.limit as Option,
          ...format('text', 'json'),
        },
        examples: [
          'treaty watch accept un-cybercrime',
          'treaty watch accept 3f0c9a2b11d4e5f6 --date 2027-03-14',
        ],
        load: () => import('./commands/watch/accept.ts'),
      },
      {
        name: 'watch status',
        summary: 'show the state of each source, and the changes that were found',
        about: ['Contacts nothing.'],
        positionals: [{ name: 'TREATY', help: 'treaties; default: all', repeated: true }],
        options: { ...watchState, ...format('text', 'json') },
        examples: ['treaty watch status'],
        load: () => import('./commands/watch/status.ts'),
      },
    ],
  },
  {
    name: 'log',
    summary: 'show the drafting history of a provision',
    about: [
      'Follows the provision and its subdivisions through the drafts of the treaty, whatever their numbers there, backwards ' +
        'and forwards from the draft in which it is cited: through moves, splits and merges. Drafts without it are named. ' +
        'Versions in other languages are not part of the history.',
      'Results are cached in $XDG_CACHE_HOME/treaty (default: ~/.cache/treaty), which may be deleted at any time.',
    ],
    positionals: [{ name: 'CITATION', help: 'the provision, as cited in the draft named by --in' }],
    options: { ...history, full: { help: 'in text output, show every changed provision in full' } },
    examples: [
      'treaty log 15 --treaty model-convention',
      'treaty log "10 bis" --in model-convention@2031-09',
    ],
    load: () => import('./commands/log.ts'),
  },
  {
    name: 'blame',
    summary: 'show which draft introduced each word of a provision',
    about: [
      'Follows every word of the provision and its subdivisions back through the drafts: through moves, renumbering, ' +
        'splits and merges. Words that were deleted and came back count as new. A bracket counts as a word.',
    ],
    positionals: [{ name: 'CITATION', help: 'the provision, as cited in the draft named by --in' }],
    options: history,
    examples: [
      'treaty blame "15(1)" --treaty model-convention',
      'treaty blame "annex I" --in model-convention@latest',
    ],
    load: () => import('./commands/blame.ts'),
  },
  {
    name: 'trend',
    summary: 'count brackets, options, words and changes, draft by draft',
    about: [
      'Changes are counted in provisions, compared with the previous draft. Brackets are counted as by treaty brackets.',
      'For every draft, also reports how many of its brackets are still open from the draft before, stand round words that were ' +
        'there, or came with new words, and of those that are gone how many kept their words: on a terminal as bars, with ' +
        '--format svg as a picture.',
    ],
    positionals: [
      {
        name: 'TREATY',
        help: 'a treaty of the library; may be left out if there is only one',
        optional: true,
      },
    ],
    options: {
      archive: { value: 'DIR', help: 'use the drafts of an archive instead of those of the library' },
      ...format('text', 'json', 'markdown', 'html', 'svg'),
      ...output,
      ...seriesLanguage,
      ...corrections,
    },
    examples: ['treaty trend model-convention', 'treaty trend model-convention --format svg -o trend.svg'],
    load: () => import('./commands/trend.ts'),
  },
  {
    name: 'site',
    summary: 'write a static site of the library: treaties, drafts, pairs, articles, feeds',
    about: [
      'A page for each treaty (timeline, brackets over drafts, state of each article, concepts), for each draft, for each article ' +
        'through all drafts with the draft that brought each word, and for pairs of drafts; a search that needs no server; feed.xml ' +
        'and feed.json. Links are relative, and the site can also be read from its folder.',
      'Any two drafts of a treaty are compared on a page of their own: pairs/2024-02..2024-08.html compares 2024-02 with 2024-08. If a ' +
        'treaty has more than twelve drafts, each is compared only with the next, and the first and the latest with every other. Feeds contain the drafts that have a date, with their dates. Flags are those of the general list, ' +
        'the watchlist of the treaty and --watch; your own watchlist is not published unless --watch names it.',
      'The folder must be new, empty, or contain a site. Files that did not change are not written again; files of an earlier run ' +
        'that are no longer part of the site are removed. They are listed in treaty-site.sha256; no other file is touched, and one ' +
        'that was changed by hand is left as it is and reported (exit status 2).',
    ],
    positionals: [{ name: 'DIR', help: 'folder for the site' }],
    options: {
      treaty: { value: 'NAME', help: 'a treaty of the library; may be given several times; default: all' },
      pairs: {
        value: 'WHICH',
        choices: ['some', 'consecutive', 'all'],
        help: 'which drafts are compared, as described above, only each with the next, or any two',
      },
      address: {
        value: 'URL',
        help: 'address at which the site will stand, for absolute links in the feeds',
      },
      authority: {
        value: 'NAME,DATE',
        help: 'a domain of yours and a date at which it was yours, for the ids of the feeds (tag: URIs); default: treaty-diff.invalid,2026',
      },
      archive: { value: 'DIR', help: 'use the drafts of an archive instead of those of the library' },
      ...seriesLanguage,
      ...watch,
      ...corrections,
    },
    examples: [
      'treaty site public',
      'treaty site public --treaty model-convention --address https://example.org/treaties/',
    ],
    load: () => import('./commands/site.ts'),
  },
];
