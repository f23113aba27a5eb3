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
    for (const [selectors, body] of rulesIn(withoutComments(sheet.slice(0, SHEET)))) {
      for (const selector of selectors.split(',')) {
        const name = /^[A-Za-z0-9]*\.([\w-]+)$/.exec(selector.trim())?.[1];
        if (name === undefined) continue;
        this.#byClass.set(name, { ...this.#byClass.get(name), ...declarationsOf(body) });
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

/** Selectors and body of each rule. */
function* rulesIn(sheet: string): Generator<readonly [selectors: string, body: string]> {
  for (let at = 0; ; ) {
    const close = sheet.indexOf('}', at);
    if (close < 0) return;
    const [selectors, body] = sheet.slice(at, close).split('{').slice(-2);
    if (selectors !== undefined && body !== undefined) yield [selectors, body];
    at = close + 1;
  }
}

function withoutComments(sheet: string): string {
  let bare = '';
  for (let at = 0; ; ) {
    const open = sheet.indexOf('/*', at);
    if (open < 0) return (bare + sheet.slice(at)).replace(/<!--|-->/g, ' ');
    bare += `${sheet.slice(at, open)} `;
    const close = sheet.indexOf('*/', open + 2);
    if (close < 0) return bare;
    at = close + 2;
  }
}
