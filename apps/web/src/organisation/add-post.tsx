import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  organisationId: string;
  onDone: () => Promise<void>;
}

export function AddPost({ organisationId, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string }>();
  const add = api.useMutation('post', '/api/directory/organisations', {
    onSuccess: async () => {
      form.resetFields();
      await onDone();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['name'])),
  });
  return (
    <Form
      aria-label={t('organisation.addPost')}
      form={form}
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      onFinish={({ name }) => add.mutate({ body: { name, kind: 'role', parentId: organisationId } })}
    >
      {add.isError && <ProblemNotice title={t('view.failed')} error={add.error} />}
      <Form.Item
        name="name"
        label={t('organisation.postTitle')}
        extra={t('organisation.postTitleHint')}
        rules={[{ required: true, message: t('directory.required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('directory.add')}
      </Button>
    </Form>
  );
}
