/** Events to a server, by POST, signed. */
import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { checkAddress } from '../net/addresses.ts';
import { type NetOptions, request } from '../net/request.ts';
import { SourceError } from '../source-error.ts';
import { messageOf, type Receiver } from './types.ts';

/** Milliseconds between attempts; after the last, the event waits for the next look. */
const PAUSES: readonly number[] = [500, 2_000];

/**
 * The signature is HMAC-SHA256 over the time, a full stop and the body, so that a message cannot be altered, nor sent again later.
 * The id of the event is a header: by it a receiver recognises one that was sent twice. Redirects are not followed.
 */
export function webhookReceiver(
  address: string,
  secret: string,
  net: NetOptions,
  pauses: readonly number[] = PAUSES,
): Receiver {
  const url = checkAddress(address, net.allowLocal === true);
  return {
    name: `webhook ${url.origin}${url.pathname}`,
    deliver: async event => {
      const payload = messageOf(event);
      for (let attempt = 0; ; attempt += 1) {
        try {
          const time = String(Math.floor(Date.now() / 1000));
          const signature = createHmac('sha256', secret).update(`${time}.${payload}`).digest('hex');
          const { status } = await request(url, net, {
            payload,
            headers: {
              'content-type': 'application/json',
              'content-length': String(Buffer.byteLength(payload)),
              'idempotency-key': event.id,
              'treaty-timestamp': time,
              'treaty-signature': `sha256=${signature}`,
            },
          });
          if (status >= 200 && status < 300) return;
          throw new SourceError('cannot-reach', `${url.origin} answered with ${status}.`);
        } catch (error) {
          const pause = pauses[attempt];
          if (pause === undefined) throw error;
          await wait(pause);
        }
      }
    },
  };
}
