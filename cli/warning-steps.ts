/** What a reader can do about the warnings of a file: a line for each kind of step, with the rules that it is for. */

const STEPS: readonly (readonly [rules: readonly string[], step: string])[] = [
  [
    [
      'article-sequence',
      'label-sequence',
      'close-reading',
      'heading-in-line',
      'too-many-labels',
      'note-in-number',
      'list-numbers',
      'number-format',
    ],
    'compare the numbers and levels at these places with the source (--format markdown shows them); numbers that the source itself misprints are kept',
  ],
  [
    ['bracket-balance', 'bracket-depth'],
    'look for the other bracket of the pair in the source; if it has none, there is nothing to do',
  ],
  [
    ['draft-in-annex', 'several-drafts', 'no-articles', 'not-a-treaty'],
    'if the draft is a part of this file, choose it with --from and --until',
  ],
  [['comparative-table'], 'choose the draft with --column'],
  [['table-row'], 'look at these rows in the source: their cells are not in the columns of the table'],
  [['unknown-language', 'wrong-language', 'other-language'], 'name the language with --language'],
  [
    [
      'page-furniture',
      'contents',
      'left-out',
      'header-footer',
      'picture',
      'stamp',
      'hidden-text',
      'comment',
      'marked-words',
      'line-numbers',
      'macros',
    ],
    'check that what was left out or set apart is no part of the text',
  ],
  [
    [
      'recognised-text',
      'strange-letters',
      'charset',
      'unreadable-page',
      'turned-words',
      'stray-words',
      'missing-note',
      'cut-off',
      'not-well-formed',
      'unknown-element',
    ],
    'compare the words at these places with the source; to correct them, write the draft with --format markdown -o FILE.md, edit that and read it instead',
  ],
];

/** `To check label-sequence: compare …`, for the rules that warned, each step once. */
export function warningSteps(rules: ReadonlySet<string>): string[] {
  return STEPS.flatMap(([of, step]) => {
    const some = of.filter(rule => rules.has(rule));
    return some.length > 0 ? [`To check ${some.join(', ')}: ${step}`] : [];
  });
}
