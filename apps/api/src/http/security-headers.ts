import type { Config } from '@platform/config';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * What a browser may do with our answers. Styles alone may stand inline: antd writes its style elements at run time
 * into a page that is one static file, so there is no place to put a nonce of the moment, and letters are shown in a
 * frame with the style attributes mail needs. Scripts may not, so a style is all that could be smuggled in.
 */
export function securityHeaders(config: Config): RequestHandler {
  const secure = config.publicAddress.startsWith('https://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    // Browsers ignore these on plain HTTP and complain about it in the console.
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    // Tokens stand in addresses; no other site shall hear of them.
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}
