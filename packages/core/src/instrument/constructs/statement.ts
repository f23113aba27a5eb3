const MADE =
  /made the following statement on behalf of the (?:security )?council|a fait (?:au nom du conseil )?la d[ée]claration suivante|أدلى .*بالبيان التالي/i;

/**
 * Whether a line is the words behind which a statement by the President of the Security Council begins (rule I10):
 *
 *     … the President of the Security Council made the following statement on behalf of the Council:
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function introducesStatement(text: string): boolean {
  return MADE.test(text);
}
