import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { type TurnBack, useReviewHistory } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';

interface Props {
  turnBack: TurnBack;
  isSourceShown: boolean;
  onSource: () => void;
  onHelp: () => void;
}

/** What is at hand in every row: taking a step back, the source, the keys. */
export function ReviewToolbar({ turnBack, isSourceShown, onSource, onHelp }: Props) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  return (
    <div className="review-toolbar">
      {isEditable && <TurnBackButtons {...turnBack} />}
      <Button aria-pressed={isSourceShown} onClick={onSource}>
        {isSourceShown ? t('desk.source.hide') : t('desk.source.show')}
      </Button>
      {isEditable && (
        <Button className="keys-button" aria-label={t('desk.keys.open')} title={t('desk.keys.open')} onClick={onHelp}>
          ?
        </Button>
      )}
    </div>
  );
}

function TurnBackButtons({ undo, redo, canUndo, canRedo, error }: TurnBack) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const { data } = useReviewHistory(id);
  return (
    <>
      <Button disabled={!canUndo} title={data?.undo?.text} onClick={undo}>
        {t('desk.history.undo')}
      </Button>
      <Button disabled={!canRedo} title={data?.redo?.text} onClick={redo}>
        {t('desk.history.redo')}
      </Button>
      {error !== null && <ProblemNotice title={t('desk.history.failed')} error={error} />}
    </>
  );
}
