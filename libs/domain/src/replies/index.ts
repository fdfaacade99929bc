export { type MailHeaders, whyAutomatic } from './automatic.js';
export { type AnswerableRow, chosenRow } from './chosen-row.js';
export { cutQuotation } from './cut-quotation.js';
export { cutSignature } from './cut-signature.js';
export { type DeliveryOutcome, type DeliveryStatus, readDeliveryStatus } from './delivery-status.js';
export { type Reply, readReply, type UnclearReply } from './read-reply.js';
export { withoutSecrets } from './without-secrets.js';
