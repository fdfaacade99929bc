import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { DefinitionOfIndicator, Indicator } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { LiveExample } from './live-example.js';
import { BandFields, QuantityFields } from './part-fields.js';

interface Props {
  catalogueId: string;
  indicator: Indicator;
  onClose: () => void;
  onSaved: () => void;
}

/** One indicator of a draft, with an example beside it that follows what is typed. */
export function IndicatorForm({ catalogueId: id, indicator, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { definition, edition } = indicator;
  const [form] = Form.useForm<DefinitionOfIndicator>();
  const [typed, setTyped] = useState(definition);
  const entered = () => form.getFieldsValue(true) as DefinitionOfIndicator;
  const save = api.useMutation('put', '/api/indicator-catalogues/{id}/draft/indicators/{code}', {
    onSuccess: onSaved,
    onError: (error) =>
      form.setFields(
        asProblem(error).details.flatMap(({ place, message }) =>
          place === null ? [] : [{ name: pathOf(place) as never, errors: [message] }],
        ),
      ),
  });
  const field = (name: keyof DefinitionOfIndicator) => t(`indicators.field.${name as 'name'}`);
  return (
    <div className="indicator">
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className="panel"
        initialValues={definition}
        onValuesChange={() => setTyped(whole(definition, entered()))}
        onFinish={() =>
          save.mutate({
            params: { path: { id, code: definition.code } },
            body: { edition, definition: whole(definition, entered()) },
          })
        }
      >
        {save.isError && <ProblemNotice title={t('indicators.edit.refused')} error={save.error} />}
        <Form.Item name="name" label={field('name')}>
          <Input.TextArea autoSize maxLength={2000} />
        </Form.Item>
        <Form.Item name="formula" label={t('indicators.formula')} extra={t('indicators.edit.formulaHint')}>
          <Input.TextArea autoSize maxLength={2000} className="formula" spellCheck={false} />
        </Form.Item>
        <div className="entry-form">
          <Form.Item name="unit" label={field('unit')}>
            <Input maxLength={100} />
          </Form.Item>
          {(['least', 'most', 'digits'] as const).map((name) => (
            <Form.Item key={name} name={['range', name]} label={t(`indicators.edit.${name}`)}>
              <InputNumber decimalSeparator="," />
            </Form.Item>
          ))}
          <Form.Item name="subject" label={field('subject')}>
            <Select
              options={(['school', 'municipality'] as const).map((value) => ({
                value,
                label: t(`indicators.subject.${value}`),
              }))}
            />
          </Form.Item>
        </div>
        <QuantityFields />
        <BandFields />
        {(['bandsText', 'task', 'frequency', 'owner', 'source'] as const).map((name) => (
          <Form.Item key={name} name={name} label={field(name)}>
            <Input.TextArea autoSize maxLength={2000} />
          </Form.Item>
        ))}
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('indicators.edit.save')}
          </Button>
          <Button onClick={onClose}>{t('view.cancel')}</Button>
        </div>
      </Form>
      <LiveExample definition={typed} rulings={[]} />
    </div>
  );
}

/** `bands.2.test` as the form names it. */
function pathOf(place: string): (string | number)[] {
  return place
    .replace(/^definition\./u, '')
    .split('.')
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

/** What is typed in a form is never null: an empty condition asks nothing, a word has no unit. */
function whole(before: DefinitionOfIndicator, typed: Partial<DefinitionOfIndicator>): DefinitionOfIndicator {
  const { quantities, bands, unit, ...rest } = { ...before, ...typed };
  const isCategory = before.unit === null && (unit ?? '') === '';
  return {
    ...rest,
    unit: isCategory ? null : (unit ?? ''),
    quantities: quantities.map((quantity) => ({
      ...quantity,
      name: quantity.name ?? '',
      measure: quantity.measure ?? '',
      yearsBack: quantity.yearsBack ?? 0,
      unit: quantity.kind === 'number' ? (quantity.unit ?? '') : null,
      categories: quantity.kind === 'category' ? (quantity.categories ?? []) : null,
    })),
    bands: bands.map(({ when, test, points, label }) => ({
      when: emptyIsNull(when),
      test: emptyIsNull(test),
      points: points ?? 0,
      label: label ?? '',
    })),
  };
}

function emptyIsNull(words: string | null | undefined): string | null {
  return words == null || words.trim() === '' ? null : words;
}
