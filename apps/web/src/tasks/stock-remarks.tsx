import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

const REMARKS = ['requisites', 'evidence', 'address', 'result', 'period'] as const;

/** What reports are most often returned for; pressed, it stands in the field, where it can be changed. */
export function StockRemarks({ onChoose }: { onChoose: (remark: string) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="stock-remarks">
      <legend>{t('reportQueue.remarks.title')}</legend>
      {REMARKS.map((remark) => (
        <Button key={remark} size="small" onClick={() => onChoose(t(`reportQueue.remarks.${remark}`))}>
          {t(`reportQueue.remarks.${remark}`)}
        </Button>
      ))}
    </fieldset>
  );
}
