import { mayReadMeasures, requestSeconds } from '@platform/measures';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** How long each answer took, by the template of its address: an address itself may hold an id or a link's secret. */
export function measureRequests(request: Request, response: Response, next: NextFunction): void {
  const stop = requestSeconds.startTimer();
  response.once('finish', () => {
    const route = (request.route as { path?: unknown } | undefined)?.path;
    const labels = { method: request.method, route: typeof route === 'string' ? route : 'other' };
    stop({ ...labels, status: String(response.statusCode) });
  });
  next();
}

/** The measures, for whoever may read them; for others the address does not exist. */
export function showMeasures(
  measures: { readonly contentType: string; run(): Promise<string> },
  token: string | undefined,
): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' || !mayReadMeasures(request, token)) {
      response.status(404).end();
      return;
    }
    measures
      .run()
      .then((text) => response.type(measures.contentType).set('Cache-Control', 'no-store').send(text), next);
  };
}
