import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { SavedView } from '../../api/types.js';
import { Disclosure } from '../../parts/disclosure.js';
import { fieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { readTaskBoardSearch, readTaskCalendarSearch, readTaskSearch } from '../../search-params.js';

type Conditions = SavedView['conditions'];

interface Props {
  screen: SavedView['screen'];
  /** Those of the address; a page of the list or a day of the calendar is none. */
  conditions: Conditions;
}

/** The screens one has given a name, and the giving of one. */
export function SavedViews({ screen, conditions }: Props) {
  const { t } = useTranslation();
  const saved = api.useQuery('get', '/api/profile/views');
  const remove = api.useMutation('delete', '/api/profile/views/{viewId}', { onSettled: () => saved.refetch() });
  const [times, setTimes] = useState(0);
  if (saved.isError) return <ProblemNotice title={t('tasks.saved.notLoaded')} error={saved.error} />;
  const views = saved.data ?? [];
  const isAny = Object.keys(conditions).length > 0;
  if (views.length === 0 && !isAny) return null;
  return (
    <div className="saved-views no-print">
      {remove.isError && <ProblemNotice title={t('tasks.saved.notRemoved')} error={remove.error} />}
      {views.length > 0 && (
        <nav aria-label={t('tasks.saved.title')}>
          {views.map((view) => (
            <span key={view.id} className="saved-view">
              <ToView view={view} />
              <button
                type="button"
                aria-label={t('tasks.saved.remove', { name: view.name })}
                onClick={() => remove.mutate({ params: { path: { viewId: view.id } } })}
              >
                ×
              </button>
            </span>
          ))}
        </nav>
      )}
      {isAny && (
        <Disclosure key={times} label={t('tasks.saved.save')}>
          <NameForm
            screen={screen}
            conditions={conditions}
            onSaved={() => {
              setTimes(times + 1);
              void saved.refetch();
            }}
          />
        </Disclosure>
      )}
    </div>
  );
}

function ToView({ view: { screen, name, conditions } }: { view: SavedView }) {
  switch (screen) {
    case 'calendar':
      return (
        <Link to="/tasks/calendar" search={readTaskCalendarSearch(conditions)}>
          {name}
        </Link>
      );
    case 'board':
      return (
        <Link to="/tasks/board" search={readTaskBoardSearch(conditions)}>
          {name}
        </Link>
      );
    default:
      return (
        <Link to="/tasks" search={readTaskSearch(conditions)}>
          {name}
        </Link>
      );
  }
}

function NameForm({ screen, conditions, onSaved }: Props & { onSaved: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string }>();
  const save = api.useMutation('put', '/api/profile/views', {
    onSuccess: onSaved,
    onError: (error) => form.setFields(fieldProblems(error, ['name'])),
  });
  return (
    <Form
      form={form}
      layout="inline"
      requiredMark={false}
      onFinish={({ name }) => save.mutate({ body: { name, screen, conditions } })}
    >
      {save.isError && <ProblemNotice title={t('tasks.saved.notSaved')} error={save.error} />}
      <Form.Item
        name="name"
        label={t('tasks.saved.name')}
        rules={[{ required: true, whitespace: true, message: t('tasks.saved.nameRequired') }]}
      >
        <Input maxLength={100} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('tasks.saved.keep')}
      </Button>
    </Form>
  );
}
