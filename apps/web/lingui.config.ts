/** Compiles the PO catalogues; ids are explicit, so nothing is extracted from the code. */
export default {
  locales: ['en', 'fr', 'ar'],
  sourceLocale: 'en',
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  compileNamespace: 'ts',
};
