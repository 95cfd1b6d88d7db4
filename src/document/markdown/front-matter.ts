/** The YAML head of a draft: its provenance, in a fixed order. */
import { stringify } from 'yaml';
import { readPlainYaml, writePlainYaml } from '../plain-yaml.ts';
import type { Authenticity, Provenance } from '../types.ts';
import { verificationOf } from '../verification.ts';
import { readYaml } from '../yaml-words.ts';

/** Marks canonical Markdown, and its version, so that no reader takes any other Markdown for it. */
export const FORMAT = 'treaty-diff/1';

/** What is written of a draft's provenance, in this order. */
export const PROVENANCE_KEYS = [
  'treaty',
  'id',
  'title',
  'date',
  'symbol',
  'issuer',
  'status',
  'language',
  'source',
  'sha256',
  'authenticity',
  'verified',
] as const satisfies readonly (keyof Provenance)[];
export const AUTHENTICITIES: readonly string[] = [
  'official',
  'transcribed',
  'restatement',
] satisfies Authenticity[];

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits off the YAML head of a Markdown file. `head` is null where there is none; throws nothing. */
export function splitFrontMatter(source: string): { head: string | null; body: string; offset: number } {
  const match = FENCE.exec(source);
  if (!match) return { head: null, body: source, offset: 0 };
  return { head: match[1] ?? '', body: source.slice(match[0].length), offset: match[0].length };
}

/** The values of a YAML head as they are; an empty object if it is not a mapping. Throws `YamlError`. */
export function readFrontMatter(head: string): Record<string, unknown> {
  const plain = readPlainYaml(head);
  if (plain) return plain;
  const value = readYaml(head, 'as-written');
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** Picks the provenance out of a mapping; what has the wrong type is left out. */
export function provenanceOf(values: Record<string, unknown>): Provenance {
  const provenance: Provenance = {};
  for (const key of PROVENANCE_KEYS) {
    if (key === 'authenticity') continue;
    const value = values[key];
    if (typeof value === 'string') provenance[key] = value;
    else if (typeof value === 'number') provenance[key] = String(value);
  }
  const { authenticity } = values;
  if (typeof authenticity === 'string' && AUTHENTICITIES.includes(authenticity)) {
    provenance.authenticity = authenticity as Authenticity;
  }
  if (verificationOf(provenance) === null) delete provenance.verified;
  return provenance;
}

/** Writes the head, fences included. */
export function writeFrontMatter(provenance: Provenance): string {
  const values: Record<string, string> = { format: FORMAT };
  for (const key of PROVENANCE_KEYS) {
    const value = provenance[key];
    if (value !== undefined) values[key] = value;
  }
  return `---\n${writePlainYaml(values) ?? stringify(values, { lineWidth: 0 })}---\n`;
}
