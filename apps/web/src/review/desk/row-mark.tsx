import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { useSpokenNumber } from '../spoken-numbers.js';
import { useAtHand, useDesk } from './desk.js';

/** Marks a row for what is done to many at once; with Shift, all rows since the one marked before. */
export function RowMark({ item, shown }: { item: Item; shown: readonly string[] }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const desk = useDesk();
  const isMarked = useAtHand((state) => state.marked.has(item.id));
  return (
    <input
      type="checkbox"
      className="row-mark no-print"
      aria-label={t('desk.bulk.mark', { number })}
      checked={isMarked}
      onChange={({ nativeEvent }) => desk.mark(item.id, (nativeEvent as MouseEvent).shiftKey, shown)}
    />
  );
}
