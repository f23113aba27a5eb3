const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;
const PHONE = /^[+\d][\d\s()./-]{2,}(?:\s*(?:ext\.?|x)\s*\d+)?$/u;

/** Whether a message can be sent to it, as far as that can be seen. */
export function isEmail(words: string): boolean {
  return EMAIL.test(words);
}

/** Whether it can be dialled, as far as that can be seen. */
export function isPhone(words: string): boolean {
  return PHONE.test(words);
}
