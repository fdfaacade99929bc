import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Texts } from '@domain/texts';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import { textsFor } from '../http/reader-texts.js';

const API = /^\/api(\/|$)/;
/** Vite gives every file here a name with a digest of its content. */
const HASHED = `${path.sep}assets${path.sep}`;
/** «logo.svg» asks for a file; the page of an indicator ends in its number: «1.7». */
const NAME_OF_FILE = /\.[a-z]\w*$/iu;

/**
 * Serves the built web from `folder`. Every address that is neither the interface's nor a file's is a page of the
 * application, so it gets index.html and the browser routes on.
 */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const files = express.static(folder, {
    index: false,
    setHeaders: (response: Response, file: string) => {
      const forever = file.includes(HASHED);
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const compressed = compression();
  app.use((request: Request, response: Response, next: NextFunction) => {
    // No request of the interface waits until the disk has said that there is no such file.
    if (API.test(request.path)) return next();
    const asksForPage = ['GET', 'HEAD'].includes(request.method) && !NAME_OF_FILE.test(request.path);
    compressed(request, response, () => {
      files(request, response, (fault?: unknown) => {
        if (fault !== undefined || !asksForPage) next(fault);
        else sendIndex(folder, request, response);
      });
    });
  });
}

function sendIndex(folder: string, request: Request, response: Response): void {
  response.setHeader('Cache-Control', 'no-cache');
  const index = path.join(folder, 'index.html');
  if (existsSync(index)) response.sendFile(index, { dotfiles: 'allow' });
  else
    response
      .status(503)
      .type('html')
      .send(notBuiltPage(folder, textsFor(request)));
}

function notBuiltPage(folder: string, texts: Texts): string {
  const title = texts.say('views.web.not-built-title');
  const text = texts.say('views.web.not-built', { folder: path.relative(process.cwd(), folder) });
  return `<!doctype html><html lang="${texts.language}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
}
