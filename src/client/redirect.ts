/** Tells whether an answer is a redirect, which is never followed; a browser hides its status and its address. */
export const isRedirect = ({ status, type }: Response): boolean =>
  type === "opaqueredirect" || (status >= 300 && status < 400);
