/** Findings -> workflow commands of GitHub Actions, a line each: annotations on the lines of a draft. */
import { visible } from '../document/index.ts';
import { type Finding, isNews } from '../report/index.ts';
import { type FiledDraft, lineOf } from './findings-sarif.ts';

const COMMANDS = { high: 'error', medium: 'warning', low: 'notice' } as const;

/** What is flagged as errors, warnings and notices by severity; what cannot be answered as a notice; the rest is left out. */
export function findingsToGithub(
  findings: readonly Finding[],
  before: FiledDraft | null,
  after: FiledDraft,
): string {
  return findings
    .filter(isNews)
    .map(finding => `${lineFor(finding, before, after)}\n`)
    .join('');
}

function lineFor(finding: Finding, before: FiledDraft | null, after: FiledDraft): string {
  const { state, severity, rule, sentence, reason } = finding;
  const command = state === 'unverified' ? 'notice' : COMMANDS[severity];
  const [filed, citation] =
    finding.after !== null || before === null ? [after, finding.after] : [before, finding.before];
  const place = citation === null ? null : lineOf(filed.draft, citation);
  const properties = [
    ...(filed.file === null ? [] : [`file=${property(filed.file)}`]),
    ...(place && filed.file !== null ? [`line=${place.line}`, `col=${place.column}`] : []),
    `title=${property(rule)}`,
  ];
  return `::${command} ${properties.join(',')}::${data(`${sentence} ${reason}`)}`;
}

const data = (text: string) =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
