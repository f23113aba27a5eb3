/** A field while it is read: its instruction, then the result that Word shows. */
interface Field {
  instruction: string;
  showsResult: boolean;
}

/**
 * The fields that are open at a place of the document (ECMA-376 part 1, 17.16). A field may run over paragraphs, and its
 * instruction may hold further fields; only what stands in results alone is seen.
 */
export class Fields {
  readonly #open: Field[] = [];

  /** A `w:fldChar` of the type begin, separate or end. */
  character(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', showsResult: false });
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (field) field.showsResult = true;
    }
  }

  /** A `w:instrText`. */
  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.showsResult) field.instruction += text;
  }

  /** Whether what comes now is seen. */
  get shown(): boolean {
    return this.#open.every((field) => field.showsResult);
  }

  /** The target of the link that the place lies in: `HYPERLINK "https://…"`; null outside of links. */
  get link(): string | null {
    for (const field of this.#open) {
      const target = linkOfInstruction(field.instruction);
      if (field.showsResult && target !== null) return target;
    }
    return null;
  }
}

/** The target in an instruction such as `HYPERLINK "https://undocs.org/A/RES/37/4" \o "tip"`; null for other fields. */
export function linkOfInstruction(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:\\l\s+"?([^"\s]*)"?|"([^"]*)"|([^\s\\]+))/i.exec(instruction);
  if (!match) return null;
  return match[1] !== undefined ? `#${match[1]}` : (match[2] ?? match[3] ?? null);
}
