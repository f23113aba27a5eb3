/** How long what signs somebody in lasts, in milliseconds. */
export const LIFE = {
  session: 14 * 24 * 60 * 60 * 1000,
  invitation: 7 * 24 * 60 * 60 * 1000,
  'first administrator': 24 * 60 * 60 * 1000,
  'sign in': 30 * 60 * 1000,
} as const;

/** The instant at which what is made now ends. */
export function endOf(what: keyof typeof LIFE, now: Date = new Date()): Date {
  return new Date(now.getTime() + LIFE[what]);
}
