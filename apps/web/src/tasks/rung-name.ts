import type { i18n } from '../texts/index.js';

type TFunction = typeof i18n.t;

/** The rung in words: `before-3` is «за 3 раб. дн. до срока»; a rung the catalogue does not know stays as it is. */
export function rungName(rung: string, t: TFunction): string {
  const [, offset] = /^(?:before|overdue)-(\d+)$/u.exec(rung) ?? [];
  if (offset !== undefined) {
    return t(rung.startsWith('before') ? 'tasks.rung.before' : 'tasks.rung.after', { count: Number(offset) });
  }
  if (rung === 'assigned') return t('tasks.rung.assigned');
  if (rung === 'retrospective') return t('tasks.rung.retrospective');
  if (rung === 'due') return t('tasks.rung.due');
  if (rung === 'half-term') return t('tasks.rung.half_term');
  if (rung === 'final-report') return t('tasks.rung.final_report');
  if (rung.startsWith('mentioned')) return t('tasks.rung.mentioned');
  if (rung.startsWith('report-for-check')) return t('tasks.rung.for_check');
  if (rung.startsWith('report-submitted')) return t('tasks.rung.submitted');
  if (rung === 'report-returned') return t('tasks.rung.returned');
  if (rung === 'report-accepted') return t('tasks.rung.accepted');
  if (rung === 'task-declined') return t('tasks.rung.declined');
  if (rung === 'task-reassigned') return t('tasks.rung.reassigned');
  if (rung === 'task-suspended') return t('tasks.rung.suspended');
  if (rung === 'task-resumed') return t('tasks.rung.resumed');
  if (rung === 'task-cancelled') return t('tasks.rung.cancelled');
  if (rung.startsWith('task-passed')) return t('tasks.rung.passed');
  if (rung === 'task-reopened') return t('tasks.rung.reopened');
  if (rung.startsWith('task-undelivered')) return t('tasks.rung.undelivered');
  if (rung.startsWith('task-unevaluated')) return t('tasks.rung.unevaluated');
  if (rung.startsWith('task-needs-done')) return t('tasks.rung.needs_done');
  if (rung.startsWith('task-needs-cancelled')) return t('tasks.rung.needs_cancelled');
  if (rung.startsWith('extension-asked')) return t('tasks.rung.extension_asked');
  if (rung === 'extension-granted') return t('tasks.rung.extension_granted');
  if (rung.startsWith('extension-refused')) return t('tasks.rung.extension_refused');
  if (rung.startsWith('consultation-asked')) return t('tasks.rung.consultation_asked');
  if (rung.startsWith('consultation-late')) return t('tasks.rung.consultation_late');
  if (rung.startsWith('interim')) return t('tasks.rung.interim');
  if (rung.startsWith('checkpoint')) return t('tasks.rung.checkpoint');
  if (rung.startsWith('awaiting-schedule')) return t('tasks.rung.awaiting_schedule');
  if (rung.startsWith('overdue-chase')) return t('tasks.rung.chase');
  if (rung.startsWith('overdue-week')) return t('tasks.rung.weekly');
  return rung;
}
