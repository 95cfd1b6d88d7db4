// Loaded into a program that is measured: what it took is written to its third channel when it ends.
const { readFileSync, writeSync } = require('node:fs');

/** In MB. On Linux the figure of `resourceUsage` begins with the memory of the process that started this one. */
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ megabytes: peak(), seconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
