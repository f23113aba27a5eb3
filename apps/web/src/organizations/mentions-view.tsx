import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Mention, mentionsQuery } from '../api/organization-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { usePaper } from '../parts/use-paper.ts';
import { Waiting } from '../parts/waiting.tsx';
import { anchorOf } from '../read/anchor.ts';
import { textDirection } from '../words/text-direction.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './mentions-view.css';

/** Paragraphs of each text that are shown at once; the others open. */
const atFirst = 4;

/** Where the texts name an organization: text by text in the order of adoption, each paragraph a way to it. */
export function MentionsView({ id }: { readonly id: string }) {
  const { w, language } = useWords();
  const { data, error, refetch } = useQuery(mentionsQuery(id));
  const isPaper = usePaper();
  const texts = groupsOf(data?.mentions ?? []);
  return (
    <section className="mentions" aria-labelledby="mentions-title">
      <h2 id="mentions-title">{w('organization.mentions')}</h2>
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.mentions.length === 0 && <p className="mentions-none">{w('organization.mentions.none')}</p>}
      {texts.map(([first, ...others]) => (
        <div key={first.instrument} className="mentions-text">
          <h3>
            <bdi>{first.symbol ?? first.title}</bdi>
            {first.adoptedOn !== null && <span>{timeInWords(first.adoptedOn, language)}</span>}
          </h3>
          <Mentions mentions={[first, ...others].slice(0, atFirst)} />
          {others.length >= atFirst && (
            <details {...(isPaper && { open: true })}>
              <summary>{w('organization.mentions.rest', { n: others.length + 1 - atFirst })}</summary>
              <Mentions mentions={others.slice(atFirst - 1)} />
            </details>
          )}
        </div>
      ))}
      {data?.more && <p>{w('organization.mentions.more')}</p>}
    </section>
  );
}

function Mentions({ mentions }: { readonly mentions: readonly Mention[] }) {
  const { w } = useWords();
  return (
    <ul>
      {mentions.map(({ address, before, name, after, instrument, language }) => (
        <li key={address}>
          <Link to="/resolutions/$id" params={{ id: instrument }} hash={anchorOf(address)}>
            <bdi>{address === 'title' ? w('column.title') : address}</bdi>
          </Link>
          <p lang={language} dir={textDirection(language)}>
            {before}
            <mark>{name}</mark>
            {after}
          </p>
        </li>
      ))}
    </ul>
  );
}

function groupsOf(mentions: readonly Mention[]): [Mention, ...Mention[]][] {
  const groups = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const group = groups.get(mention.instrument);
    if (group) group.push(mention);
    else groups.set(mention.instrument, [mention]);
  }
  return [...groups.values()];
}
