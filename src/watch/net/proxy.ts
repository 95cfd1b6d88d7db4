/** The proxy of the user, by the usual variables. It is the user's own, and may be anywhere; it looks up names itself. */
import { SourceError } from '../source-error.ts';
import { isLocal } from './addresses.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address; null where it is contacted directly. `NO_PROXY` lists names (with those below them), with or without a
 * port, or `*`.
 *
 * @throws {SourceError} `unsafe-source` for a proxy that is not one.
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  if (isLocal(url)) return null;
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const proxy = variable('HTTPS_PROXY') || variable('HTTP_PROXY') || variable('ALL_PROXY');
  if (proxy === '' || isExcepted(url, variable('NO_PROXY'))) return null;
  const address = proxy.includes('://') ? proxy : `http://${proxy}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address);
  throw new SourceError(
    'unsafe-source',
    'The proxy in HTTPS_PROXY is not an http:// or https:// address. Correct the variable, or unset it.',
  );
}

function isExcepted({ hostname, port }: URL, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some(entry => {
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (only !== undefined && only !== (port || '443')) return false;
      const suffix = name.replace(/^\*?\./, '').toLowerCase();
      return name === '*' || hostname === suffix || (suffix !== '' && hostname.endsWith(`.${suffix}`));
    });
}
