/** The workspace that everything belongs to until there are more. */
export const mainWorkspace = 'workspace:main';
