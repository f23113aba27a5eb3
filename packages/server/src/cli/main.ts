import { type Refusal, refusal, refusalCodes } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import { type Console, processConsole, ReaderGone, ResultNotWritten } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { helpText, versionText } from './help.ts';

/** A command of the command line: takes the words after its name. */
export type Command = (words: string[], console: Console) => Promise<Result<ExitStatus>>;

/** Each command is loaded when it is asked for, so that `show` never loads the database. */
const commands: Record<string, () => Promise<Command>> = {
  show: async () => (await import('./show.ts')).show,
  export: async () => (await import('./export.ts')).exportFiles,
  redline: async () => (await import('./redline.ts')).redline,
  import: async () => (await import('./import.ts')).importPaths,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  verify: async () => (await import('./verify.ts')).verify,
  serve: async () => (await import('./serve.ts')).serve,
};

/**
 * Runs one command line and answers its exit status. Refusals and bugs are told on standard error; the stack of a
 * bug only when BIENNIUM_DEBUG is set.
 */
export async function main(words: string[], console: Console = processConsole()): Promise<number> {
  try {
    const result = await run(words, console);
    if (result.done) return result.value;
    return told(result.refusal, console);
  } catch (error) {
    if (error instanceof ReaderGone) return exitStatus.done;
    if (error instanceof ResultNotWritten) return told(refusal('file/not-written', error.message), console);
    const said = error instanceof Error ? error : new Error(String(error));
    const debug = process.env['BIENNIUM_DEBUG'] ? `\n${said.stack}` : '';
    console.aside(`biennium: a fault of the program, not of your files: ${said.message}${debug}\n`);
    return exitStatus.bug;
  }
}

async function run(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const [name, ...rest] = words;
  const asksHelp = name === 'help' || words.includes('--help') || words.includes('-h');
  if (asksHelp) {
    await console.result(helpText((name === 'help' || name?.startsWith('-') ? rest[0] : name) ?? null));
    return { done: true, value: exitStatus.done };
  }
  if (name === '--version' || name === '-v') {
    await console.result(`${versionText()}\n`);
    return { done: true, value: exitStatus.done };
  }
  if (name === undefined) return refused(refusal('usage/invalid', 'Say what to do: biennium help lists it.'));
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    return refused(refusal('usage/unknown', `There is no command "${name}"; biennium help lists them.`));
  const command = await load();
  return command(rest, console);
}

function told({ code, message, field }: Refusal, console: Console): number {
  console.aside(`biennium: ${field ? `${field}: ` : ''}${message}\n`);
  return refusalCodes[code].exit;
}
