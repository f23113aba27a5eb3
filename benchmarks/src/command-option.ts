/** What stands after `--name` on the command line; undefined where it is not given. */
export function commandOption(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
