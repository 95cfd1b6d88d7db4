/** Whether bytes came from an issuing body: by the address at which they really were, after redirects. */

/**
 * The issuer's address below which an address is; null for none. Scheme, host and port must be the same, and the path must begin with
 * whole folders of the issuer's: an address is compared as the network takes it, so that `..` and capitals do not help.
 */
export function issuerOf(address: string, issuers: readonly string[]): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const isBelow = (issuer: string) => {
    const listed = new URL(issuer);
    return listed.origin === origin && pathname.startsWith(listed.pathname) && !/%2f|%5c|%2e/i.test(pathname);
  };
  return issuers.find(isBelow) ?? null;
}
