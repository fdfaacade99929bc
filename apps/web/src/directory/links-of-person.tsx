import { api } from '../api/client.js';
import { LinkList } from '../parts/link-list.js';
import { QueryView } from '../parts/query-view.js';

/** What the letters to somebody open; whoever keeps the directory takes it back. */
export function LinksOfPerson({ personId }: { personId: string }) {
  const path = { id: personId };
  const links = api.useQuery('get', '/api/directory/people/{id}/links', { params: { path } });
  const done = { onSettled: () => links.refetch() };
  const one = api.useMutation('delete', '/api/directory/people/{id}/links/{linkId}', done);
  const all = api.useMutation('delete', '/api/directory/people/{id}/links', done);
  return (
    <QueryView query={links} skeletonRows={1}>
      {(shown) => (
        <LinkList
          shown={shown}
          error={one.error ?? all.error}
          isSending={one.isPending || all.isPending}
          onRevoke={(linkId) => one.mutate({ params: { path: { ...path, linkId } } })}
          onRevokeAll={() => all.mutate({ params: { path } })}
        />
      )}
    </QueryView>
  );
}
