/**
 * The compiled worker `name` beside the compiled form of the module at `from`. A worker thread runs JavaScript
 * alone, so a module that runs from its source (in the tests) takes the worker out of `dist`.
 */
export function workerFile(name: string, from: string): URL {
  const compiled = from.replace(/\/src\/(.*)\.ts$/, '/dist/$1.js');
  return new URL(`./${name}.js`, compiled);
}
