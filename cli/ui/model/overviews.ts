/** What concerns the pair as a whole: the overview and all flags as lists to choose from, all notices as a page. */
import {
  entryText,
  type Finding,
  factsOf,
  groupFindings,
  reportOf,
  withinBudget,
} from '../../../src/index.ts';
import { wrapWords } from '../../terminal/wrap.ts';
import { menu } from './menus.ts';
import type { Layer, MenuItem, PageLine, State } from './state.ts';
import { shownText } from './views.ts';

/** `10 flagged, 25 unverified in these drafts, 34 unchanged`. */
export const flagCounts = (all: readonly Finding[]): string =>
  groupFindings(all)
    .map(
      ({ title, findings }) => `${findings.length} ${title.replace(/^On the watchlist, /, '').toLowerCase()}`,
    )
    .join(', ') || 'none';

/** Every finding, in the same groups as in every view; choosing one goes to its provision, if it has one. */
export function flagsMenu({ flags }: State): Layer {
  if (flags === null) return menu('flags', 'Flags', [{ id: '', text: 'still being searched for' }]);
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
    : menu('flags', title, [{ id: '', text: 'no watchlist applies to these drafts' }]);
}

/** The notices in full, and the sources of the drafts. */
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
      ? [{ text: '' }, { text: 'Reading warnings', style: 'heading' }, ...doubts.flatMap(text => put(text))]
      : [];
  const said =
    notices.length > 0
      ? notices.flatMap(text => put(text, 'notice'))
      : put('nothing: everything was read and compared');
  return {
    type: 'page',
    title: 'What to know before relying on this comparison',
    lines: [...said, ...drafts, ...unsure],
    top: 0,
  };
}

/** The report of the pair, cut to what can be read at one go; to choose an entry goes to its provision. */
export function overviewMenu({ document, flags, names }: State, at = 1): Layer {
  const { comparison, drafts, entries } = document;
  const findings = (flags?.all ?? []).map(({ finding }) => finding);
  const report = withinBudget(reportOf({ comparison, drafts, findings }), 'normal');
  const places = new Map(entries.map(entry => [entry.row, entry.at]));
  const items = report.sections.flatMap(({ title, entries: said, leftOut }): MenuItem[] => [
    {
      id: '',
      text: leftOut > 0 ? `${title} (${leftOut} more: treaty summary --length full)` : title,
      style: 'heading',
    },
    ...said.map(entry => {
      const row = comparison.rows[entry.rows[0] ?? -1];
      const cited =
        (entry.after && document.find('after', entry.after)) ??
        (entry.before && document.find('before', entry.before));
      const place = (row && places.get(row)) ?? (cited ? cited.at : '');
      return { id: String(place), text: entryText(entry) };
    }),
  ]);
  const waits: MenuItem[] = flags === null ? [{ id: '', text: 'The flags are still being computed.' }] : [];
  return menu('overview', `${names.before} → ${names.after}`, [...items, ...waits], at);
}
