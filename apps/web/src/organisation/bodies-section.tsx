import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CollegialBody, OrganisationPage } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';

interface Props {
  page: OrganisationPage;
  onChange: () => Promise<void>;
}

/** The commissions, councils and working groups of an organisation; each has a page with its members. */
export function BodiesSection({ page: { bodies, organisation }, onChange }: Props) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const columns: readonly RecordColumn<CollegialBody>[] = [
    {
      key: 'name',
      title: t('organisation.bodyColumn.name'),
      cell: ({ id, name }) => (
        <Link className="row-link" to="/directory/organisations/$id" params={{ id }}>
          <AsWritten text={name} />
        </Link>
      ),
    },
    {
      key: 'chair',
      title: t('organisation.bodyColumn.chair'),
      cell: ({ chairName }) =>
        chairName === null ? <span className="soft">{t('organisation.noChair')}</span> : <AsWritten text={chairName} />,
    },
    {
      key: 'members',
      title: t('organisation.bodyColumn.members'),
      narrow: true,
      cell: ({ memberCount }) => memberCount,
    },
  ];
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{t('organisation.bodies')}</h2>
      {bodies.length === 0 ? (
        <p className="soft">{t('organisation.noBodies')}</p>
      ) : (
        <RecordTable caption={t('organisation.bodies')} columns={columns} rows={bodies} keyOf={({ id }) => id} />
      )}
      {mayEdit && (
        <div className="panel-gap">
          <Disclosure label={t('organisation.addBody')}>
            <AddBody organisationId={organisation.id} onDone={onChange} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

interface Draft {
  name: string;
  kind: 'body' | 'group';
}

function AddBody({ organisationId, onDone }: { organisationId: string; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const add = api.useMutation('post', '/api/directory/organisations', {
    onSuccess: async () => {
      form.resetFields();
      await onDone();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['name', 'kind'])),
  });
  return (
    <Form
      form={form}
      name="new-body"
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      initialValues={{ kind: 'body' }}
      onFinish={(draft) => add.mutate({ body: { ...draft, parentId: organisationId } })}
    >
      {add.isError && <ProblemNotice title={t('view.failed')} error={add.error} />}
      <Form.Item
        name="name"
        label={t('organisation.bodyName')}
        extra={t('organisation.bodyNameHint')}
        rules={[{ required: true, message: t('directory.required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="kind" label={t('directory.column.kind')}>
        <Radio.Group
          options={(['body', 'group'] as const).map((value) => ({ value, label: t(`organisation.bodyKind.${value}`) }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('directory.add')}
      </Button>
    </Form>
  );
}
