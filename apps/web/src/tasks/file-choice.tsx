import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatByteCount } from '../dates/format-date.js';

const MAX_FILES = 5;

interface Props {
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
}

export function FileChoice({ files, onFiles }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isTooMany, setIsTooMany] = useState(false);
  const add = (chosen: FileList | null) => {
    const all = [...files, ...(chosen ?? [])];
    setIsTooMany(all.length > MAX_FILES);
    onFiles(all.slice(0, MAX_FILES));
  };
  return (
    <div className="file-choice">
      <Button onClick={() => input.current?.click()}>{t('tasks.action.chooseFiles')}</Button>{' '}
      <span className="soft">{t('tasks.action.filesHint')}</span>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('tasks.action.files')}
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
      />
      {isTooMany && (
        <p className="attention" role="alert">
          {t('tasks.action.tooManyFiles')}
        </p>
      )}
      <ul className="report-files">
        {files.map((file, index) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            {file.name} <span className="soft">{formatByteCount(file.size)}</span>{' '}
            <Button
              type="link"
              size="small"
              aria-label={t('tasks.action.removeFile', { name: file.name })}
              onClick={() => onFiles(files.filter((_, other) => other !== index))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
