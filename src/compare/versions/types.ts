/** What was found where two language versions of a draft were compared with each other. */
import type { Provenance } from '../../document/index.ts';

/** What has to agree whatever the language. */
export type VersionCheck = 'structure' | 'brackets' | 'numbers' | 'references';

export interface VersionFinding {
  check: VersionCheck;
  /** Where it stands in the first version; null for a provision that only the other one has. */
  first: string | null;
  /** Where it stands in the other version; null for a provision that only the first one has. */
  other: string | null;
  /** What the first version has there and the other has not: numbers, references, how many brackets. */
  inFirst: readonly string[];
  inOther: readonly string[];
}

export interface VersionComparison {
  first: Provenance;
  other: Provenance;
  /** How many provisions, blocks and tables were paired and compared. */
  compared: number;
  /** In the order of the first version. */
  findings: readonly VersionFinding[];
}
