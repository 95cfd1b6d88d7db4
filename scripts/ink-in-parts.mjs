/** Ink as a part of the program: its modules wait at their top level, which the form of the parts has no room for. */
import { readFileSync } from 'node:fs';

/** The engine of layout, loaded when its module is, but waited for by `cli/ui/open-screen.ts`. */
const YOGA = `
import { loadYoga } from 'yoga-layout/load';
const yoga = {};
export default yoga;
export * from 'yoga-layout/load';
export const ready = loadYoga().then(loaded => { Object.assign(yoga, loaded); });
`;

/** A plugin of esbuild. */
export const inkInParts = {
  name: 'ink in parts',
  setup(build) {
    build.onResolve({ filter: /^yoga-layout$/ }, ({ resolveDir }) => ({
      path: 'yoga-layout',
      namespace: 'yoga',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: 'yoga' }, ({ pluginData }) => ({
      contents: YOGA,
      resolveDir: pluginData,
    }));
    // Tools for developers of Ink, asked for by DEV=true: never in the program.
    build.onLoad({ filter: /[/\\]ink[/\\]build[/\\]reconciler\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace("await import('./devtools.js')", 'undefined')
        .replace('await loadPackageJson()', 'undefined'),
    }));
  },
};
