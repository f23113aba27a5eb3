const WORD = /^(?:corrigendum|corrigenda|rectificatif|تصويب)$/i;

/** Whether a line says that the document corrects another one, behind which its corrections begin: "Corrigendum" (rule I10). */
export function isCorrigendum(text: string): boolean {
  return WORD.test(text);
}
