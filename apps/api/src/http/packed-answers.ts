import { constants, gzipSync } from 'node:zlib';
import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

// Answers are made anew each time: the smallest form of one would cost more than sending it.
const QUICKLY = { level: constants.Z_BEST_SPEED };
/** A shorter one fits into a packet of the network as it is. */
const LEAST_CHARACTERS = 1024;
/** A longer one would keep others waiting: a thread beside packs it. */
const MOST_CHARACTERS = 256 * 1024;

/** Packs what is sent, for those who can unpack it. */
export function packedAnswers(): RequestHandler[] {
  return [compression(QUICKLY), packObjects];
}

/** An answer of everyday length is packed here and now: passing it to a thread and back costs more than packing it. */
function packObjects(request: Request, response: Response, next: () => void): void {
  response.json = (body: unknown) => {
    const text = JSON.stringify(body);
    if (!response.hasHeader('Content-Type')) response.type('json');
    const isEveryday = text.length >= LEAST_CHARACTERS && text.length <= MOST_CHARACTERS;
    if (!isEveryday || request.method === 'HEAD' || request.acceptsEncodings('gzip') === false) {
      return response.send(text);
    }
    const packed = gzipSync(text, QUICKLY);
    response.vary('Accept-Encoding').set('Content-Encoding', 'gzip').set('Content-Length', String(packed.length));
    return response.end(packed);
  };
  next();
}
