/** Address of the live server, same origin as the page; empty while the server draws a page. */
export function liveServerUrl(): string {
  if (typeof window === "undefined") return "";
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss" : "ws"}://${host}/sync`;
}
