/** Declarations by property name, in lower case. */
export type Declarations = Readonly<Record<string, string>>;

/** Longest style sheet that is looked at. */
const SHEET = 512 * 1024;

/**
 * The rules of a document's own style sheets that hang on one class alone (`.c3`, `span.Opening`), as programs that
 * export documents write them. Other selectors say nothing about single runs and are not read.
 */
export class StyleRules {
  readonly #byClass = new Map<string, Record<string, string>>();

  /** Takes in the text of a `style` element. */
  add(sheet: string): void {
    const bare = sheet.slice(0, SHEET).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, ' ');
    for (const [, selectors, body] of bare.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      for (const selector of (selectors as string).split(',')) {
        const name = /^\s*[A-Za-z0-9]*\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name === undefined) continue;
        this.#byClass.set(name, { ...this.#byClass.get(name), ...declarationsOf(body as string) });
      }
    }
  }

  /** What the classes of an element and its own `style` say, the latter with more force. */
  of(classes: string, style: string): Declarations {
    if (classes === '' && style === '') return NONE;
    const all: Record<string, string> = {};
    for (const name of classes.split(/\s+/)) Object.assign(all, this.#byClass.get(name));
    return Object.assign(all, declarationsOf(style));
  }
}

const NONE: Declarations = {};

function declarationsOf(body: string): Record<string, string> {
  const declarations: Record<string, string> = {};
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    declarations[declaration.slice(0, colon).trim().toLowerCase()] = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return declarations;
}
