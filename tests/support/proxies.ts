import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { type PrivateServer, startPrivateServer } from "./private-server.ts";

export type RunningProxy = PrivateServer &
  Readonly<{
    /** With its port. */
    origin: string;
    /** The certificate it shows, which nobody else knows. */
    certificate: Buffer;
    /** Everything it wrote about itself, in files or on its standard output. */
    said(): string;
  }>;

export type Proxy = Readonly<{
  name: string;
  /** Whether it can be started here. Tests that need it are left out otherwise. */
  isInstalled: boolean;
  /** Time in which changes may still be sent to a node that is gone, in milliseconds. */
  blindMs: number;
  /** Whether it asks another node for a file of the build that one does not have. */
  seeksFiles: boolean;
  /** Starts it with the configuration that we ship, in front of two nodes on these ports. */
  start(nodes: readonly [number, number]): Promise<RunningProxy>;
}>;

/** What a shipped file says about the machine it is for, and what it says here instead. */
type Changes = Readonly<Record<string, string>>;

/** Debian keeps it where the path of many users does not lead. */
const NGINX = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";

/** What makes a certificate for a proxy to show. */
const hasOpenssl = runs("openssl", "version");

/** The proxies that we ship a configuration for. */
export const proxies: readonly Proxy[] = [
  {
    name: "nginx",
    isInstalled: hasOpenssl && runs(NGINX, "-v"),
    blindMs: 0,
    seeksFiles: true,
    start: ([one, other]) =>
      startProxy({
        file: "nginx.conf",
        changes: (folder, port) => ({
          ...nodePorts(one, other),
          "/run/nginx.pid": path.join(folder, "nginx.pid"),
          "/var/log/nginx/error.log": path.join(folder, "error.log"),
          // Where a package has its folders for temporary files, only root may write.
          "http {": `http { client_body_temp_path ${folder}; proxy_temp_path ${folder};
            fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};`,
          "listen [::]:80;": "",
          "listen [::]:443 ssl http2;": "",
          "listen 80;": `listen unix:${folder}/redirect.socket;`,
          "listen 443 ssl http2;": `listen 127.0.0.1:${port} ssl http2;`,
          "/etc/ssl/workshop/fullchain.pem": path.join(folder, CERTIFICATE),
          "/etc/ssl/workshop/privkey.pem": path.join(folder, KEY),
        }),
        command: (config, folder) => ({
          program: NGINX,
          args: ["-p", folder, "-c", config, "-e", "stderr", "-g", "daemon off;"],
        }),
      }),
  },
  {
    name: "caddy",
    isInstalled: hasOpenssl && runs("caddy", "version"),
    blindMs: 3_000,
    seeksFiles: false,
    start: ([one, other]) =>
      startProxy({
        file: "Caddyfile",
        changes: (folder, port) => ({
          ...nodePorts(one, other),
          // Ports of the whole machine: that of its administration, and 80 for a redirection.
          "log default {": "admin off\nauto_https disable_redirects\nlog default {",
          "workshop.example.edu {": `https://127.0.0.1:${port} {`,
          "# tls /etc/ssl/workshop/fullchain.pem /etc/ssl/workshop/privkey.pem": `tls ${path.join(folder, CERTIFICATE)} ${path.join(folder, KEY)}`,
        }),
        command: (config, folder) => ({
          program: "env",
          args: [
            ...[`XDG_DATA_HOME=${folder}`, `XDG_CONFIG_HOME=${folder}`],
            ...["caddy", "run", "--config", config, "--adapter", "caddyfile"],
          ],
        }),
      }),
  },
];

const CERTIFICATE = "certificate.pem";
const KEY = "key.pem";

type ProxyPlan = Readonly<{
  file: string;
  changes: (folder: string, port: number) => Changes;
  command: (config: string, folder: string) => Readonly<{ program: string; args: string[] }>;
}>;

async function startProxy({ file, changes, command }: ProxyPlan): Promise<RunningProxy> {
  const shipped = readFileSync(fileURLToPath(new URL(`../../deploy/${file}`, import.meta.url)), {
    encoding: "utf8",
  });
  const server = await startPrivateServer({
    name: "proxy",
    prepare: makeCertificate,
    command(folder, port) {
      const config = path.join(folder, file);
      writeFileSync(config, changed(shipped, changes(folder, port)));
      return command(config, folder);
    },
    ask: shakeHands,
    endSignal: "SIGTERM",
  });
  return {
    ...server,
    origin: `https://127.0.0.1:${server.port}`,
    certificate: readFileSync(path.join(server.folder, CERTIFICATE)),
    said: () =>
      ["output", "error.log"]
        .map((name) => path.join(server.folder, name))
        .map((log) => (existsSync(log) ? readFileSync(log, "utf8") : ""))
        .join(""),
  };
}

function nodePorts(one: number, other: number): Changes {
  return { "node-1:3000": `127.0.0.1:${one}`, "node-2:3000": `127.0.0.1:${other}` };
}

/** @throws if the file no longer says what is to be changed, so that nothing else was tried. */
function changed(text: string, changes: Changes): string {
  return Object.entries(changes).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the configuration does not say ${from}`);
    return before.replaceAll(from, to);
  }, text);
}

function makeCertificate(folder: string): void {
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"],
      ...["-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
      ...["-keyout", path.join(folder, KEY), "-out", path.join(folder, CERTIFICATE)],
    ],
    { stdio: "ignore" },
  );
}

function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).status === 0;
}

async function shakeHands(port: number): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false });
  await once(socket, "secureConnect", { signal: AbortSignal.timeout(1_000) }).finally(() =>
    socket.destroy(),
  );
}
