/** What concerns the pair as a whole: all flags as a list to choose from, all notices as a page. */
import { type Finding, factsOf, groupFindings } from '../../../src/index.ts';
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
      ...placedSentence(finding),
      ...(group.title === 'Flagged' && finding.severity === 'high' ? { style: 'flag' } : {}),
    })),
  ]);
  const title = `Flags: ${flagCounts(findings)}`;
  return items.length > 0
    ? menu('flags', title, items, 1)
    : menu('flags', title, [{ id: '', text: 'no watchlist applies to these drafts' }]);
}

/** The severity and the place of a finding as columns, and the rest of its sentence. */
function placedSentence({
  severity,
  sentence,
  rule,
  before,
  after,
}: Finding): Pick<MenuItem, 'lead' | 'text'> {
  const was = before !== null && after !== null && before !== after ? ` (was ${before})` : '';
  const place = `${after ?? before ?? ''}${was}`;
  const isPlaced = place !== '' && sentence.startsWith(`${place}, `);
  const rest = isPlaced ? sentence.slice(place.length + 2) : sentence;
  return { lead: [severity, isPlaced ? place : ''], text: `${rest} (${rule})` };
}

/** The notices in full, and the sources of the drafts. */
export function noticesPage({ notices, warnings, document, names, size }: State): Layer {
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
    warnings.length > 0
      ? [{ text: '' }, { text: 'Reading warnings', style: 'heading' }, ...warnings.flatMap(text => put(text))]
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
