/** A list as data: what it is, which version, where it comes from. */
export interface List<Entry> {
  readonly list: string;
  /** The day on which it was last changed. */
  readonly version: string;
  readonly title: NamesByLanguage<string>;
  /** What its entries rest on. */
  readonly source: string;
  readonly licence?: string;
  /** What a reader of the list has to know. */
  readonly about?: string;
  /** Names and phrases of other things that hold a name of the list: "Gulf of Guinea", "Samoa Pathway", "enabling environment". */
  readonly others?: NamesByLanguage<readonly string[]>;
  readonly entries: readonly Entry[];
}

/** Languages whose words the lists hold. */
export type ListLanguage = 'en' | 'fr' | 'ar';

/** What is said in each language; a language is left out where no source says it. */
export type NamesByLanguage<Said> = Readonly<Partial<Record<ListLanguage, Said>>>;

/** A theme: what a mandate is about. */
export interface Theme {
  readonly id: string;
  readonly title: NamesByLanguage<string>;
  /** Symbol and paragraph of a text that shows it. */
  readonly source: string;
  /** Words that make the program think of it: whole words, in any letters, with or without an article. */
  readonly words: NamesByLanguage<readonly string[]>;
}

/** A field of cooperation as texts name it, each wording with its source. */
export interface Area {
  readonly id: string;
  readonly wordings: readonly { readonly words: string; readonly source: string }[];
}

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly title: NamesByLanguage<string>;
  /** Other names, formal ones among them. */
  readonly names: NamesByLanguage<readonly string[]>;
  /** Names that are also common words: they count only beside another country of an enumeration. */
  readonly common?: NamesByLanguage<readonly string[]>;
}

/** A Sustainable Development Goal: its number and its title. */
export interface Goal {
  readonly id: string;
  /** Where a text bears it out. */
  readonly title: NamesByLanguage<string>;
  /** Of each title, the text whose wording it is. */
  readonly source: NamesByLanguage<string>;
}

/** How an organization is called: by its whole name, by letters, or by the short form of a text that named it before ("the Organization"). */
export type NameForm = 'full' | 'acronym' | 'short';

export interface OrganizationName {
  readonly name: string;
  readonly form: NameForm;
  /** The day from which it bears the name, where a source says so; the day from which it no longer does. */
  readonly from?: string;
  readonly until?: string;
  /** Symbol and paragraph of a text that names it so. */
  readonly source: string;
}

export interface Organization {
  readonly id: string;
  /** `secretariat`, `specialized-agency`, `post`, `collective`, …: words of the list, not of the program. */
  readonly kind: string;
  /** The organization of whose family it is; `null` for what belongs to either or to none. */
  readonly side: string | null;
  readonly parent: string | null;
  /** What it is to its parent; its names then follow from those of the parent: "Secretary-General of …". */
  readonly role?: string;
  /** Symbol and paragraph of the text that names it. */
  readonly source: string;
  readonly names: NamesByLanguage<readonly OrganizationName[]>;
  /** Who belongs to a collective: those named, ... */
  readonly members?: readonly string[];
  /** ... those of these kinds in the family of its side, ... */
  readonly membersOfKinds?: readonly string[];
  /** ... or the one with this role of each of the two sides; `self` are the two themselves. */
  readonly ofEachSide?: string;
  /** Words that name it together with the two that stand behind them: "Secretaries-General of" one and another. */
  readonly beforeSides?: NamesByLanguage<readonly string[]>;
}

export interface OrganizationList extends List<Organization> {
  /** The families of the two organizations that cooperate. */
  readonly sides?: { readonly a: string; readonly b: string };
  /** Kinds of the entries, told in each language. */
  readonly kinds: Readonly<Record<string, NamesByLanguage<string>>>;
  /** Names that a role gives: "Secretary-General of {}", where `{}` is any name of the parent. */
  readonly roles: Readonly<Record<string, NamesByLanguage<readonly string[]>>>;
}

/** The lists that mandates are read with. */
export interface MandateLists {
  readonly organizations: OrganizationList;
  readonly themes: List<Theme>;
  readonly countries: List<Country>;
  readonly goals: List<Goal>;
}
