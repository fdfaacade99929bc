export type { AgendaItem, Meeting, ProtocolReading, ReadDecision } from './protocol-reading.js';
export { type AnyReading, readAny } from './read-any.js';
export { isProtocol, type ReadProtocolOptions, readProtocol } from './read-protocol.js';
