import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../parts/date-field.js';

/** The fields of the form; who controls is asked for only where whoever signed does not. */
export function RequisitesFields({ isKept }: { isKept: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-line">
        <Form.Item name="number" label={t('requisites.field.number')}>
          <Input autoFocus maxLength={100} />
        </Form.Item>
        <Form.Item name="date" label={t('requisites.field.date')}>
          <DateField />
        </Form.Item>
        <Form.Item name="periodStart" label={t('requisites.field.periodStart')}>
          <DateField />
        </Form.Item>
        <Form.Item name="periodEnd" label={t('requisites.field.periodEnd')}>
          <DateField />
        </Form.Item>
      </div>
      <div className="requisites-words">
        <Form.Item name="issuer" label={t('requisites.field.issuer')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="title" label={t('requisites.field.title')}>
          <Input maxLength={2000} />
        </Form.Item>
        <Form.Item name="signatory" label={t('requisites.field.signatory')} extra={t('requisites.person')}>
          <Input maxLength={500} />
        </Form.Item>
        <div>
          <Form.Item name="controller" label={t('requisites.field.controller')} extra={t('requisites.person')}>
            <Input maxLength={500} disabled={isKept} />
          </Form.Item>
          <Form.Item name="isKept" valuePropName="checked">
            <Checkbox>{t('requisites.kept')}</Checkbox>
          </Form.Item>
        </div>
      </div>
    </>
  );
}
