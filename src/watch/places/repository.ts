/** A file of a git repository elsewhere. */
import { resolve } from 'node:path';
import { ArchiveError, isLocalRepository, remoteFile } from '../../archive/index.ts';
import { checkAddress } from '../net/addresses.ts';
import { SourceError } from '../source-error.ts';
import type { Look, Place } from './types.ts';

/** By https, or on this machine if that is allowed. Git makes its own connection, with the keys and settings of the user. */
export async function lookAtRepository({ source, folder, state, context }: Place): Promise<Look> {
  const { address, path = '', ref } = source;
  if (!isLocalRepository(address)) checkAddress(address, context.net.allowLocal === true);
  else if (!context.net.allowLocal)
    throw new SourceError(
      'unsafe-source',
      `${address} is not contacted: it is a repository on this machine. --local allows those.`,
    );
  const known = state?.documents[path];
  const last = known && !('passed' in known) ? known.commit : undefined;
  try {
    const place = isLocalRepository(address) ? resolve(folder, address) : address;
    const { commit, content } = await remoteFile({ address: place, path, ref, known: last });
    if (content === null) return { found: [], passed: [] };
    const fileName = path.split('/').at(-1) ?? path;
    const again = async () => content;
    return {
      found: [{ name: path, address, bytes: content, fileName, validators: {}, type: '', commit, again }],
      passed: [],
    };
  } catch (cause) {
    if (cause instanceof ArchiveError) throw new SourceError('cannot-reach', cause.message, cause);
    throw cause;
  }
}
