/** Findings -> SARIF 2.1.0 (OASIS), which code hosts and editors read. */
import { citationsOf, type Draft } from '../document/index.ts';
import { RULES } from '../flag/index.ts';
import type { Finding } from '../report/index.ts';
import { toJson } from './json.ts';

/** A draft with the file that it stands in. */
export interface FiledDraft {
  draft: Draft;
  /** Path or address; null for one that has none. */
  file: string | null;
}

const LEVELS = { high: 'error', medium: 'warning', low: 'note' } as const;

/** Every finding as a result; what is unchanged or was not found is of the kind `pass` or `notApplicable`. */
export function findingsToSarif(
  findings: readonly Finding[],
  before: FiledDraft | null,
  after: FiledDraft,
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const rules = ids.map(id => {
    const finding = findings.find(one => one.rule === id);
    return {
      id,
      shortDescription: { text: finding?.reason ?? '' },
      fullDescription: { text: `${finding?.reason ?? ''} Source: ${finding?.source ?? ''}` },
      help: { text: finding ? RULES[finding.by].manual.join('\n\n') : '' },
      helpUri: finding?.url ?? '',
    };
  });
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'treaty-diff', rules },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => resultOf(finding, ids.indexOf(finding.rule), before, after)),
      },
    ],
  });
}

function resultOf(finding: Finding, ruleIndex: number, before: FiledDraft | null, after: FiledDraft): object {
  const { rule, severity, state, sentence, evidence } = finding;
  const kind = KINDS[state];
  const later = locationOf(after, finding.after);
  const earlier = before && locationOf(before, finding.before);
  const own = later ?? earlier ?? wholeFile(after);
  return {
    ruleId: rule,
    ruleIndex,
    kind,
    level: kind === 'fail' ? LEVELS[severity] : 'none',
    message: { text: sentence },
    locations: own ? [own] : [],
    ...(later && earlier
      ? {
          relatedLocations: [{ id: 1, ...earlier, message: { text: 'The provision in the earlier draft.' } }],
        }
      : {}),
    partialFingerprints: {
      'finding/v1': [rule, finding.by, finding.kind ?? '', finding.before ?? '', finding.after ?? ''].join(
        '|',
      ),
    },
    properties: {
      state,
      by: finding.by,
      before: finding.before,
      after: finding.after,
      evidence,
      unverified: finding.unverified,
    },
  };
}

const KINDS: Readonly<Record<Finding['state'], string>> = {
  changed: 'fail',
  present: 'fail',
  absent: 'fail',
  'rule-failed': 'fail',
  unverified: 'open',
  'not-found': 'notApplicable',
  unchanged: 'pass',
};

function wholeFile({ file }: FiledDraft): object | null {
  return file === null ? null : { physicalLocation: { artifactLocation: { uri: encodeURI(file) } } };
}

function locationOf({ draft, file }: FiledDraft, citation: string | null): object | null {
  if (citation === null) return null;
  const place = lineOf(draft, citation);
  return {
    ...(file === null
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file) },
            ...(place ? { region: { startLine: place.line, startColumn: place.column } } : {}),
          },
        }),
    logicalLocations: [{ name: citation, fullyQualifiedName: citation, kind: 'element' }],
  };
}

/** Where a provision stands in its file; null where the reader kept no places. */
export function lineOf(draft: Draft, citation: string): { line: number; column: number } | null {
  const start = citationsOf(draft).at(citation.replace(/ ¶1$/, ''))?.position?.start;
  return start ? { line: start.line, column: start.column } : null;
}
