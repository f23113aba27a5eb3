import type { CalendarPage, DatedItem } from '../api/calendar-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { KindSign } from './kind-sign.tsx';
import { concernedInWords } from './organization-title.ts';
import { ParagraphLink } from './paragraph-link.tsx';
import { SubjectLink } from './subject-link.tsx';
import { spanInWords } from './time-span-words.ts';

interface CalendarItemViewProps {
  readonly item: DatedItem;
  readonly isPast: boolean;
  /** By what organizations are called. */
  readonly organizations: CalendarPage['organizations'];
}

/** Something with a date: when, what, whom it concerns, and the paragraph that says so. */
export function CalendarItemView({ item, isPast, organizations }: CalendarItemViewProps) {
  const { w, language } = useWords();
  const { called } = useOrganizations(item.concerns.some((each) => each.startsWith('organization:')));
  const { kind, matter, time, told, symbol, place, session, standing, state, disagree } = item;
  return (
    <li className={isPast ? 'calendar-item calendar-item-past' : 'calendar-item'}>
      <p className="calendar-item-time">
        {spanInWords(time, language)}
        {item.yearly && <small>{w('calendar.yearly')}</small>}
      </p>
      <p className="calendar-item-kind">
        <KindSign kind={kind} />
        {w(`calendar.matter.${matter.replace(' ', '-')}`)}
      </p>
      <div className="calendar-item-words">
        <p>
          <bdi
            lang={item.language ?? undefined}
            dir={item.language === null ? 'auto' : textDirection(item.language)}
          >
            <SubjectLink item={item} />
          </bdi>
        </p>
        <p className="calendar-item-more">
          {place !== null && <bdi>{place}</bdi>}
          {kind !== 'post' &&
            concernedInWords(item.concerns, organizations, language, called).map((name) => (
              <bdi key={name}>{name}</bdi>
            ))}
          {session !== null && <span>{w('cycle.session', { n: session })}</span>}
          {state !== null && kind === 'post' && <span>{w(`focal.role.${state}`)}</span>}
          {state !== null && kind === 'mandate' && <span>{w('calendar.followed')}</span>}
          {told !== null && <ParagraphLink {...told} symbol={symbol} />}
          {standing === 'proposed' && <span className="calendar-proposed">{w('calendar.proposed')}</span>}
          {disagree && <span className="calendar-disagree">{w('calendar.disagree')}</span>}
        </p>
      </div>
    </li>
  );
}
