import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { ReceivedImport } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { LIST_FILES } from './list-files.js';

/** A list from a file, and the directory as a file. */
export function DirectoryFiles() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const receive = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm<ReceivedImport>('/api/directory/imports', form);
    },
    onSuccess: ({ id }) => navigate({ to: '/directory/imports/$id', params: { id } }),
  });
  return (
    <div className="head-actions">
      <Button loading={receive.isPending} onClick={() => input.current?.click()}>
        {t('directoryImport.choose')}
      </Button>
      <Button href="/api/directory/export?format=xlsx">{t('directoryImport.export')}</Button>
      <Button type="link" href="/api/directory/export?format=csv&list=organisations">
        {t('directoryImport.exportOrganisations')}
      </Button>
      <Button type="link" href="/api/directory/export?format=csv&list=people">
        {t('directoryImport.exportPeople')}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept={LIST_FILES}
        aria-label={t('directoryImport.chooseFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) receive.mutate(file);
          event.target.value = '';
        }}
      />
      {receive.isError && <ProblemNotice title={t('directoryImport.refused')} error={receive.error} />}
    </div>
  );
}
