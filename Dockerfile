# One image for every role: `api`, `worker`, or `up`, which is both with a database of its own in a volume.
# What is done here is done step by step by test/system/image.spec.ts as well, without an engine.

FROM node:22-bookworm-slim AS build
WORKDIR /vekha
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock file that leaves out packages of other systems.
RUN npm install --include=dev
COPY . .
RUN npm run -s build && npm prune --omit=dev && mkdir -p data/files

FROM node:22-bookworm-slim
# What reads old Word formats, pages of PDF and scans.
RUN apt-get update \
  && apt-get install -y --no-install-recommends libreoffice-writer-nogui poppler-utils tesseract-ocr tesseract-ocr-rus \
  && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 VEKHA_DATA=/vekha/data
WORKDIR /vekha
COPY --from=build /vekha/package.json ./
COPY --from=build /vekha/node_modules ./node_modules
COPY --from=build /vekha/dist ./dist
COPY --from=build /vekha/apps/cli/*.mjs ./apps/cli/
COPY --from=build /vekha/apps/cli/sample ./apps/cli/sample
# `up` keeps everything there, the others what people attach.
COPY --from=build --chown=node:node /vekha/data ./data
USER node
VOLUME /vekha/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["node", "apps/cli/healthcheck.mjs"]
ENTRYPOINT ["node", "--enable-source-maps", "apps/cli/vekha.mjs"]
CMD ["up"]
