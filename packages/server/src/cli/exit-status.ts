/** How a command ends: what the shell sees. */
export const exitStatus = {
  done: 0,
  /** Done, and something read has an issue of severity `error`. */
  doneWithErrors: 1,
  wrongUsage: 2,
  bug: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
