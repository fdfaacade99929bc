import { Button, Form, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { formatDate } from '../dates/format-date.js';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { QueryView } from '../parts/query-view.js';
import { Section } from './section.js';

interface Draft {
  readonly deputyId: string;
  readonly fromDay: string;
  readonly toDay: string;
}

/** Who acts for the person while he is away. */
export function SubstitutionSection() {
  const { t } = useTranslation();
  const substitutions = api.useQuery('get', '/api/profile/substitutions');
  const appoint = api.useMutation('post', '/api/profile/substitutions');
  const end = api.useMutation('delete', '/api/profile/substitutions/{substitutionId}');
  const [form] = Form.useForm<Draft>();
  useEffect(() => {
    if (appoint.error !== null) form.setFields(fieldProblems(appoint.error, ['deputyId', 'fromDay', 'toDay']));
  }, [appoint.error, form]);
  const required = [{ required: true, message: t('tasks.action.required') }];
  const save = async (body: Draft) => {
    await appoint.mutateAsync({ body });
    form.resetFields();
    await substitutions.refetch();
  };
  return (
    <Section title={t('profile.substitution.title')}>
      <p className="soft">{t('profile.substitution.hint')}</p>
      <QueryView query={substitutions} skeletonRows={2}>
        {({ rows, candidates }) => (
          <>
            {rows.map(({ id, deputyName, fromDay, toDay }) => (
              <p key={id}>
                {t('profile.substitution.row', { name: deputyName, from: formatDate(fromDay), to: formatDate(toDay) })}{' '}
                <Button
                  size="small"
                  loading={end.isPending}
                  onClick={() =>
                    void end
                      .mutateAsync({ params: { path: { substitutionId: id } } })
                      .then(() => substitutions.refetch())
                  }
                >
                  {t('profile.substitution.end')}
                </Button>
              </p>
            ))}
            <Form
              form={form}
              layout="vertical"
              requiredMark={false}
              onFinish={(draft) => void save(draft).catch(() => {})}
            >
              <Form.Item name="deputyId" label={t('profile.substitution.deputy')} rules={required}>
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  options={candidates.map(({ id, fullName, organisationName }) => ({
                    value: id,
                    label: `${fullName}, ${organisationName}`,
                  }))}
                />
              </Form.Item>
              <div className="form-line">
                <Form.Item name="fromDay" label={t('profile.substitution.from')} rules={required}>
                  <DateField />
                </Form.Item>
                <Form.Item name="toDay" label={t('profile.substitution.to')} rules={required}>
                  <DateField />
                </Form.Item>
              </div>
              <Button htmlType="submit" loading={appoint.isPending}>
                {t('profile.substitution.save')}
              </Button>
            </Form>
          </>
        )}
      </QueryView>
    </Section>
  );
}
