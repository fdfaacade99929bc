/** What a program can be told of. */
export const WEBHOOK_EVENTS = [
  'task.created',
  'task.changed',
  'task.closed',
  'task.overdue',
  'report.submitted',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
