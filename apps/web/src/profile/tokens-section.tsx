import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { NewToken, Token } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { Section } from './section.js';
import { ToldOnce } from './told-once.js';

/** By which programs act for the person. */
export function TokensSection() {
  const { t } = useTranslation();
  const tokens = api.useQuery('get', '/api/profile/tokens');
  const revoke = api.useMutation('delete', '/api/profile/tokens/{id}', { onSuccess: () => tokens.refetch() });
  const columns: readonly RecordColumn<Token>[] = [
    { key: 'name', title: t('profile.tokens.name'), cell: ({ name }) => name },
    { key: 'scope', title: t('profile.tokens.scope'), cell: ({ scope }) => t(`profile.tokens.scopes.${scope}`) },
    {
      key: 'until',
      title: t('profile.tokens.until'),
      cell: ({ expiresAt, isExpired }) => (
        <>
          {formatInstant(expiresAt)} {isExpired && <span className="mark">{t('profile.tokens.expired')}</span>}
        </>
      ),
    },
    {
      key: 'used',
      title: t('profile.tokens.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('profile.tokens.never') : formatInstant(lastUsedAt)),
    },
    {
      key: 'revoke',
      title: t('profile.tokens.revoke'),
      narrow: true,
      cell: ({ id, name }) => (
        <Button
          size="small"
          aria-label={t('profile.tokens.revokeNamed', { name })}
          onClick={() => revoke.mutate({ params: { path: { id } } })}
        >
          {t('profile.tokens.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t('profile.tokens.title')}>
      <p>{t('profile.tokens.hint')}</p>
      {revoke.isError && <ProblemNotice title={t('profile.tokens.notRevoked')} error={revoke.error} />}
      <QueryView query={tokens} skeletonRows={2}>
        {(rows) =>
          rows.length > 0 && (
            <RecordTable caption={t('profile.tokens.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )
        }
      </QueryView>
      <Disclosure label={t('profile.tokens.create')}>
        <TokenForm onCreated={() => void tokens.refetch()} />
      </Disclosure>
    </Section>
  );
}

interface Draft {
  readonly name: string;
  readonly scope: Token['scope'];
  readonly lifetimeDays: number;
}

const LIFETIMES = [7, 30, 90, 180, 365];

function TokenForm({ onCreated }: { onCreated: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const [made, setMade] = useState<NewToken>();
  const create = api.useMutation('post', '/api/profile/tokens', {
    onSuccess: (token) => {
      setMade(token);
      form.resetFields();
      onCreated();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['name', 'scope', 'lifetimeDays'])),
  });
  if (made !== undefined) {
    return (
      <ToldOnce
        title={t('profile.tokens.once')}
        hint={t('profile.tokens.onceHint')}
        secret={made.token}
        onDone={() => setMade(undefined)}
      />
    );
  }
  return (
    <Form<Draft>
      form={form}
      layout="vertical"
      className="narrow-form"
      requiredMark={false}
      initialValues={{ scope: 'read', lifetimeDays: 90 }}
      onFinish={(body) => create.mutate({ body })}
    >
      {create.isError && <ProblemNotice title={t('profile.tokens.notCreated')} error={create.error} />}
      <Form.Item
        name="name"
        label={t('profile.tokens.program')}
        rules={[{ required: true, message: t('profile.tokens.nameRequired') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="scope" label={t('profile.tokens.scope')}>
        <Select
          options={(['read', 'write'] as const).map((value) => ({ value, label: t(`profile.tokens.scopes.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="lifetimeDays" label={t('profile.tokens.lifetime')}>
        <Select options={LIFETIMES.map((value) => ({ value, label: t('profile.tokens.days', { count: value }) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {t('profile.tokens.createNow')}
      </Button>
    </Form>
  );
}
