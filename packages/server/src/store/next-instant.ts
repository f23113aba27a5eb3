let last = 0;

/** The present, later than any instant given before: what is decided after something else stands after it. */
export function nextInstant(): Date {
  last = Math.max(Date.now(), last + 1);
  return new Date(last);
}
