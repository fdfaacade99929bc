import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { ReceivedImport } from '../api/types.js';
import { fieldProblems } from '../parts/field-problems.js';
import { HiddenFile } from '../parts/hidden-file.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { LIST_FILES } from './list-files.js';

/** The schools of a file become a list under a name that orders can give rows to. */
export function OwnListForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ listName: string }>();
  const input = useRef<HTMLInputElement>(null);
  const receive = useMutation({
    mutationFn: (file: File) => {
      const sent = new FormData();
      sent.append('listName', form.getFieldValue('listName') as string);
      sent.append('file', file);
      return sendForm<ReceivedImport>('/api/directory/imports', sent);
    },
    onSuccess: ({ id }) => navigate({ to: '/directory/imports/$id', params: { id } }),
    onError: (error) => form.setFields(fieldProblems(error, ['listName'])),
  });
  return (
    <Form
      form={form}
      name="own-list"
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      onFinish={() => input.current?.click()}
    >
      {receive.isError && <ProblemNotice title={t('directoryImport.refused')} error={receive.error} />}
      <Form.Item
        name="listName"
        label={t('directoryImport.listName')}
        extra={t('directoryImport.listHint')}
        rules={[{ required: true, message: t('directory.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={receive.isPending}>
        {t('directoryImport.chooseList')}
      </Button>
      <HiddenFile
        ref={input}
        label={t('directoryImport.listFile')}
        accept={LIST_FILES}
        onFile={(file) => receive.mutate(file)}
      />
    </Form>
  );
}
