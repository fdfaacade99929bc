import { useTranslation } from 'react-i18next';
import type { FamilyStep } from '../api/types.js';

/** Asked for anew so often while something comes to one organisation after another. */
export const WHILE_FOLLOWING_MS = 3000;

/** What was done to a task and is still on its way to the tasks of many organisations. */
export function FollowingProgress({ step: { command, done, total } }: { step: FamilyStep }) {
  const { t } = useTranslation();
  const said = t(`following.${command}`, { done, total });
  return (
    <div className="row-progress" role="status">
      {said}
      <progress max={total} value={done} aria-label={said} />
    </div>
  );
}
