import { networkInterfaces } from "node:os";
import QRCode from "qrcode";
import { fill, terminalWords } from "./terminal-words.ts";

/**
 * The origin that phones on the same network can use; `undefined` if we listen only for this
 * machine or it has no network.
 */
export function lanOrigin(port: number, host: string): string | undefined {
  if (host !== "0.0.0.0" && host !== "::") return undefined;
  const address = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  return address && `http://${address}:${port}`;
}

/** Tells, on the terminal, where the app can be reached, with a QR code for phones. */
export function printAddresses(
  where: Readonly<{ port: number; host: string; publicOrigin: string | undefined }>,
): void {
  const words = terminalWords(process.env);
  const local = `http://localhost:${where.port}`;
  const shared = where.publicOrigin ?? lanOrigin(where.port, where.host);
  const lines = ["", words.ready, "", `  ${fill(words.here, { address: local })}`];
  if (shared) lines.push(`  ${fill(words.network, { address: shared })}`);
  lines.push("", words.stop, "");
  process.stdout.write(lines.join("\n"));
  if (shared && process.stdout.isTTY) {
    QRCode.toString(shared, { type: "terminal", small: true }, (error, code) => {
      if (!error) process.stdout.write(`\n${code}\n`);
    });
  }
}
