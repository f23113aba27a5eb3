/** What the bytes 0x80 to 0x9F are in Windows-1252; some run-times leave them control characters (Node.js 20 does). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text; what does not belong to the encoding becomes U+FFFD. The label is one of the Encoding Standard. */
export function decode(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] as string);
}
