import { useTranslation } from 'react-i18next';
import type { TaskState } from '../api/types.js';
import { StateShape } from './state-shape.js';

/** The state as a shape and a word; «просрочено» is added in the only red of the product. */
export function StateMark({ state, overdue }: { state: TaskState; overdue: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={`state state-${state}`}>
      <StateShape state={state} />
      <span className="state-words">
        {t(`words.taskState.${state}`)}
        {overdue && <OverdueMark />}
      </span>
    </span>
  );
}

function OverdueMark() {
  const { t } = useTranslation();
  return (
    <span className="overdue">
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M6 0.5 11.5 6 6 11.5 0.5 6z" fill="currentColor" />
      </svg>
      {t('words.overdue')}
    </span>
  );
}
