import type { PostOrganization } from '../api/focal-point-queries.ts';
import { organizationName } from '../focal-points/names.ts';
import { useWords } from '../words/use-words.ts';

/** The name of an organization, in its own direction. */
export function OrganizationName({ organization }: { readonly organization: PostOrganization }) {
  const { language } = useWords();
  const { name, lang } = organizationName(organization, language);
  return <bdi lang={lang}>{name}</bdi>;
}
