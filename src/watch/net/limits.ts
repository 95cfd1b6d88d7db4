/** How much, and how long, is waited for. */

export interface NetLimits {
  /** Bytes of a document, unpacked. */
  maxBytes: number;
  /** Milliseconds for all of a request, redirects apart. */
  totalTime: number;
  /** Milliseconds in which something must arrive. */
  idleTime: number;
}

/** The largest PDF of a treaty that was seen has 12 MB. A slow line gets two minutes; a server that drips gets no more. */
export const NET_LIMITS: NetLimits = { maxBytes: 60_000_000, totalTime: 120_000, idleTime: 30_000 };

/** More redirects than any publisher of documents needs. */
export const MOST_REDIRECTS = 5;
