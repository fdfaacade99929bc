import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { BroughtResults } from '../api/types.js';
import { HiddenFile } from '../parts/hidden-file.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ColumnsForm } from './columns-form.js';
import { ResultChanges } from './result-changes.js';
import type { SaidLayout } from './said-layout.js';

interface Sending {
  readonly file: File;
  readonly said?: SaidLayout;
  /** Of what was told; without it the table is only looked at. */
  readonly digest?: string;
}

/** A table of results: what its columns are taken for, what it would change, and then it is written down. */
export function BringResults({ branchId }: { branchId: string }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const [told, setTold] = useState<{ file: File; brought: BroughtResults }>();
  const [isDone, setDone] = useState(false);
  const send = useMutation({
    mutationFn: (sending: Sending) =>
      sendForm<BroughtResults>(`/api/identification/${branchId}/results`, formOf(sending)),
    onSuccess: async (brought, { file, digest }) => {
      setDone(digest !== undefined);
      setTold(digest === undefined ? { file, brought } : undefined);
      if (digest !== undefined) await queries.invalidateQueries({ queryKey: ['get', '/api/identification/{id}'] });
    },
  });
  return (
    <div className="panel stack no-print">
      <p>{t('identification.file.hint')}</p>
      <div className="toolbar">
        <Button loading={send.isPending} onClick={() => input.current?.click()}>
          {t('identification.file.choose')}
        </Button>
        <HiddenFile
          ref={input}
          label={t('identification.file.chooseFile')}
          accept=".xlsx,.xls,.ods,.csv"
          onFile={(file) => send.mutate({ file })}
        />
      </div>
      {send.isError && <ProblemNotice title={t('identification.file.refused')} error={send.error} />}
      {isDone && <p role="status">{t('identification.file.done')}</p>}
      {told !== undefined && (
        <>
          <ColumnsForm
            key={`${told.file.name} ${told.brought.digest}`}
            brought={told.brought}
            isBusy={send.isPending}
            onLook={(said) => send.mutate({ file: told.file, said })}
          />
          {told.brought.wanting === null ? (
            <ResultChanges
              brought={told.brought}
              isBusy={send.isPending}
              onApply={() => send.mutate({ file: told.file, said: told.brought, digest: told.brought.digest })}
            />
          ) : (
            <Alert
              type="warning"
              showIcon
              title={t('identification.file.wanting')}
              description={told.brought.wanting}
            />
          )}
        </>
      )}
    </div>
  );
}

function formOf({ file, said, digest }: Sending): FormData {
  const form = new FormData();
  form.append('file', file);
  if (said !== undefined) {
    form.append('columns', JSON.stringify(said.columns));
    form.append('year', String(said.year));
    form.append('isSchoolYear', String(said.isSchoolYear));
  }
  if (digest !== undefined) form.append('digest', digest);
  return form;
}
