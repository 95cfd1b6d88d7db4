/**
 * Asks for the address of a name, and gives only public ones. The connection is made to the address that was checked: a name that
 * means something else a moment later gains nothing.
 */
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { SourceError } from '../source-error.ts';
import { isPublic } from './addresses.ts';

type Answer = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** In the place of `dns.lookup` in a request. One private address among several is enough to refuse the name. */
export function publicLookup(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, []);
    const refused = addresses.find(({ address }) => !isPublic(address));
    if (refused) {
      const reason = `its name leads to ${refused.address}, an address of a private network`;
      return answer(new SourceError('unsafe-source', `${hostname} is not contacted: ${reason}.`), []);
    }
    const [first] = addresses;
    if (options.all || !first) return answer(null, addresses);
    answer(null, first.address, first.family);
  });
}
