import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ScaleHole } from '../api/types.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Ruled {
  test: string;
  points: number;
  label: string;
  reason: string;
}

interface Props {
  catalogueId: string;
  place: { readonly number: number; readonly code: string };
  hole: ScaleHole;
  onClose: () => void;
  onRecorded: () => void;
}

/** How a hole is read: the values, the points, and why. The hole itself is filled in. */
export function RulingForm({ catalogueId: id, place, hole, onClose, onRecorded }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Ruled>();
  const record = api.useMutation('post', '/api/indicator-catalogues/{id}/rulings', {
    onSuccess: onRecorded,
    onError: (error) => form.setFields(fieldProblems(error, ['test', 'points', 'label', 'reason'])),
  });
  const required = [{ required: true, message: t('indicators.ruling.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="ruling-form no-print"
      initialValues={{ test: hole.test ?? '', label: hole.words }}
      onFinish={({ test, ...values }) =>
        record.mutate({
          params: { path: { id } },
          body: { ...place, ...values, when: hole.when, test: test.trim() === '' ? null : test },
        })
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {record.isError && <ProblemNotice title={t('indicators.ruling.refused')} error={record.error} />}
      <div className="entry-form">
        {hole.test !== null && (
          <Form.Item name="test" label={t('indicators.ruling.test')} extra={t('indicators.ruling.testHint')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        <Form.Item name="points" label={t('indicators.step.points')} rules={required}>
          <InputNumber decimalSeparator="," autoFocus />
        </Form.Item>
        <Form.Item name="label" label={t('indicators.ruling.label')}>
          <Input maxLength={2000} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('indicators.ruling.reason')} rules={required}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {t('indicators.ruling.record')}
        </Button>
        <Button onClick={onClose}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}
