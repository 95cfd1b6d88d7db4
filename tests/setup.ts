/**
 * Property tests draw the same cases each time, so that a red run is the fault of the change it ran on. `SEED=2 npm test` draws
 * others; what they find becomes a test of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
