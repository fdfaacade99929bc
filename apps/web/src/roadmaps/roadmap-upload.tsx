import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { OpenedRoadmap } from '../api/types.js';
import { ACCEPTED_ORDERS } from '../parts/accepted-orders.js';
import { HiddenFile } from '../parts/hidden-file.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  taskId: string;
  onOpened: (orderId: string) => Promise<void>;
}

/** The body has a roadmap of its own already: its file is read like an order's. */
export function RoadmapUpload({ taskId, onOpened }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm<OpenedRoadmap>(`/api/tasks/${taskId}/roadmap/file`, form);
    },
    onSuccess: ({ orderId }) => onOpened(orderId),
  });
  return (
    <div>
      <p>{t('roadmaps.orFile')}</p>
      <Button loading={upload.isPending} onClick={() => input.current?.click()}>
        {t('roadmaps.chooseFile')}
      </Button>
      <HiddenFile
        ref={input}
        label={t('roadmaps.file')}
        accept={ACCEPTED_ORDERS}
        onFile={(file) => upload.mutate(file)}
      />
      {upload.isError && <ProblemNotice title={t('roadmaps.notOpened')} error={upload.error} />}
    </div>
  );
}
