/** Whether what lies at a place can have been put there by its owner alone. */
import { lstatSync } from 'node:fs';

/** Bits of a mode by which the group, or everybody, may write. */
const WRITABLE_BY_OTHERS = 0o022;

/** False for a folder or file of somebody else, or that others may write to, and for a link. Windows has other rules, and is not asked. */
export function isTrusted(path: string): boolean {
  const own = process.getuid?.();
  if (own === undefined) return true;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat !== undefined && !stat.isSymbolicLink() && stat.uid === own && (stat.mode & WRITABLE_BY_OTHERS) === 0
  );
}
