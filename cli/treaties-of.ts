/** The treaties of the library, for those who can do without one. */
import { LibraryError, type TreatyEntry } from '../src/index.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';

/** None where there is no library: a file can be looked at without any. */
export function treatiesOf(call: Call, io: Io): readonly TreatyEntry[] {
  try {
    return findLibrary(call, io).treaties;
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'no-library') return [];
    throw error;
  }
}
