import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;

export type RawRequest = Readonly<{
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}>;

/**
 * Sends a request as it stands: no browser and no URL parser puts the path right before it leaves.
 * Redirects are not followed.
 *
 * @param path the bytes of the request line, one letter each.
 */
export function rawRequest(
  origin: string,
  path: string,
  sent: RawRequest = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = sent;
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
