import { type ActivityPage, evidenceAddress } from '../api/activity-queries.ts';
import { useWords } from '../words/use-words.ts';
import type { ActivityNames } from './use-activity-names.ts';

interface EvidenceViewProps {
  readonly page: ActivityPage;
  readonly names: ActivityNames;
}

/** What shows that something was done: files to fetch, and addresses. What was withdrawn is named, with the reason. */
export function EvidenceView({ page, names }: EvidenceViewProps) {
  const { w, date, bytes } = useWords();
  const { evidence } = page;
  return (
    <section className="activity-evidence" aria-labelledby="evidence">
      <h2 id="evidence">{w('activity.evidence')}</h2>
      {evidence.length === 0 && <p className="activity-none">{w('activity.evidence.none')}</p>}
      <ul>
        {evidence.map(
          ({
            id,
            title,
            address,
            file,
            side,
            organization,
            visibility,
            withdrawnAt,
            withdrawnBecause,
            madeAt,
          }) => {
            const name = title || file?.name || address || id;
            return (
              <li key={id} className={withdrawnAt === null ? 'evidence' : 'evidence evidence-withdrawn'}>
                <p>
                  {withdrawnAt !== null ? (
                    <s>
                      <bdi>{name}</bdi>
                    </s>
                  ) : file !== null ? (
                    <a href={evidenceAddress(id)} download>
                      <bdi>{name}</bdi>
                    </a>
                  ) : (
                    <a href={address ?? ''} rel="noopener noreferrer external">
                      <bdi>{name}</bdi>
                    </a>
                  )}
                </p>
                <p className="activity-facts">
                  <span>
                    {organization === null
                      ? names.sides.called(side)
                      : names.organizations.called(organization)}
                  </span>
                  <span>{date(madeAt)}</span>
                  {file !== null && (
                    <span>
                      <bdi>{file.name}</bdi>, {bytes(file.bytes)}
                    </span>
                  )}
                  {visibility === 'own side' && (
                    <span>{w('activity.own-side', { side: names.sides.called(side) })}</span>
                  )}
                  {withdrawnAt !== null && (
                    <span>{w('evidence.withdrawn', { date: date(withdrawnAt) })}</span>
                  )}
                  {withdrawnBecause && <q dir="auto">{withdrawnBecause}</q>}
                </p>
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
