/** How the network is used by a call: by its options, and the proxy of the environment. */
import { type NetOptions, proxyFor } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { limitsOf } from './limits.ts';
import { packageVersion } from './package-root.ts';

/** Options of requests. `--limit bytes=N` bounds what is fetched as it bounds what is read. */
export function netOptions(call: Call, io: Io): NetOptions {
  const { maxBytes } = limitsOf(call);
  return {
    agent: `treaty-diff/${packageVersion()} (compares drafts of treaties; run by hand or by a schedule of its user)`,
    allowLocal: call.has('local'),
    env: io.env,
    ...(maxBytes === undefined ? {} : { limits: { maxBytes } }),
  };
}

/** The machines that will be contacted for some addresses, and the proxy by which. */
export function contacts(addresses: readonly string[], { env = {} }: NetOptions): string {
  const names = new Set(
    addresses.map(address => {
      const url = new URL(address);
      const proxy = proxyFor(url, env);
      return proxy ? `${url.host} (through the proxy ${proxy.host})` : url.host;
    }),
  );
  return [...names].join(', ');
}
