/** The thread in which the facts of a pair are computed, so that keys are answered meanwhile. Ends when it has sent all. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Asked, FACTS } from './facts.ts';

for (const find of FACTS) parentPort?.postMessage(find(workerData as Asked));
