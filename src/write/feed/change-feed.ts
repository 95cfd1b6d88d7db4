/** Changes that were found at sources, as an Atom feed of its own. */
import { h } from 'hastscript';
import { visible } from '../../document/index.ts';
import { feedToAtom } from './atom.ts';
import { NEUTRAL_AUTHORITY, PROGRAM } from './feed.ts';

export interface FoundChange {
  /** Unique, and the same each time. */
  id: string;
  title: string;
  /** RFC 3339. */
  at: string;
  /** The brief report, as text. */
  report: string;
  /** Of the document; a link only if it is one of https. */
  address: string;
}

/** Readers of feeds show some thirty entries. */
const MOST_ENTRIES = 50;

/** @param changes the earliest first, at least one. */
export function changesToAtom(title: string, changes: readonly FoundChange[]): string {
  const latest = changes.slice(-MOST_ENTRIES).reverse();
  const id = `tag:${NEUTRAL_AUTHORITY}:changes`;
  return feedToAtom({
    id,
    title: visible(title),
    updated: latest[0]?.at ?? '',
    address: null,
    isAlone: true,
    entries: latest.map(({ id: own, title: name, at, report, address }) => ({
      id: `${id}/${own}`,
      title: visible(name),
      updated: at,
      author: PROGRAM,
      summary: '',
      content: [h('pre', visible(report === '' ? name : report))],
      page: address.startsWith('https://') ? address : '',
    })),
  });
}
