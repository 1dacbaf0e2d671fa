/**
 * The nonce of the document we are in; style elements made in the browser apply only with it. Read
 * from the document and not sent by the page: after moving on without a reload, the document still
 * goes by the policy it came with. `undefined` on the server and without a policy.
 */
export function pageNonce(): string | undefined {
  if (typeof document === "undefined") return undefined;
  return document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce || undefined;
}
