import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RowTies as Ties } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TiesForm } from './ties-form.js';
import { useTieRows, useTies } from './use-ties.js';

interface Props {
  orderId: string;
  itemId: string;
  isEditing: boolean;
  onClose: () => void;
  /** Rows it waits for that are done, where somebody knows. */
  done?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Under the term of a row: whose result it waits for, what its words propose, and where a coordinator says it. */
export function RowTies({ orderId, itemId, isEditing, onClose, done = NONE }: Props) {
  const { t } = useTranslation();
  const ties = useTies(orderId);
  const row = ties?.rows.get(itemId);
  if (ties === undefined || row === undefined) return null;
  if (isEditing) return <TiesForm orderId={orderId} row={row} onClose={onClose} />;
  const numberOf = (id: string) => ties.rows.get(id)?.number ?? '';
  const needed = row.needs.map((id) => (done.has(id) ? t('ties.rowDone', { number: numberOf(id) }) : numberOf(id)));
  return (
    <>
      {needed.length > 0 && <div className="record-sub">{t('ties.waitsFor', { rows: needed.join(', ') })}</div>}
      {ties.mayTie && row.suggested.length > 0 && (
        <Suggestion orderId={orderId} row={row} numbers={row.suggested.map(numberOf).join(', ')} />
      )}
    </>
  );
}

/** Opens the form of a row, for whoever may say its ties. */
export function TiesButton({ orderId, number, onPress }: { orderId: string; number: string; onPress: () => void }) {
  const { t } = useTranslation();
  if (useTies(orderId)?.mayTie !== true) return null;
  return (
    <button type="button" className="disclosure-button" aria-label={t('ties.editNamed', { number })} onClick={onPress}>
      {t('ties.edit')}
    </button>
  );
}

/** A person says yes or no to what the words of the row propose. */
function Suggestion({ orderId, row, numbers }: { orderId: string; row: Ties; numbers: string }) {
  const { t } = useTranslation();
  const tie = useTieRows(orderId);
  const say = (needs: readonly string[]) =>
    tie.mutate({ params: { path: { id: orderId, itemId: row.itemId } }, body: { needs: [...needs] } });
  return (
    <div className="record-sub no-print">
      {t('ties.suggested', { rows: numbers })}{' '}
      <Button size="small" disabled={tie.isPending} onClick={() => say([...row.needs, ...row.suggested])}>
        {t('ties.accept')}
      </Button>{' '}
      <Button size="small" disabled={tie.isPending} onClick={() => say(row.needs)}>
        {t('ties.refuse')}
      </Button>
      {tie.isError && <ProblemNotice title={t('ties.failed')} error={tie.error} />}
    </div>
  );
}
