import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // We serve no pictures that would need it, and it fetches and decodes what it is told to.
  images: { unoptimized: true },
  // `npm run types` checks them; a school that builds once should not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["libsql", "piscina", "@react-pdf/renderer", "ws", "yjs"],
  // A name that phones on the same network use to reach the development server.
  allowedDevOrigins: ["*.local", "192.168.*.*", "10.*.*.*"],
};

export default withNextIntl(config);
