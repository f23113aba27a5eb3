// What is made up to try the follow-up with: all of it says so on its face.

export { type SampleFate, sampleFates } from './sample-fates.ts';
export { sampleActivity, sampleDay } from './sample-lines.ts';
export { sampleOrganizations, samplePair, samplePeople } from './sample-pair.ts';
export { closingTitles, draftTitles, earlierTitles, type SampleTitle } from './sample-titles.ts';
