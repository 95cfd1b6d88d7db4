/** Loaded before the program: a thread of it does nothing for five seconds. */
const { isMainThread } = require('node:worker_threads');

if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
