import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../../api/types.js';
import { Disclosure } from '../../parts/disclosure.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { OrderRequisites } from './order-requisites.js';
import { RequisitesEditor } from './requisites-form.js';
import { EDIT_BUTTON, type RequisitesEditing } from './use-requisites-editor.js';

interface Props {
  order: OrderDetail;
  editing: RequisitesEditing;
}

/** The requisites of an order on demand, what was not read of them, and their form. */
export function RequisitesPanel({ order, editing }: Props) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  const missing = isEditable ? missingNames(order) : [];
  const { isOpen, isSaved, open, close, saved } = editing;
  return (
    <>
      <div className="panel-gap no-print requisites-line">
        <Disclosure label={t('review.requisites')}>
          <OrderRequisites order={order} />
        </Disclosure>
        {isEditable && !isOpen && (
          <button id={EDIT_BUTTON} type="button" className="disclosure-button" onClick={open}>
            {t('requisites.edit')}
          </button>
        )}
        {missing.length > 0 && !isOpen && (
          <p className="attention">
            {t('requisites.missing', {
              names: missing.map((name) => t(`requisites.field.${name}`).toLowerCase()).join(', '),
            })}
          </p>
        )}
        <p role="status">{isSaved && t('requisites.saved')}</p>
      </div>
      {isEditable && isOpen && <RequisitesEditor onClose={close} onSaved={saved} />}
    </>
  );
}

const ASKED = ['number', 'date', 'issuer', 'title'] as const;

/** An order is found again by these; its plan has no dates without the period. */
function missingNames(order: OrderDetail): ((typeof ASKED)[number] | 'period')[] {
  const missing = ASKED.filter((name) => order[name] === null);
  return order.roadmaps.length > 0 && order.periodStart === null ? [...missing, 'period'] : missing;
}
