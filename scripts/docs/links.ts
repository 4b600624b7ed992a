/** Where the reference of an API shows an operation, seen from the API's other pages. */
export const operationLink = (tag: string, operationId: string): string =>
  `reference.html#/${tag.toLowerCase()}/${operationId.toLowerCase()}`;
