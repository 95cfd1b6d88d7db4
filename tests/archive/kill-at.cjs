// Loaded before the program: it kills the process in front of the nth change that it makes below a folder. KILL_AT, KILL_BELOW.
const fs = require('node:fs');

let left = Number(process.env.KILL_AT);
for (const name of ['mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = fs[name];
  fs[name] = (...words) => {
    if (words.some(word => String(word).startsWith(process.env.KILL_BELOW))) {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    }
    return real(...words);
  };
}
require('node:module').syncBuiltinESMExports();
