import { useNavigate, useSearch } from '@tanstack/react-router';
import { AgreementItem } from './agreement-item.tsx';
import { RegisterPage } from './register-page.tsx';
import { registerSearchOf } from './register-search.ts';
import { useScope } from './use-scope.ts';

/** The memorandums and agreements that texts record and persons added. */
export function AgreementsPage() {
  const filter = registerSearchOf(useSearch({ from: '/agreements' }));
  const navigate = useNavigate({ from: '/agreements' });
  const scope = useScope(filter.lineage);
  return (
    <RegisterPage
      kind="agreement"
      filter={filter}
      scope={scope}
      show={(next) => void navigate({ search: next, replace: true })}
    >
      {(items) => (
        <ul className="list-items">
          {items.map((item) => (
            <AgreementItem key={item.id} item={item} />
          ))}
        </ul>
      )}
    </RegisterPage>
  );
}
