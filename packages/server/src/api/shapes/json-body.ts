/** A body of JSON, for the description of a route. */
export const jsonBody = <S>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });
