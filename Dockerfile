# Two stages: the tools that build stay behind, and what runs is no root.
FROM node:24-bookworm-slim AS build
WORKDIR /griot
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /griot
COPY --from=build /griot/package.json /griot/README.md /griot/LICENSE /griot/NOTICE /griot/schema.graphql ./
COPY --from=build /griot/node_modules ./node_modules
COPY --from=build /griot/seeds ./seeds
COPY --from=build /griot/dist ./dist
# The embedded store, where no other is named.
RUN mkdir /data && chown node:node /data
ENV GRIOT_STORE=embedded:/data/graph
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/griot/dist/cli.js"]
CMD ["serve", "--host", "0.0.0.0"]
