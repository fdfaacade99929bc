import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '../api/client.js';
import type { BroughtIndicators } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { HiddenFile } from '../parts/hidden-file.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { BroughtChanges } from './brought-changes.js';

const route = getRouteApi('/shell/indicators/$id');

interface Sending {
  readonly file: File;
  /** Of what was told; without it the file is only looked at. */
  readonly digest?: string;
}

/** A workbook brought into the draft: first told what it would do, then done. */
export function CatalogueFile({ catalogueId: id, startsOpen }: { catalogueId: string; startsOpen: boolean }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const [told, setTold] = useState<{ file: File; brought: BroughtIndicators }>();
  const send = useMutation({
    mutationFn: ({ file, digest }: Sending) => {
      const form = new FormData();
      form.append('file', file);
      if (digest !== undefined) form.append('digest', digest);
      return sendForm<BroughtIndicators>(`/api/indicator-catalogues/${id}/file`, form);
    },
    onSuccess: async (brought, { file, digest }) => {
      if (digest === undefined) {
        setTold({ file, brought });
        return;
      }
      setTold(undefined);
      await queries.invalidateQueries({ queryKey: ['get', '/api/indicator-catalogues/{id}'] });
      await navigate({ search: { version: 'draft' } });
    },
  });
  const changed = told?.brought.lines.filter(({ outcome }) => outcome !== 'unchanged') ?? [];
  return (
    <div className="no-print catalogue-file">
      <Disclosure label={t('indicators.file.open')} startsOpen={startsOpen}>
        <div className="panel stack">
          <p>{t('indicators.file.hint')}</p>
          <div className="toolbar">
            <Button loading={send.isPending} onClick={() => input.current?.click()}>
              {t('indicators.file.choose')}
            </Button>
            <HiddenFile
              ref={input}
              label={t('indicators.file.chooseFile')}
              accept=".xlsx,.ods"
              onFile={(file) => send.mutate({ file })}
            />
          </div>
          {send.isError && <ProblemNotice title={t('indicators.file.refused')} error={send.error} />}
          {told !== undefined && told.brought.faults.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title={t('indicators.file.faulty')}
              description={
                <ul>
                  {told.brought.faults.map(({ sheet, row, column, code, detail }) => (
                    <li key={`${sheet} ${row} ${column} ${code}`}>
                      {[sheet, row === null ? '' : t('indicators.file.row', { row }), column ?? '']
                        .filter((part) => part !== '')
                        .join(', ')}
                      : {detail}
                    </li>
                  ))}
                </ul>
              }
            />
          )}
          {told !== undefined && told.brought.faults.length === 0 && (
            <>
              <p role="status">
                {changed.length === 0
                  ? t('indicators.file.nothing')
                  : t('indicators.file.changes', { count: changed.length })}
              </p>
              {changed.length > 0 && (
                <>
                  <BroughtChanges lines={changed} />
                  <Button
                    type="primary"
                    loading={send.isPending}
                    onClick={() => send.mutate({ file: told.file, digest: told.brought.digest })}
                  >
                    {t('indicators.file.apply')}
                  </Button>
                </>
              )}
            </>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
