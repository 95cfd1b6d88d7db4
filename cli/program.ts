/** Every command of `treaty`, in one table however long: help, parsing and the README follow it. */
import type { Command, CommandGroup, Option, Positional } from './command.ts';

const DRAFT_HELP =
  'a draft by name (un-cybercrime@2024-02, or as much of it as is unique; @first, @latest), a file, or -';

const draft = (name: string): Positional => ({ name, help: DRAFT_HELP });
const after: Positional = { ...draft('AFTER'), without: ['tracked', 'both'] };
const citations = (help: string): Positional => ({ name: 'CITATION', help, repeated: true });

const format = (...choices: [string, ...string[]]): Record<string, Option> => ({
  format: { value: 'FORMAT', choices, help: 'form of the output' },
});
const output: Record<string, Option> = {
  output: { value: 'FILE', short: 'o', help: 'write the result to FILE, whole or not at all' },
};
const corrections: Record<string, Option> = {
  use: {
    value: 'FILE',
    help: 'replay a corrected concordance (CSV); else concordance.csv beside the drafts, if it is there',
  },
};
const watch: Record<string, Option> = {
  watch: {
    value: 'FILE',
    help: "one more watchlist; its entries take the place of those with the same id in the treaty's and your own",
  },
};
const exitZero: Record<string, Option> = {
  'exit-zero': { help: 'exit with 0 also where the drafts differ' },
};

/** Of every command that reads drafts. */
const reading: Record<string, Option> = {
  tracked: {
    value: 'WHICH',
    help: 'which draft a Word file with tracked changes is: accept or reject',
  },
  limit: {
    value: 'NAME=N',
    help: 'read more or less of a file than usual, as in pages=5000,bytes=900000000; the names are bytes, unpacked, pages, seconds, depth, characters, parts',
  },
  from: {
    value: 'WORDS',
    help: 'line of a document with which the draft begins, or how that line begins, as Annex in a resolution: what stands before is left out',
  },
  until: {
    value: 'WORDS',
    help: 'line with which something else follows the draft, or how that line begins: it is left out, and all behind it',
  },
  language: {
    value: 'LANG',
    help: 'language of a file (en, fr, es, ru, zh, ar; else told from its words); of a draft of the library, its version in that language',
  },
};

/** Of commands for which a Word file with tracked changes may be both drafts. */
const readingPair: Record<string, Option> = {
  ...reading,
  tracked: {
    value: 'WHICH',
    help: 'which draft a Word file with tracked changes is: accept, reject, or, to compare the two, both',
  },
};

const archive: Record<string, Option> = {
  archive: { value: 'DIR', help: 'the archive; else $TREATY_ARCHIVE, else the one that was made last' },
};

const seriesLanguage: Record<string, Option> = {
  language: { value: 'LANG', help: 'follow the versions of the drafts in that language' },
};

/** Of commands that follow a provision through the drafts of a treaty. */
const history: Record<string, Option> = {
  treaty: { value: 'NAME', help: 'treaty of the library; else that of --in, or the only one' },
  in: { value: 'DRAFT', help: 'draft in which the citation is given; else the latest that has it' },
  archive: { value: 'DIR', help: 'follow the drafts of an archive instead of those of the library' },
  ...format('text', 'json', 'markdown', 'html'),
  ...output,
  ...seriesLanguage,
  ...corrections,
};

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  library: {
    value: 'DIR',
    help: 'folder with the drafts; else $TREATY_LIBRARY, else ./drafts, else those shipped',
  },
  help: { short: 'h', help: 'say how the command is used' },
};

