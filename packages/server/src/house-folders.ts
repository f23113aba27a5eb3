import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The founding resolutions that the repository carries. */
export const corpusFolder = `${root}corpus`;

/** The web page, where it has been built. */
export const webFolder = `${root}apps/web/dist`;

/** Lists of organizations, themes, countries and goals. */
export const listsFolder = `${root}packages/core/lists`;
