import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { formatDate } from '../dates/format-date.js';
import { QueryView } from '../parts/query-view.js';
import { SubstitutionForm } from '../substitutions/substitution-form.js';
import { Section } from './section.js';

/** Who acts for the person while he is away. */
export function SubstitutionSection() {
  const { t } = useTranslation();
  const substitutions = api.useQuery('get', '/api/profile/substitutions');
  const appoint = api.useMutation('post', '/api/profile/substitutions');
  const end = api.useMutation('delete', '/api/profile/substitutions/{substitutionId}');
  return (
    <Section title={t('profile.substitution.title')}>
      <p className="soft">{t('profile.substitution.hint')}</p>
      <QueryView query={substitutions} skeletonRows={2}>
        {({ rows, candidates }) => (
          <>
            {rows.map(({ id, deputyName, fromDay, toDay }) => (
              <p key={id}>
                {t('profile.substitution.row', { name: deputyName, from: formatDate(fromDay), to: formatDate(toDay) })}{' '}
                <Button
                  size="small"
                  loading={end.isPending}
                  onClick={() =>
                    void end
                      .mutateAsync({ params: { path: { substitutionId: id } } })
                      .then(() => substitutions.refetch())
                  }
                >
                  {t('profile.substitution.end')}
                </Button>
              </p>
            ))}
            <SubstitutionForm
              candidates={candidates}
              error={appoint.error}
              isSending={appoint.isPending}
              onSend={async (body) => {
                await appoint.mutateAsync({ body });
                await substitutions.refetch();
              }}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}
