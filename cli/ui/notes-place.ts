/** Where the notes of a pair are kept: they are private, and so they lie in a folder of the person who took them. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import type { OpenedDraft } from '../open-draft.ts';

/** The folder of all notes, by the XDG Base Directory Specification: `$XDG_DATA_HOME/treaty/notes`, else under `~/.local/share`. */
export const notesFolder = ({ env }: Pick<Io, 'env'>): string =>
  join(env.XDG_DATA_HOME || join(env.HOME || homedir(), '.local', 'share'), 'treaty', 'notes');

/** `TREATY/BEFORE--AFTER.yaml` in a folder of notes; null for drafts that lie in no folder. */
export function notesPath(before: OpenedDraft, after: OpenedDraft, folder: string): string | null {
  const holder = holderOf(before, after);
  if (holder === null) return null;
  const treaty = after.entry?.treaty ?? before.entry?.treaty ?? folderName(dirname(resolve(holder)));
  return resolve(join(folder, treaty, pairName(before, after)));
}

/**
 * Brings notes that an earlier version kept beside the drafts to their place. What lies where nothing can be taken away is copied.
 *
 * @returns what was done, as a line for the reader; empty where there was nothing to bring.
 */
export function bringNotes(before: OpenedDraft, after: OpenedDraft, place: string): string {
  const holder = holderOf(before, after);
  const old = holder === null ? place : resolve(join(dirname(holder), 'notes', pairName(before, after)));
  if (old === place || existsSync(place) || !existsSync(old)) return '';
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(old, place);
  try {
    rmSync(old);
  } catch {
    return `Your notes were copied from ${old} to ${place}.`;
  }
  return `Your notes were moved from ${old} to ${place}.`;
}

const holderOf = (before: OpenedDraft, after: OpenedDraft): string | null =>
  after.entry?.path ?? before.entry?.path ?? (after.name === 'standard input' ? null : after.name);

const pairName = (before: OpenedDraft, after: OpenedDraft) => `${partOf(before)}--${partOf(after)}.yaml`;

/** The id of a draft; of a file its name, without signs that folders do not like. */
function partOf({ entry, name }: OpenedDraft): string {
  const part = entry?.id ?? basename(name.replaceAll('\\', '/')).replace(/\.\w+$/, '');
  return part.replace(UNSAFE, '-');
}

/** The name of a folder, told from others of that name by where it lies. */
const folderName = (path: string): string =>
  `${basename(path).replace(UNSAFE, '-') || 'files'}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;

const UNSAFE = /[^\p{L}\p{N}._@-]+/gu;
