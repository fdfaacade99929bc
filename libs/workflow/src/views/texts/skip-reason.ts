import { russian, say } from '@domain/texts';

/** Why a reminder was not sent: what the planner saw of the task, or what a verb or the gathering of letters noted. */
export function skipReasonText(reason: string): string {
  const planned = `reminders.skip.${reason}`;
  return russian.has(planned) ? say(planned) : say(`views.skip.${reason}`);
}
