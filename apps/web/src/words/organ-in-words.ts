const organs: Readonly<Record<string, string>> = {
  'General Assembly': 'generalAssembly',
  'Security Council': 'securityCouncil',
  'Economic and Social Council': 'economicAndSocialCouncil',
  'Human Rights Council': 'humanRightsCouncil',
  'Trusteeship Council': 'trusteeshipCouncil',
};

/** An organ as the language of the screen calls it; one that has no name there keeps its own. */
export function organInWords(name: string, w: (id: string) => string): string {
  const organ = organs[name];
  return organ === undefined ? name : w(`organ.${organ}`);
}
