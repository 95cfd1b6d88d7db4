/** What a reader sets: the view, which works by the style alone, and the filter, which is shown where scripts are run. */
import type { Element } from 'hast';
import { h } from 'hastscript';

const VIEWS: readonly [string, string][] = [
  ['marks', 'Changes marked'],
  ['side', 'Side by side'],
  ['before', 'Text before'],
  ['after', 'Text after'],
];

/** What a line can be filtered by: a class of it, and what that is called. */
const KINDS: readonly [string, string][] = [
  ['', 'all provisions'],
  ['modified', 'changed words'],
  ['inserted', 'only in the later draft'],
  ['deleted', 'only in the earlier draft'],
  ['moved', 'moved'],
  ['renumbered', 'renumbered'],
  ['is-modal', 'modal verbs'],
  ['is-bracket', 'brackets'],
  ['is-fact', 'who, when, how much, on what condition'],
  ['is-flagged', 'flags'],
];

export const toolsNode = (): Element =>
  h('div.tools', [
    h('fieldset.views', [
      h('legend', 'View'),
      ...VIEWS.flatMap(([view, name], at) => [
        h('label', [
          h('input', { type: 'radio', name: 'view', id: `view-${view}`, checked: at === 0 }),
          ` ${name}`,
        ]),
        ' ',
      ]),
      h('label', [h('input#changed-only', { type: 'checkbox' }), ' Changed provisions only']),
    ]),
    h('div#tools', { hidden: true }, [
      h('label', ['Find ', h('input#filter', { type: 'search', placeholder: 'words, or 35(1)' })]),
      ' ',
      h('label', [
        'Show ',
        h(
          'select#kind',
          KINDS.map(([value, name]) => h('option', { value }, name)),
        ),
      ]),
      ' ',
      h('span#shown', { role: 'status' }),
      h('details', [
        h('summary', 'Keys'),
        h('p', [
          h('label', [h('input#keys', { type: 'checkbox', checked: true }), ' Use keys']),
          ': n next change, p previous change; 1 to 4 view; c changed provisions only; / find.',
        ]),
      ]),
    ]),
  ]);

/** What stands above them, and goes with the page. */
export const toolsNote = (): Element =>
  h('p.facts.screen-only', [
    'A click on a citation copies a link to it. Side by side, a provision in which both drafts are the same runs across both columns.',
  ]);
