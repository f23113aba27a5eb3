import type { ListPlace, Numbering } from '../../lines/numbering.ts';
import { whole } from './define-numbers.ts';
import { childOf, statedBy, switchOf, type XmlElement } from './xml.ts';

/** The properties of characters that a reader of texts needs. Undefined: not said here. */
interface CharacterProperties {
  readonly switches: Readonly<Record<Toggle, boolean | undefined>>;
  readonly position: string | undefined;
  readonly rightToLeft: boolean | undefined;
}

type Toggle = 'w:i' | 'w:iCs' | 'w:b' | 'w:vanish';
const TOGGLES: readonly Toggle[] = ['w:i', 'w:iCs', 'w:b', 'w:vanish'];

interface Style {
  readonly type: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly characters: CharacterProperties;
  readonly list: { readonly instance: string | undefined; readonly level: number | undefined };
  readonly outlineLevel: number | undefined;
}

/** Styles that stand on each other beyond this are not asked: no program that writes Word files makes as many. */
const DEEPEST_CHAIN = 100;

/** How a run looks once all its styles are weighed. */
export interface RunLook {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly superscript: boolean;
  readonly hidden: boolean;
}

/** The styles of a document and what follows from them (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();
  #defaults = charactersOf(undefined);
  #defaultParagraph: string | null = null;

  /** Takes in a `w:style` or the `w:docDefaults`. */
  define(element: XmlElement): void {
    if (element.name === 'w:docDefaults') {
      this.#defaults = charactersOf(childOf(childOf(element, 'w:rPrDefault'), 'w:rPr'));
      return;
    }
    const id = element.attributes['w:styleId'];
    if (id === undefined) return;
    const type = element.attributes['w:type'] ?? 'paragraph';
    const paragraph = childOf(element, 'w:pPr');
    const outline = statedBy(paragraph, 'w:outlineLvl');
    this.#styles.set(id, {
      type,
      name: statedBy(element, 'w:name') ?? '',
      basedOn: statedBy(element, 'w:basedOn') ?? null,
      characters: charactersOf(childOf(element, 'w:rPr')),
      list: listOf(paragraph),
      outlineLevel: outline === undefined ? undefined : whole(outline, 9),
    });
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '')) {
      this.#defaultParagraph = id;
    }
  }

  /** Switches of styles cancel each other out between kinds of style; what the run itself says holds (17.7.3). */
  lookOf(paragraphStyle: string | undefined, run: XmlElement | undefined): RunLook {
    const own = charactersOf(run);
    const paragraph = this.#chain(paragraphStyle ?? this.#defaultParagraph ?? undefined);
    const character = this.#chain(statedBy(run, 'w:rStyle'));
    const on = (toggle: Toggle): boolean => {
      const direct = own.switches[toggle];
      if (direct !== undefined) return direct;
      if (this.#defaults.switches[toggle]) return true;
      return inherited(paragraph, toggle) !== inherited(character, toggle);
    };
    const first = <T>(pick: (properties: CharacterProperties) => T | undefined): T | undefined => {
      const said = pick(own);
      if (said !== undefined) return said;
      for (const style of [...character, ...paragraph]) {
        const value = pick(style.characters);
        if (value !== undefined) return value;
      }
      return pick(this.#defaults);
    };
    const rightToLeft = first((p) => p.rightToLeft) ?? false;
    return {
      italic: rightToLeft ? on('w:iCs') || on('w:i') : on('w:i'),
      bold: on('w:b'),
      superscript: first((p) => p.position) === 'superscript',
      hidden: on('w:vanish'),
    };
  }

  /** Where a paragraph stands in a list, by its own properties or those of its style; null for no list. */
  listPlaceOf(properties: XmlElement | undefined, numbering: Numbering): ListPlace | null {
    const own = listOf(properties);
    const styleId = statedBy(properties, 'w:pStyle') ?? this.#defaultParagraph ?? undefined;
    let instance = own.instance;
    let level = own.level;
    if (instance === undefined) {
      for (const style of this.#chain(styleId)) {
        level ??= style.list.level;
        if (style.list.instance === undefined) continue;
        instance = style.list.instance;
        level ??= styleId === undefined ? 0 : numbering.levelOfStyle(instance, styleId);
        break;
      }
    }
    if (instance === undefined || instance === '0') return null;
    return { instance, level: Math.min(8, Math.max(0, level ?? 0)) };
  }

  /** The level of a heading, from 1, for a paragraph whose style is one of Word's headings; null for other paragraphs. */
  headingLevelOf(properties: XmlElement | undefined): number | null {
    for (const style of this.#chain(statedBy(properties, 'w:pStyle'))) {
      const built = /^heading ([1-9])$/i.exec(style.name)?.[1];
      if (built) return Number(built);
    }
    return null;
  }

  #chain(id: string | undefined): readonly Style[] {
    if (id === undefined) return [];
    let chain = this.#chains.get(id);
    if (!chain) {
      const seen = new Set<string>();
      const found: Style[] = [];
      for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < DEEPEST_CHAIN; ) {
        seen.add(at);
        const style: Style | undefined = this.#styles.get(at);
        if (style) found.push(style);
        at = style?.basedOn ?? null;
      }
      chain = found;
      this.#chains.set(id, chain);
    }
    return chain;
  }
}

function inherited(chain: readonly Style[], toggle: Toggle): boolean {
  for (const style of chain) {
    const said = style.characters.switches[toggle];
    if (said !== undefined) return said;
  }
  return false;
}

function charactersOf(properties: XmlElement | undefined): CharacterProperties {
  const switches = Object.fromEntries(TOGGLES.map((toggle) => [toggle, switchOf(properties, toggle)]));
  return {
    switches: switches as CharacterProperties['switches'],
    position: statedBy(properties, 'w:vertAlign'),
    rightToLeft: switchOf(properties, 'w:rtl'),
  };
}

function listOf(paragraph: XmlElement | undefined): Style['list'] {
  const list = childOf(paragraph, 'w:numPr');
  const level = statedBy(list, 'w:ilvl');
  return { instance: statedBy(list, 'w:numId'), level: level === undefined ? undefined : whole(level, 0) };
}
