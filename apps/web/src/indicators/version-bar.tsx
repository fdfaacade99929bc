import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Popconfirm, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Catalogue, CatalogueVersion } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const route = getRouteApi('/shell/indicators/$id');
const addressOf = ({ number }: CatalogueVersion) => (number === null ? 'draft' : String(number));

/** Which version is shown, and what can be done next: begin a draft, publish it, take it away as a file, print. */
export function VersionBar({ catalogue: { id, versions, shown, mayEdit } }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const show = async (version: string) => {
    // First away from the draft, which may be none any more by now.
    await navigate({ search: { version } });
    await queries.invalidateQueries({ queryKey: ['get', '/api/indicator-catalogues/{id}'] });
  };
  const params = { path: { id } };
  const begin = api.useMutation('post', '/api/indicator-catalogues/{id}/draft', { onSuccess: () => show('draft') });
  const publish = api.useMutation('post', '/api/indicator-catalogues/{id}/draft/publication', {
    onSuccess: ({ number }) => show(String(number)),
  });
  const refused = [begin, publish].find(({ isError }) => isError);
  const hasDraft = versions.some(({ number }) => number === null);
  return (
    <>
      <div className="toolbar no-print">
        <label htmlFor="catalogue-version">{t('indicators.version')}</label>
        <Select
          id="catalogue-version"
          className="version-choice"
          value={addressOf(shown)}
          options={versions.map((version) => ({ value: addressOf(version), label: nameOf(version) }))}
          onChange={(version) => void navigate({ search: (kept) => ({ ...kept, version }) })}
        />
        {mayEdit && !hasDraft && (
          <Button loading={begin.isPending} onClick={() => begin.mutate({ params })}>
            {t('indicators.beginDraft')}
          </Button>
        )}
        {mayEdit && shown.number === null && (
          <Popconfirm
            title={t('indicators.publishSure')}
            onConfirm={() => publish.mutate({ params, body: { edition: shown.edition } })}
          >
            <Button type="primary" loading={publish.isPending}>
              {t('indicators.publish')}
            </Button>
          </Popconfirm>
        )}
        <Button href={`/api/indicator-catalogues/${id}/file?version=${addressOf(shown)}`}>
          {t('indicators.export')}
        </Button>
        <Button onClick={() => window.print()}>{t('indicators.print')}</Button>
      </div>
      {refused && <ProblemNotice title={t('indicators.notDone')} error={refused.error} />}
      <p className="soft">
        {shown.number === null
          ? t('indicators.draftBy', { name: shown.changedBy, at: formatInstant(shown.changedAt) })
          : t('indicators.publishedBy', {
              number: shown.number,
              name: shown.publishedBy ?? '',
              at: formatInstant(shown.publishedAt ?? shown.changedAt),
            })}
      </p>
    </>
  );

  function nameOf({ number }: CatalogueVersion): string {
    return number === null ? t('indicators.draft') : t('indicators.numbered', { number });
  }
}
