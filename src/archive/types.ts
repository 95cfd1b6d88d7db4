/** What a library holds: treaties, and of each its drafts in the order of their `treaty.yaml`. */
import type { Provenance } from '../document/index.ts';
import type { TreatySources } from './source-types.ts';

/** One draft of the library. What `treaty.yaml` does not say is left out. */
export interface DraftEntry extends Provenance {
  treaty: string;
  id: string;
  /** Absolute path of the file with the draft. */
  path: string;
  /** Absolute path of the file that the draft was read from, where it was kept. */
  original?: string;
  /** The day on which that file was fetched, where `treaty pull` or `treaty watch` did. */
  retrieved?: string;
}

export interface TreatyEntry extends TreatySources {
  treaty: string;
  title: string;
  /** Earliest first, as the file has them. Never empty. */
  drafts: readonly DraftEntry[];
}

export interface Library {
  /** The folder that holds the treaties. */
  directory: string;
  treaties: readonly TreatyEntry[];
}
