# One image for one node or many. Build: docker build -t green-digital-workshop .
#
# Debian and not Alpine: the ready-made parts of libsql and Next that the lock file names are tried
# with glibc. A release line of Node and not one release: building anew brings its security fixes.
ARG NODE=node:22-bookworm-slim

# What runs. Not `npm ci`: see `installPackages` in scripts/prepare.mjs.
FROM $NODE AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund --omit=dev

# What it takes to build the pages.
FROM $NODE AS build
WORKDIR /app
# Before the sources, so that a change of them installs nothing anew.
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund
COPY . .
# A licence key for the canvas, if there is one; it goes into the pages.
ARG NEXT_PUBLIC_TLDRAW_LICENSE_KEY=
RUN NEXT_TELEMETRY_DISABLED=1 npm run build && rm -rf .next/cache

FROM $NODE
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/public public
COPY --from=build /app/.next .next
# What runs beside the pages, which are built already. TypeScript, read by tsx.
COPY --from=build /app/LICENSE /app/README.md /app/next.config.mjs /app/package.json \
  /app/server.ts /app/tsconfig.json ./
COPY --from=build /app/LICENSES LICENSES
COPY --from=build /app/canvas-templates canvas-templates
COPY --from=build /app/export export
COPY --from=build /app/i18n i18n
COPY --from=build /app/lib lib
COPY --from=build /app/locales locales
COPY --from=build /app/scripts scripts
COPY --from=build /app/startup startup
COPY --from=build /app/storage storage
COPY --from=build /app/sync sync

# The only place that is written to, besides /tmp: the rest may be mounted read-only.
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
# Unready means: no storage. Nothing restarts it for that; it comes back by itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "-e", \
  "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server.ts"]
