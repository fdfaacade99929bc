import { useTranslation } from 'react-i18next';
import type { ClosingDemand } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';

/** What has to be there before the task is taken off control, piece by piece. */
export function ClosingList({ demands }: { demands: readonly ClosingDemand[] }) {
  const { t } = useTranslation();
  return (
    <ul className="closing-list">
      {Object.entries(demands).map(([place, { form, words, met }]) => (
        <li key={place}>
          <span aria-hidden="true">{met ? '✓' : '○'}</span>
          <span>
            {words === null ? t(`tasks.closing.form.${form}`) : <AsWritten text={words} />}
            <span className="soft">
              {' – '}
              {met ? t('tasks.closing.met') : t(`tasks.closing.how.${form}`)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