export const COMMANDS: readonly (Command | CommandGroup)[] = [
  {
    name: 'list',
    summary: 'the treaties of the library and their drafts',
    about: [],
    positionals: [],
    options: format('text', 'json'),
    examples: ['treaty list', 'treaty list --library ~/negotiations/drafts'],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    summary: 'a draft, or some of its provisions',
    about: [],
    positionals: [
      draft('DRAFT'),
      citations('provisions to show, each with all below it; without, the whole draft'),
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
    summary: 'how a file is read: its structure, and every doubt about it',
    about: [
      'The structure goes to standard output. Each doubt goes to standard error as FILE:LINE:COLUMN: reason (rule), ' +
        'and so does a count of the words of the file that found a place.',
      'The form blocks tells what was seen in the file before anything was recognised in it.',
    ],
    positionals: [{ name: 'FILE', help: 'a file, or - for standard input' }],
    options: { ...format('json', 'markdown', 'blocks', 'akn'), ...output, ...reading },
    examples: ['treaty parse draft.txt --format markdown', 'treaty parse draft.md > tree.json'],
    load: () => import('./commands/parse.ts'),
  },
  {
    name: 'add',
    summary: 'read a file and store it in the library as a draft',
    about: [
      'Stores the draft as canonical Markdown, the file itself beside it, and an entry with its SHA-256 in treaty.yaml. ' +
        'Tells what was found and every kind of doubt; asks nothing, and never replaces a draft unless it is told to.',
      'The id of the draft is its date. Beside a restatement of the same date an authentic text gets its authenticity ' +
        'behind it (2024-02-official), and a version in another language that language (2024-02.fr).',
      'Of a Word file with tracked changes --tracked accept or reject stores that draft, and both stores the two as ' +
        'ID-accepted and ID-rejected.',
      'The library is the one named by --library, else $TREATY_LIBRARY, else ./drafts; the drafts that come with ' +
        'treaty-diff are added to only where they are named.',
    ],
    positionals: [{ name: 'FILE', help: 'a file in any format that can be read, or - for standard input' }],
    options: {
      treaty: { value: 'NAME', help: 'treaty the draft belongs to' },
      date: { value: 'DATE', help: 'date of the draft: YYYY-MM-DD, YYYY-MM or YYYY' },
      symbol: { value: 'SYMBOL', help: 'document symbol, as A/AC.291/22/Rev.2' },
      issuer: { value: 'BODY', help: 'body that issued the document' },
      source: { value: 'URL', help: 'where the document was found' },
      status: { value: 'STATUS', help: 'proposal, revised draft, adopted text, …' },
      title: { value: 'TITLE', help: 'title of the draft; of the treaty as well, where that is new' },
      id: { value: 'ID', help: 'what the draft is called behind the @; else made from its date' },
      authenticity: {
        value: 'KIND',
        choices: ['transcribed', 'official', 'restatement'],
        help: 'how far the words are the authentic ones',
      },
      replace: { help: 'put it in the place of the draft with the same id' },
      ...format('text', 'json'),
      ...reading,
      tracked: {
        value: 'WHICH',
        help: 'which draft a Word file with tracked changes is: accept, reject, or both as two drafts',
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
    name: 'languages',
    summary: 'whether the language versions of a draft agree',
    about: [
      'Compares structure, brackets, numbers, dates and references of every version with the first, provision by ' +
        'provision, and tells the places where they differ. Words are not compared: that no difference is found does not ' +
        'make a translation right.',
      'One draft of the library stands for all its versions; several drafts or files are compared as they are. Exits ' +
        'with 0 if they agree, with 1 if they do not.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'json'), ...output, ...exitZero, ...reading },
    examples: ['treaty languages draft-en.txt draft-fr.txt draft-ar.txt'],
    load: () => import('./commands/languages.ts'),
  },
  {
    name: 'diff',
    summary: 'two drafts, provision by provision and word by word',
    about: [
      'Shows what changed: deleted words as [-deleted-], inserted ones as {+inserted+}. Provisions that are asked for ' +
        'are shown changed or not, and are looked for in both drafts, so that either number finds them.',
      'A Word file with tracked changes is two drafts: treaty diff FILE --tracked both compares them.',
      'What was read and compared is kept in $XDG_CACHE_HOME/treaty, else ~/.cache/treaty, for the next question about the same drafts; the folder may be deleted at any time.',
      'Exits with 0 if the drafts (or the provisions asked for) are the same, with 1 if they differ.',
    ],
    positionals: [
      draft('BEFORE'),
      after,
      citations('provisions to show, each with all below it; without, all that changed'),
    ],
    options: {
      ...format('text', 'json'),
      context: { value: 'N', help: 'in the text, cut unchanged words further than N from a change' },
      full: {
        help: 'show every changed provision whole, and those where only a reference follows a renumbering',
      },
      ...watch,
      ...corrections,
      ...output,
      ...exitZero,
      ...readingPair,
    },
    examples: [
      'treaty diff un-cybercrime@2024-02 un-cybercrime@2024-08',
      'treaty diff un-cybercrime@first un-cybercrime@latest "35(1)(c)" "60 bis"',
      'treaty diff old.md new.txt --format json -o comparison.json',
      'treaty diff draft.docx --tracked both',
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'review',
    summary: 'two drafts on the screen: read, search, follow, note',
    about: [
      'Opens the pair in the terminal, at the provision that is cited; without drafts, the library to choose them from. So does ' +
        'treaty alone. The key ? tells all keys; they stand in docs/review.md as well.',
      'Notes, bookmarks and what was marked as seen are kept in notes/BEFORE--AFTER.yaml beside the drafts.',
      'Where there is no terminal, or it is a dumb one, the comparison is printed as diff prints it.',
    ],
    positionals: [
      {
        name: 'BEFORE AFTER [CITATION]',
        help: 'two drafts, named as for diff, and a provision to begin at; or nothing',
        repeated: true,
      },
    ],
    options: {
      ...watch,
      palette: {
        value: 'NAME',
        choices: ['default', 'colour-blind', 'mono'],
        help: 'colours of the screen; changes are told by more than colour in all of them',
      },
      'screen-reader': {
        help: 'lines instead of a screen: each move is said once (also INK_SCREEN_READER=true)',
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
    summary: 'what changed between two drafts, most important first',
    about: ['Exits like diff: with 0 if the drafts are the same, with 1 if they differ.'],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'markdown', 'json'),
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
    summary: 'which provision became which, why, and how sure that is',
    about: [
      'The text tells articles and what changed its place; csv, json and markdown tell every provision. The CSV can be ' +
        'corrected by hand (an empty cell: no counterpart) and given back with --use.',
    ],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'csv', 'json', 'markdown'),
      doubtful: { help: 'only pairs that are not sure, the least sure first' },
      ...corrections,
      ...output,
      ...readingPair,
    },
    examples: [
      'treaty concordance un-cybercrime@2024-02 un-cybercrime@2024-08 --format csv -o concordance.csv',
      'treaty concordance old.md new.md --doubtful',
    ],
    load: () => import('./commands/concordance.ts'),
  },
  {
    name: 'references',
    summary: 'which references follow the renumbering, point elsewhere now, or name nothing',
    about: [
      'Looks at every reference to a provision of the same treaty, in both drafts, and says what it names. References to other ' +
        'instruments are left out, and so is what only a reader can tell (“that paragraph”). The text tells what should be ' +
        'looked at; csv, json and markdown tell every reference.',
      'Exits with 1 if a reference names another provision than before, or names nothing any more; else with 0.',
    ],
    positionals: [draft('BEFORE'), after],
    options: {
      ...format('text', 'csv', 'json', 'markdown'),
      all: { help: 'in the text, tell every reference' },
      ...corrections,
      ...output,
      'exit-zero': { help: 'exit with 0 also where a reference is wrong' },
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
    summary: 'which defined terms changed, and every provision that uses them',
    about: [
      'A definition is a term in quotation marks with a word such as “means” behind it, or without the marks in an article ' +
        'on the use of terms. Uses are found in the singular and plural and in either case, but not inside a longer defined ' +
        'term.',
      'Exits with 1 if a definition came, went or changed, else with 0.',
    ],
    positionals: [draft('BEFORE'), after, citations('only definitions in these provisions; without, all')],
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
    summary: 'what became of the clauses that people watch',
    about: [
      'Looks for what watchlists name: clauses, followed through moves and renumbering; words; concepts. Tells what changed, what ' +
        'restated drafts cannot answer, and what is watched and did not change. With one draft it tells what is in it.',
      'Watchlists come in layers: one for any treaty, watchlist.yaml beside the drafts, ' +
        '$XDG_CONFIG_HOME/treaty/watchlist.yaml (else ~/.config), and --watch FILE. docs/flags.md is the manual of the rules.',
      'Exits with 0, and with 1 only where --fail-on is given and a finding reaches that severity.',
    ],
    positionals: [draft('BEFORE'), { ...after, optional: true }],
    options: {
      severity: { value: 'LEAST', help: 'tell only findings of this severity or above: low, medium, high' },
      'fail-on': { value: 'LEAST', help: 'exit with 1 if a finding has this severity or above' },
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
    summary: 'which drafts have necessity, effective remedy and the like, and where',
    about: [
      'For every concept and draft: present, optional (a Party may or should), bracketed, or absent, with the provisions that ' +
        'carry it. Concepts are lists of words, in English and French; docs/flags.md has them.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'csv', 'json', 'markdown'), ...output, ...reading },
    examples: ['treaty concepts un-cybercrime@2024-02 un-cybercrime@2024-08 --format markdown'],
    load: () => import('./commands/concepts.ts'),
  },
  {
    name: 'uses',
    summary: 'where a term is defined, and every provision that uses it',
    about: [
      'Finds the term in the singular and plural, but not inside a longer term that the draft defines. A defined term is looked ' +
        'for where its definition applies, and with its capital where the draft writes it so; any other in either case.',
    ],
    positionals: [
      { name: 'TERM', help: 'the term, in quotation marks if it has spaces' },
      draft('DRAFT'),
      {
        name: 'DRAFT | CITATION',
        help: 'more drafts; and provisions, to tell only uses in them',
        repeated: true,
      },
    ],
    options: { ...format('text', 'csv', 'json'), ...output, ...reading },
    examples: ['treaty uses "serious crime" un-cybercrime@2024-02 un-cybercrime@2024-08'],
    load: () => import('./commands/uses.ts'),
  },
  {
    name: 'brackets',
    summary: 'how much of a draft is in brackets, article by article',
    about: [
      'Counts pairs of brackets (nested ones too), the deepest nesting, the words in brackets, all words, labelled options, ' +
        'and brackets without a partner. Notes are not counted. Of provisions that are cited, the brackets are listed as well.',
    ],
    positionals: [
      draft('DRAFT'),
      {
        name: 'DRAFT | CITATION',
        help: 'more drafts; and provisions, of which alone the brackets are counted and listed',
        repeated: true,
      },
    ],
    options: { ...format('text', 'csv', 'json'), ...output, ...reading },
    examples: [
      'treaty brackets model-convention@2031-03 model-convention@2032-06',
      'treaty brackets draft.md --format csv',
      'treaty brackets draft.md 3 "5(2)"',
    ],
    load: () => import('./commands/brackets.ts'),
  },
  {
    name: 'status',
    summary: 'article by article and draft by draft: contested, settled, changed, new or gone',
    about: [
      'A line for each article, with a sign for each draft. An article counts as contested while brackets or options stand in it.',
    ],
    positionals: [draft('DRAFT'), { ...draft('DRAFT'), repeated: true }],
    options: { ...format('text', 'csv', 'json'), ...output, ...reading },
    examples: ['treaty status model-convention@2031-03 model-convention@2031-09 model-convention@2032-02'],
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'archive',
    summary: 'drafts as commits of a git repository, to be kept and checked',
    about: [
      'An archive is a git repository that is of use without treaty-diff: one commit a draft with its true date, one ' +
        'file an article, the original beside it. The same drafts give the same commits on every machine.',
    ],
    commands: [
      {
        name: 'archive init',
        summary: 'make an archive, and remember it',
        about: [
          'The folder has to be new or empty. Commands of the archive that name none use the one made last.',
        ],
        positionals: [{ name: 'DIR', help: 'folder for the archive' }],
        options: {},
        examples: ['treaty archive init ~/treaty-archive'],
        load: () => import('./commands/archive/init.ts'),
      },
      {
        name: 'archive commit',
        summary: 'put drafts of the library into the archive, a commit each',
        about: [
          'Without DRAFT every draft of the library that is not there yet, in the order of their dates. A draft that is ' +
            'there stays as it is. One that is earlier than what its treaty has there already is refused: nothing that ' +
            'was archived is ever rewritten.',
          'A draft needs a date, and git knows none before 1970.',
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
        summary: 'the drafts in the archive, the latest first',
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
        summary: 'derive every draft in the archive anew, and name what differs',
        about: [
          'Checks every object of git, makes every commit and tag again to the byte, reads every original again, and ' +
            'holds the files beside the repository against the last drafts. Exits with 2 if anything differs.',
        ],
        positionals: [],
        options: { ...archive, ...format('text', 'json'), ...output },
        examples: ['treaty archive verify', 'treaty archive verify --archive ./clone --format json'],
        load: () => import('./commands/archive/verify.ts'),
      },
      {
        name: 'archive push',
        summary: 'push the archive to a copy elsewhere',
        about: [
          'Pushes the branch and the tags of its drafts, all or none of them, and never rewrites what is there. Keys and ' +
            'helpers are those of your own git; its hooks are not run.',
        ],
        positionals: [],
        options: {
          to: { value: 'REMOTE', help: 'a remote of the archive, or an address; else origin' },
          ...archive,
        },
        examples: ['treaty archive push', 'treaty archive push --to git@example.org:drafts.git'],
        load: () => import('./commands/archive/push.ts'),
      },
      {
        name: 'archive import',
        summary: 'make drafts of the history of a file in any git repository',
        about: [
          'Each commit that changed the file becomes a draft of the library, dated as its author dated it; two of one day ' +
            'are told apart as DATE and DATE-2. With --archive they are committed there as well. A version that is in the ' +
            'library already stays as it is. Exits with 2 if a version could not be read.',
        ],
        positionals: [
          { name: 'REPO', help: 'folder of the repository' },
          { name: 'PATH', help: 'the file, from the top of the repository' },
        ],
        options: {
          treaty: { value: 'NAME', help: 'treaty that the drafts belong to' },
          title: { value: 'TITLE', help: 'title of the treaty, where that is new' },
          issuer: { value: 'BODY', help: 'body that issued the documents' },
          source: { value: 'URL', help: 'where the documents were found' },
          authenticity: {
            value: 'KIND',
            choices: ['transcribed', 'official', 'restatement'],
            help: 'how far the words are the authentic ones',
          },
          language: {
            value: 'LANG',
            help: 'language of the file (en, fr, es, ru, zh, ar; else told from its words)',
          },
          archive: { value: 'DIR', help: 'an archive to commit the drafts to' },
          limit: { value: 'NAME=N', help: 'read more or less of a file than usual, as in pages=5000' },
        },
        examples: ['treaty archive import ~/laws treaties/stockholm.md --treaty stockholm'],
        load: () => import('./commands/archive/import.ts'),
      },
    ],
  },
  {
    name: 'log',
    summary: 'the life of a provision: every draft, under whatever number it bore',
    about: [
      'Follows the provision with all below it through the drafts of the treaty, back and on from the draft in which it is cited: ' +
        'through moves and other numbers, and along what it was split off or merged into. Drafts in which it is absent are said. ' +
        'Versions in other languages are no steps of it.',
      'What was read or compared once is kept in $XDG_CACHE_HOME/treaty, else ~/.cache/treaty, which may be deleted at any time.',
    ],
    positionals: [{ name: 'CITATION', help: 'the provision, as it is cited in the draft of --in' }],
    options: { ...history, full: { help: 'in the text, show every changed provision whole' } },
    examples: [
      'treaty log 15 --treaty model-convention',
      'treaty log "10 bis" --in model-convention@2031-09',
    ],
    load: () => import('./commands/log.ts'),
  },
  {
    name: 'blame',
    summary: 'which draft brought each word of a provision',
    about: [
      'Follows every word of the provision, and of all below it, back through the drafts: through moves, other numbers, ' +
        'splits and merges. Words that were gone and came back count as new. A bracket is a word of its own.',
    ],
    positionals: [{ name: 'CITATION', help: 'the provision, as it is cited in the draft of --in' }],
    options: history,
    examples: [
      'treaty blame "15(1)" --treaty model-convention',
      'treaty blame "annex I" --in model-convention@latest',
    ],
    load: () => import('./commands/blame.ts'),
  },
  {
    name: 'trend',
    summary: 'brackets, options, words, articles and changes, draft by draft',
    about: [
      'Changes are counted in provisions, from the draft before. Brackets are counted as treaty brackets does.',
    ],
    positionals: [
      {
        name: 'TREATY',
        help: 'a treaty of the library; none is needed if it is the only one',
        optional: true,
      },
    ],
    options: {
      archive: { value: 'DIR', help: 'the drafts of an archive instead of those of the library' },
      ...format('text', 'json', 'markdown', 'html'),
      ...output,
      ...seriesLanguage,
      ...corrections,
    },
    examples: ['treaty trend model-convention', 'treaty trend un-cybercrime --format html -o trend.html'],
    load: () => import('./commands/trend.ts'),
  },
];
