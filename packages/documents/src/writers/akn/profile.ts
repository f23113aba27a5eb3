/**
 * How machine-readable resolutions are written: as the guideline of AKN4UN has it, or in the manner of the files that
 * the United Nations publishes (other actors, links to undocs.org, italics by class), with right identifiers in both.
 */
export type AknProfile = 'guideline' | 'unxml';
