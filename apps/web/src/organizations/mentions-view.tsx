import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Mention, mentionsQuery } from '../api/organization-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { anchorOf } from '../read/anchor.ts';
import { textDirection } from '../words/text-direction.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './mentions-view.css';

/** Where the texts name an organization: text by text in the order of adoption, each paragraph a way to it. */
export function MentionsView({ id }: { readonly id: string }) {
  const { w, language } = useWords();
  const { data, error, refetch } = useQuery(mentionsQuery(id));
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
          <ul>
            {[first, ...others].map(({ address, before, name, after, instrument, language: lang }) => (
              <li key={address}>
                <Link to="/resolutions/$id" params={{ id: instrument }} hash={anchorOf(address)}>
                  <bdi>{address === 'title' ? w('column.title') : address}</bdi>
                </Link>
                <p lang={lang} dir={textDirection(lang)}>
                  {before}
                  <mark>{name}</mark>
                  {after}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {data?.more && <p>{w('organization.mentions.more')}</p>}
    </section>
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
