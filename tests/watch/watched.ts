/** A library whose sources are on servers of this machine, and the watch on it. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, treaty } from '../cli/fake-io.ts';

/** A draft of some length, with a word in it. */
export const TEXT = (word: string, articles = 4): string => {
  const subjects = ['Boats', 'Bells', 'Ropes', 'Lamps', 'Crews'];
  const parts = subjects
    .slice(0, articles)
    .map(
      (name, at) =>
        `Article ${at + 1}\n${name}\n\n1. Each Party shall keep ${at === 0 ? word : 'sound'} ${name.toLowerCase()} on every ferry that leaves its shore, and shall inspect them once a year.\n`,
    );
  return `Convention on Ferries\n\n${parts.join('\n')}`;
};

export interface Watched {
  folder: string;
  library: string;
  state: string;
  /** Ids of the drafts of the library. */
  drafts(): string[];
  watch(...words: string[]): Promise<Outcome>;
  /** The states of the sources, as JSON, of one look. */
  look(...words: string[]): Promise<{
    states: Record<string, string>;
    reasons: Record<string, string>;
    changes: Change[];
    exit: number;
  }>;
  remove(): void;
}

export interface Change {
  id: string;
  source: string;
  address: string;
  report: string;
  comparedWith: string | null;
}

/** @param sources lines of YAML, each `id kind address` and more pairs. */
export function watched(sources: readonly Record<string, string>[]): Watched {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-watch-'));
  const library = join(folder, 'library');
  const state = join(folder, 'state');
  mkdirSync(join(library, 'ferries'), { recursive: true });
  writeFileSync(join(library, 'ferries', '2031.txt'), TEXT('good'));
  const listed = sources.map(source =>
    Object.entries(source)
      .map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}\n`)
      .join(''),
  );
  writeFileSync(
    join(library, 'ferries', 'treaty.yaml'),
    `treaty: ferries\ntitle: Ferries\ndrafts:\n  - id: "2031"\n    date: "2031"\n    language: en\n    file: 2031.txt\nwatch:\n${listed.join('')}`,
  );
  const watch = (...words: string[]) =>
    treaty(['watch', ...words, '--library', library, '--state', state], {
      env: { TREATY_WEBHOOK_SECRET: 'secret' },
    });
  return {
    folder,
    library,
    state,
    drafts: () =>
      readdirSync(join(library, 'ferries'))
        .filter(name => name.endsWith('.md'))
        .sort(),
    watch,
    look: async (...words) => {
      const { exit, stdout, stderr } = await watch('run', '--local', '--format', 'json', ...words);
      if (exit === 2 && stdout === '') throw new Error(stderr);
      const lines = stdout
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
      const states = lines.filter(({ kind }) => kind === 'source');
      return {
        exit,
        states: Object.fromEntries(states.map(one => [one.source, one.state])),
        reasons: Object.fromEntries(states.map(one => [one.source, one.reason])),
        changes: lines.filter(({ kind }) => kind === 'change'),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
