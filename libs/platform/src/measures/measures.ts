import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Everything this process measures. No label ever holds a person, an address or an id. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'vekha_' });

const registers = [registry];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const MINUTES = [1, 2, 5, 10, 15, 30, 60, 180, 720, 1440];

/** Counted where it happens: by the worker that sent or gave up. */
export const remindersSent = new Counter({
  name: 'vekha_reminders_sent_total',
  help: 'Reminders that left in a letter the mail server took',
  registers,
});
export const reminderLateMinutes = new Histogram({
  name: 'vekha_reminder_late_minutes',
  help: 'From when a reminder was due until the mail server took its letter',
  buckets: MINUTES,
  registers,
});
export const letterOutcomes = new Counter({
  name: 'vekha_letters_total',
  help: 'What became of letters at hand: sent, skipped, delayed, failed, passed_on',
  labelNames: ['outcome'],
  registers,
});

/** Looked up in the tables when they are asked for. */
export const ledger = {
  remindersDue: gauge('vekha_reminders_due', 'Reminders whose time has come and that are in no letter yet'),
  oldestDueSeconds: gauge('vekha_reminder_oldest_due_seconds', 'Age of the oldest reminder that is due and not sent'),
  lettersDue: gauge('vekha_letters_due', 'Letters whose time has come and that are not settled'),
  lettersUndelivered: gauge('vekha_letters_undelivered', 'Letters given up and not begun again'),
  sweepEndedAt: gauge('vekha_sweep_last_run_timestamp_seconds', 'When a repeating work last ended', ['sweep']),
  sweepFailed: gauge('vekha_sweep_failed', '1 where its last run failed', ['sweep']),
  queueDepth: gauge('vekha_queue_jobs', 'Jobs in a queue', ['queue', 'state']),
};

export const requestSeconds = new Histogram({
  name: 'vekha_http_request_seconds',
  help: 'Answers of the server by the template of their address',
  labelNames: ['method', 'route', 'status'],
  buckets: SECONDS,
  registers,
});

function gauge<Label extends string = never>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
  return new Gauge({ name, help, labelNames, registers });
}
