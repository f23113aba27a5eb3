import { plainLine } from '../commands/given-words.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';

/** A file as a form gives it. */
export interface FormFile {
  /** One line that hides nothing, with the end of the file's name. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const longestName = 400;

/** The part `file` of a form. Refused: `request/invalid` where there is none. */
export async function fileOfForm(form: FormData | null): Promise<Result<FormFile>> {
  const file = form?.get('file');
  if (!(file instanceof File)) return refused(refusal('request/invalid', 'Give a form with a file.', 'file'));
  const name = [...plainLine(file.name)].slice(-longestName).join('') || 'unnamed';
  return done({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
