import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../parts/as-written.js';
import { HiddenFile } from '../../parts/hidden-file.js';

interface FileProps {
  file: File | null;
  isReading: boolean;
  onFile: (file: File) => void;
}

/** The file of a plan: its dates are read as soon as it is chosen. */
export function PlanFileChoice({ file, isReading, onFile }: FileProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="plan-file">
      <Button loading={isReading} onClick={() => input.current?.click()}>
        {t('desk.plan.choose')}
      </Button>{' '}
      {file === null ? <span className="soft">{t('desk.plan.chooseHint')}</span> : <AsWritten text={file.name} />}
      <HiddenFile ref={input} label={t('desk.plan.file')} onFile={onFile} />
    </p>
  );
}
