/** What is known of the pair as a whole: all flags as a list to choose from, all notices as a page. */
import { type Finding, factsOf, groupFindings } from '../../../src/index.ts';
import { wrapWords } from '../../terminal/wrap.ts';
import { menu } from './menus.ts';
import type { Layer, MenuItem, PageLine, State } from './state.ts';
import { shownText } from './views.ts';

/** `10 flagged, 25 unverified in these drafts, 34 unchanged`. */
export const flagCounts = (all: readonly Finding[]): string =>
  groupFindings(all)
    .map(({ title, findings }) => `${findings.length} ${title.replace(/^Watched, and /, '').toLowerCase()}`)
    .join(', ') || 'none';

/** Every finding, in the groups in which every view shows them; to choose one goes to its provision, if it has one. */
export function flagsMenu({ flags }: State): Layer {
  if (flags === null) return menu('flags', 'Flags', [{ id: '', text: 'they are still being looked for' }]);
  const entryOf = new Map(flags.all.map(({ finding, entry }) => [finding, entry]));
  const findings = flags.all.map(({ finding }) => finding);
  const items = groupFindings(findings).flatMap((group): MenuItem[] => [
    { id: '', text: group.title, style: 'heading' },
    ...group.findings.map(finding => ({
      id: String(entryOf.get(finding) ?? ''),
      text: `${finding.severity}: ${finding.sentence} (${finding.rule})`,
      ...(group.title === 'Flagged' ? { style: 'flag' } : {}),
    })),
  ]);
  const title = `Flags: ${flagCounts(findings)}`;
  return items.length > 0
    ? menu('flags', title, items, 1)
    : menu('flags', title, [{ id: '', text: 'nothing is watched here' }]);
}

/** The notices in all their words, and where the drafts come from. */
export function noticesPage({ notices, doubts, document, names, size }: State): Layer {
  const width = size.columns - 4;
  const put = (text: string, style?: string): PageLine[] =>
    wrapWords(shownText(text), width).map(line => ({ text: `  ${line}`, ...(style ? { style } : {}) }));
  const drafts = (['before', 'after'] as const).flatMap(side => {
    const provenance = document.comparison[side];
    return [
      { text: '' },
      { text: `${side}: ${shownText(names[side])}`, style: 'heading' },
      ...put(provenance.title ?? ''),
      ...put(factsOf(provenance).join(' · ')),
    ];
  });
  const unsure =
    doubts.length > 0
      ? [{ text: '' }, { text: 'Doubts of reading', style: 'heading' }, ...doubts.flatMap(text => put(text))]
      : [];
  const said =
    notices.length > 0
      ? notices.flatMap(text => put(text, 'notice'))
      : put('nothing: all was read and compared');
  return { type: 'page', title: 'What has to be known', lines: [...said, ...drafts, ...unsure], top: 0 };
}
