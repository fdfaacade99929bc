import { useTranslation } from 'react-i18next';
import type { Timeliness } from '../api/types.js';

/** In time or not; what should be there and is not stands in the red of all that is overdue. */
export function TimelinessMark({ timeliness }: { timeliness: Timeliness }) {
  const { t } = useTranslation();
  const words = t(`campaigns.timeliness.${timeliness}`);
  return timeliness === 'overdue' ? <span className="overdue">{words}</span> : words;
}
