import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { ReceivedImport } from '../api/types.js';
import { HiddenFile } from '../parts/hidden-file.js';
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
      <Button type="link" href="/api/directory/export?format=csv&list=appointments">
        {t('directoryImport.exportAppointments')}
      </Button>
      <HiddenFile
        ref={input}
        label={t('directoryImport.chooseFile')}
        accept={LIST_FILES}
        onFile={(file) => receive.mutate(file)}
      />
      {receive.isError && <ProblemNotice title={t('directoryImport.refused')} error={receive.error} />}
    </div>
  );
}
