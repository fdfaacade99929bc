export { DELIVERY_STATES, type DeliveryState, WEBHOOK_EVENTS, type WebhookEvent } from './webhook-events.js';
