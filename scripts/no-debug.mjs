// In the place of `debug`, by which simple-git would tell what it does. Nobody asks it to, and it takes longer to load than git to run.
const logger = namespace =>
  Object.assign(() => {}, { namespace, enabled: false, extend: name => logger(`${namespace}:${name}`) });
logger.formatters = {};

// biome-ignore lint/style/noDefaultExport: `debug` has one
export default logger;
