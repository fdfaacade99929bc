import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';

/** The quantities of a formula, as many as it needs. */
export function QuantityFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="quantities">
      {(fields, { add, remove }) => (
        <fieldset className="part-fields">
          <legend>{t('indicators.quantities')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="entry-form" role="group" aria-label={`${t('indicators.quantities')} ${name + 1}`}>
              <Form.Item name={[name, 'name']} label={t('indicators.quantity.name')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'measure']} label={t('indicators.quantity.measure')}>
                <Input maxLength={2000} />
              </Form.Item>
              <Form.Item name={[name, 'kind']} label={t('indicators.quantity.kind')}>
                <Select
                  options={(['number', 'category'] as const).map((value) => ({
                    value,
                    label: t(`indicators.kind.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item noStyle shouldUpdate>
                {({ getFieldValue }) =>
                  getFieldValue(['quantities', name, 'kind']) === 'category' ? (
                    <Form.Item name={[name, 'categories']} label={t('indicators.quantity.words')}>
                      <Select mode="tags" open={false} tokenSeparators={[';']} suffixIcon={null} />
                    </Form.Item>
                  ) : (
                    <Form.Item name={[name, 'unit']} label={t('indicators.quantity.unit')}>
                      <Input maxLength={100} />
                    </Form.Item>
                  )
                }
              </Form.Item>
              <Form.Item name={[name, 'level']} label={t('indicators.quantity.level')}>
                <Select
                  options={(['own', 'district'] as const).map((value) => ({
                    value,
                    label: t(`indicators.level.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'yearsBack']} label={t('indicators.quantity.yearsBack')}>
                <InputNumber min={0} max={5} precision={0} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('indicators.edit.remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add({ name: '', measure: '', kind: 'number', unit: '', level: 'own', yearsBack: 0 })}>
            {t('indicators.edit.addQuantity')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

/** The steps of the scale, in the order they are asked in. */
export function BandFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="bands">
      {(fields, { add, remove }) => (
        <fieldset className="part-fields">
          <legend>{t('indicators.scale')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="entry-form" role="group" aria-label={`${t('indicators.scale')} ${name + 1}`}>
              <Form.Item name={[name, 'when']} label={t('indicators.step.when')}>
                <Input maxLength={2000} spellCheck={false} />
              </Form.Item>
              <Form.Item name={[name, 'test']} label={t('indicators.step.value')}>
                <Input maxLength={200} spellCheck={false} />
              </Form.Item>
              <Form.Item name={[name, 'points']} label={t('indicators.step.points')}>
                <InputNumber decimalSeparator="," />
              </Form.Item>
              <Form.Item name={[name, 'label']} label={t('indicators.step.label')}>
                <Input maxLength={2000} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('indicators.edit.remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add({ when: '', test: '', points: 0, label: '' })}>
            {t('indicators.edit.addStep')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
