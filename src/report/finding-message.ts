/** A finding as a message on a file: what linters, editors and the unified ecosystem read. */
import { VFileMessage } from 'vfile-message';
import { citationsOf, type Draft } from '../document/index.ts';
import type { Finding } from './findings.ts';

/**
 * The finding as a `VFileMessage` with its place in the later draft, or in the earlier one where the provision is gone.
 * `note` has the reason and its source, `actual` the later words, `expected` the earlier ones. `ancestors` nothing.
 */
export function findingMessage(finding: Finding, before: Draft, after: Draft): VFileMessage {
  const place =
    placeIn(after, finding.after) ?? (finding.after === null ? placeIn(before, finding.before) : undefined);
  const message = new VFileMessage(finding.sentence, {
    ...(place ? { place } : {}),
    ruleId: finding.rule,
    source: 'treaty-diff',
  });
  message.url = finding.url;
  message.note = `${finding.reason}\nSource: ${finding.source}`;
  message.actual = finding.evidence.after ?? undefined;
  message.expected = finding.evidence.before === null ? undefined : [finding.evidence.before];
  message.fatal = finding.state === 'rule-failed' || finding.state === 'changed' ? false : undefined;
  return message;
}

function placeIn(draft: Draft, citation: string | null) {
  return citation === null ? undefined : citationsOf(draft).at(citation.replace(/ ¶1$/, ''))?.position;
}
