# One file, three images: `--target cms`, `--target storefront` and `--target sandbox`. Each runs as a user without rights, and
# holds only what its process needs: the storefront's and the sandbox's have no Payload and no database driver in them.

FROM node:24-bookworm-slim AS manifests
WORKDIR /house
COPY package.json package-lock.json .npmrc ./
COPY apps/cms/package.json apps/cms/
COPY apps/sandbox-pay/package.json apps/sandbox-pay/
COPY apps/storefront/package.json apps/storefront/
COPY packages/commerce/package.json packages/commerce/
COPY packages/contract/package.json packages/contract/
COPY packages/payments/package.json packages/payments/
COPY packages/places/package.json packages/places/
COPY packages/policy/package.json packages/policy/
COPY packages/rule-pack/package.json packages/rule-pack/
COPY packages/sqlite-one-writer/package.json packages/sqlite-one-writer/
COPY packages/ui/package.json packages/ui/

FROM manifests AS build
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
RUN npm ci
COPY . .
RUN npx turbo run build

FROM node:24-bookworm-slim AS cms
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 CMS_PORT=3001 GATEHOUSE_DATA=/data
WORKDIR /house/apps/cms
COPY --from=build /house /house
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:3001/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["sh", "-c", "node ../../node_modules/tsx/dist/cli.mjs src/database/migrate.ts && exec node ../../node_modules/next/dist/bin/next start --port 3001 --hostname 0.0.0.0"]

FROM manifests AS storefront-packages
RUN npm ci --omit=dev --workspace=@gatehouse/storefront

FROM node:24-bookworm-slim AS storefront
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 STOREFRONT_PORT=3000
WORKDIR /house/apps/storefront
COPY --from=storefront-packages /house /house
COPY packages/commerce /house/packages/commerce
COPY packages/contract /house/packages/contract
COPY packages/places /house/packages/places
COPY packages/policy /house/packages/policy
COPY packages/ui /house/packages/ui
COPY --from=build /house/apps/storefront /house/apps/storefront
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--max-old-space-size=512", "server.ts"]

FROM manifests AS sandbox-packages
RUN npm ci --omit=dev --workspace=@gatehouse/sandbox-pay

FROM node:24-bookworm-slim AS sandbox
ENV NODE_ENV=production SANDBOX_PORT=3002 GATEHOUSE_DATA=/data
WORKDIR /house/apps/sandbox-pay
COPY --from=sandbox-packages /house /house
COPY packages/ui /house/packages/ui
COPY apps/sandbox-pay /house/apps/sandbox-pay
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3002
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD node -e "fetch('http://127.0.0.1:3002/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "server.ts"]
