import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Identification, IdentificationRule } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const FIELDS = ['lowFromPercent', 'leastProcedures', 'years', 'riskYears', 'leastFalling', 'indexBelow'] as const;

/** The rule in words, and a form that makes its next version. */
export function RuleSection({ known }: { known: Identification }) {
  const { t } = useTranslation();
  const { rule, ruleNumber, mayEdit } = known;
  return (
    <section aria-label={t('identification.rule.title')}>
      <h2>{t('identification.rule.title')}</h2>
      <p>
        {ruleNumber === 0 ? t('identification.rule.usual') : t('identification.rule.version', { number: ruleNumber })}{' '}
        {t('identification.rule.words', { ...rule })} {t('identification.rule.risk', { ...rule })}
      </p>
      {mayEdit && (
        <Disclosure label={t('identification.rule.change')}>
          <RuleForm key={ruleNumber} known={known} />
        </Disclosure>
      )}
    </section>
  );
}

function RuleForm({ known: { organisationId: id, rule, ruleNumber } }: { known: Identification }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<IdentificationRule>();
  const queries = useQueryClient();
  const change = api.useMutation('put', '/api/identification/{id}/rule', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/identification/{id}'] }),
    onError: (error) => form.setFields(fieldProblems(error, [...FIELDS])),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="panel rule-form"
      initialValues={rule}
      onFinish={(next) => change.mutate({ params: { path: { id } }, body: { ...next, seenNumber: ruleNumber } })}
    >
      {change.isError && <ProblemNotice title={t('identification.rule.refused')} error={change.error} />}
      {FIELDS.map((field) => (
        <Form.Item key={field} name={field} label={t(`identification.rule.field.${field}`)}>
          <InputNumber />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('identification.rule.save')}
      </Button>
    </Form>
  );
}
