import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { LinkList } from '../parts/link-list.js';
import { QueryView } from '../parts/query-view.js';
import { Section } from './section.js';

/** By which whoever holds a letter of his acts for him. */
export function LinksSection() {
  const { t } = useTranslation();
  const links = api.useQuery('get', '/api/profile/links');
  const done = { onSettled: () => links.refetch() };
  const one = api.useMutation('delete', '/api/profile/links/{id}', done);
  const all = api.useMutation('delete', '/api/profile/links', done);
  return (
    <Section title={t('openLinks.title')}>
      <p>{t('openLinks.hint')}</p>
      <QueryView query={links} skeletonRows={2}>
        {(shown) => (
          <LinkList
            shown={shown}
            error={one.error ?? all.error}
            isSending={one.isPending || all.isPending}
            onRevoke={(id) => one.mutate({ params: { path: { id } } })}
            onRevokeAll={() => all.mutate({})}
          />
        )}
      </QueryView>
    </Section>
  );
}
