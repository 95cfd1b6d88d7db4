/** Which addresses may be contacted: those of other machines by https, and of the public network only. */
import { BlockList, isIP } from 'node:net';
import { SourceError } from '../source-error.ts';

/** IANA's registries of special-purpose addresses (RFC 6890 and its updates): no public server has one of these. */
const SPECIAL: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
];

/** Of the sixth version, only what is given out to the public counts, without what carries an address of the fourth. */
const PUBLIC_V6: readonly [string, number] = ['2000::', 3];
const CARRIERS: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [network, prefix, family] of SPECIAL) special.addSubnet(network, prefix, family);
const publicV6 = new BlockList();
publicV6.addSubnet(...PUBLIC_V6, 'ipv6');
const carriers = new BlockList();
for (const [network, prefix] of CARRIERS) carriers.addSubnet(network, prefix, 'ipv6');

/** Whether a numeric address is one of the public network. What is no address is not. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && publicV6.check(address, 'ipv6') && !carriers.check(address, 'ipv6');
}

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === '[::1]';

/**
 * Whether an address is one of this machine: written as a number, so that no name server is asked, and by http, which no other
 * machine is asked by.
 */
export const isLocal = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && isLoopback(hostname);

/**
 * The address as a URL.
 *
 * @param allowLocal whether `http://127.0.0.1` and `http://[::1]` may be contacted; never true after a redirect from elsewhere.
 * @throws {SourceError} `unsafe-source`
 */
export function checkAddress(address: string, allowLocal: boolean): URL {
  const refuse = (reason: string): never => {
    throw new SourceError('unsafe-source', `${address} is not contacted: ${reason}.`);
  };
  if (!URL.canParse(address)) return refuse('it is not an address');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') refuse('it contains a user name');
  if (isLocal(url))
    return allowLocal ? url : refuse('it is an address of this machine. For tests, --local allows those');
  if (url.protocol !== 'https:') refuse('only https:// addresses are');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if ((isIP(host) > 0 && !isPublic(host)) || isPrivateName(host))
    refuse('it is an address of a private network');
  return url;
}

/** Names that mean this machine or the network around it, whatever a name server says (RFC 6761, RFC 6762, RFC 8375). */
const isPrivateName = (host: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i.test(host) || !/[.:]/.test(host);
