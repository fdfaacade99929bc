import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { RoadmapDemand, RoadmapDemands } from '../api/types.js';

interface Demands extends Pick<RoadmapDemands, 'mayDemand' | 'classes'> {
  readonly rows: ReadonlyMap<string, RoadmapDemand>;
  /** Some row demands roadmaps of somebody. */
  readonly isDemanding: boolean;
}

/** An order may have thousands of rows, each of which looks its demand up. */
const found = new WeakMap<RoadmapDemands, Demands>();

function byRow(demands: RoadmapDemands): Demands {
  const { mayDemand, classes, rows } = demands;
  const known = found.get(demands) ?? {
    ...{ mayDemand, classes },
    rows: new Map(rows.map((row) => [row.itemId, row])),
    isDemanding: rows.some(({ kind }) => kind === 'make'),
  };
  found.set(demands, known);
  return known;
}

function demandsOptions(orderId: string) {
  return api.queryOptions('get', '/api/orders/{id}/roadmap-demands', { params: { path: { id: orderId } } });
}

/** The demands of an order by row; undefined before they are there. */
export function useDemands(orderId: string): Demands | undefined {
  const { queryKey } = demandsOptions(orderId);
  const demands = api.useQuery('get', '/api/orders/{id}/roadmap-demands', queryKey[2]).data;
  return demands && byRow(demands);
}

export function useDemandRoadmaps(orderId: string) {
  const queries = useQueryClient();
  return api.useMutation('put', '/api/orders/{id}/items/{itemId}/roadmap-demand', {
    onSuccess: async (demands: RoadmapDemands) => {
      queries.setQueryData(demandsOptions(orderId).queryKey, demands);
      await queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/table'] });
      await queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/roadmaps'] });
    },
  });
}

/** Splitting and merging rows change what there is to demand. */
export function demandsKey(orderId: string) {
  return demandsOptions(orderId).queryKey;
}
