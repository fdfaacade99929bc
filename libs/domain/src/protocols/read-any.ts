import type { SourceDocument } from '../document/index.js';
import { type OrderReading, type ReadOrderOptions, readOrder } from '../orders/index.js';
import type { ProtocolReading } from './protocol-reading.js';
import { isProtocol, readProtocol } from './read-protocol.js';

export type AnyReading = (OrderReading & { readonly kind: 'order' }) | ProtocolReading;

/** Reads an order or the protocol of a meeting, whichever the document is by its form. */
export function readAny(document: SourceDocument, options: ReadOrderOptions = {}): AnyReading {
  return isProtocol(document) ? readProtocol(document, options) : { kind: 'order', ...readOrder(document, options) };
}
