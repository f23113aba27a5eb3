import { type ParseArgsConfig, parseArgs } from 'node:util';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';

type Declared = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Declared> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>
>;

/** Reads the words of a command; wrong ones are refused with the words of a person. */
export function optionsFromWords<O extends Declared>(words: string[], options: O): Result<Parsed<O>> {
  try {
    return done(parseArgs({ args: words, options, allowPositionals: true }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence] = error.message.split('. ');
    return refused(refusal('usage/invalid', `${sentence}.`));
  }
}
