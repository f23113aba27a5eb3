import { programVersion } from '../program-version.ts';

const overview = `biennium: reads resolutions, keeps them, shows them

  biennium show STAGE FILE...       what files become: source, lines, instrument, citations,
                                    lineage, threads, mandates
  biennium export FILE... --out DIR the instruments as files: AKN4UN XML, JSON, HTML, Word
  biennium redline OLD NEW --out FILE
                                    the new text as tracked changes over the old one, in a Word file
  biennium import PATH...           files and folders into the store
  biennium serve                    the store as a web page on this machine
  biennium backup FILE              all that the store holds, as one file
  biennium restore FILE             the same into an empty store, on either engine
  biennium verify                   proves that no record was changed since it was written
  biennium help COMMAND             more about one of them

Exit status: 0 done, 1 done and something has an error, 2 wrong usage, 3 a fault of the program.
`;

const texts: Record<string, string> = {
  show: `biennium show STAGE FILE... [--json]

Reads files and shows what they become. Nothing is stored.

  source       the text of the file, with its marks
  lines        its lines, cleaned and told apart
  instrument   the resolution, paragraph by paragraph
  citations    the documents that it cites
  lineage      what became of each paragraph, in files given in the order of their adoption
  threads      the life of each paragraph through these files
  mandates     what the last of these files asks for, with the history of each request in those before it

  --json       one line of JSON for each instrument, in the order given: {"file", "value", "issues"};
               of lineage, threads and mandates one line for all files: {"value", "issues"}
`,
  export: `biennium export FILE... --as FORM --out DIR [--profile guideline|unxml]

Writes the instruments of the files into DIR, one file each.

  --as         akn (AKN4UN XML), json, html, docx (Word, in the layout of the United Nations)
  --out        the folder; made when it is not there
  --profile    of AKN4UN: guideline (the default), or unxml, as the United Nations publishes
`,
  redline: `biennium redline OLD NEW --out FILE.docx [--author NAME] [--date DATE]

Writes NEW as tracked changes over OLD: insertions and deletions, so that accepting all gives NEW and rejecting all OLD.
Texts in two languages are refused; of texts that have nothing to do with each other that is said, and the file is written.

  --out        the Word file
  --author     who signs the changes; default Biennium
  --date       when, as 2024-11-18 or 2024-11-18T09:00:00Z; default now
`,
  import: `biennium import PATH... [--data DIR] [--database-url URL]

Reads files, and folders with all that is in them, into the store. The same file twice is kept once.
Then looks for lineages among all that is held. Stop it with Ctrl-C at any time: the same command goes on
where it was.

  --data           the folder of the embedded store; default $BIENNIUM_DATA or .biennium
  --database-url   a PostgreSQL database instead, postgres://…; default $BIENNIUM_DATABASE_URL
`,
  serve: `biennium serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--database-url URL] [--no-corpus]
                      [--address URL] [--sample]

Opens the store and serves its page until Ctrl-C. It reads the founding resolutions
that the store does not hold yet.

  --port           0 takes any free port
  --host           the address to listen on; other machines can reach it only when you name one of yours
  --data           the folder of the embedded store; default $BIENNIUM_DATA or .biennium
  --database-url   a PostgreSQL database instead, postgres://…; default $BIENNIUM_DATABASE_URL
  --no-corpus      do not read the founding resolutions
  --address        where people reach it, as https://example.org: for links and for cookies over HTTPS alone
                   Mail is sent where BIENNIUM_SMTP_URL (smtp://…, smtps://…) and BIENNIUM_MAIL_FROM are set
  --sample         also a workspace that is made up, whose people can be stepped into; at this machine alone
`,
  backup: `biennium backup FILE [--data DIR] [--database-url URL]

Writes all that the store holds, evidence included, into one file, as it stands at one moment: lines of JSON, compressed
by gzip, with their SHA-256 at the end. A server that has the store goes on. What signs in is left out: sessions, links
that sign in once, and mail that is not yet sent. The file holds names and addresses of people: keep it as you keep the store.

  --data           the folder of the embedded store; default $BIENNIUM_DATA or .biennium
  --database-url   a PostgreSQL database instead, postgres://…; default $BIENNIUM_DATABASE_URL
`,
  restore: `biennium restore FILE [--data DIR] [--database-url URL]

Puts a back-up into an empty store, on either engine, and proves it: all of it or nothing. A store that holds something, a
file that is not whole, and one of a newer program are refused. Nobody is signed in then: each administrator
gets a link that signs in once.

  --data           the folder of the embedded store; default $BIENNIUM_DATA or .biennium
  --database-url   a PostgreSQL database instead, postgres://…; default $BIENNIUM_DATABASE_URL
`,
  verify: `biennium verify [--data DIR] [--database-url URL] [--json]

Proves, workspace by workspace, that every event follows from the one before it, that adopted matrices have the fingerprint
that they were adopted with, and that files are those that were kept. It changes nothing, and a server that has the store goes on.
Exit status 1 when something is not as it was written. Note the hash of the last event elsewhere: while it comes up again among
the hashes, nobody has rewritten what stands before it.

  --json           one line of JSON: {"value": [{"workspace", "events", "last", "faults", ...}]}
  --data           the folder of the embedded store; default $BIENNIUM_DATA or .biennium
  --database-url   a PostgreSQL database instead, postgres://…; default $BIENNIUM_DATABASE_URL
`,
};

/** The help of a command, or the overview. */
export function helpText(command: string | null): string {
  return (command === null ? undefined : texts[command]) ?? overview;
}

export function versionText(): string {
  return `biennium ${programVersion}`;
}
