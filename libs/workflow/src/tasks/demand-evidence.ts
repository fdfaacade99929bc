import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { closingState } from './closing-state.js';

/**
 * Nobody passes a report that lacks something of what closing takes without saying why: neither who checks it first nor
 * who accepts it. @throws BadInput `evidence-missing`, of a report on its way to the acceptor `evidence-missing-endorsed`
 */
export async function demandEvidence(
  manager: EntityManager,
  taskId: string,
  why: string,
  code: 'evidence-missing' | 'evidence-missing-endorsed',
): Promise<void> {
  if (why !== '') return;
  const missing = (await closingState(manager, taskId)).filter(({ met }) => !met);
  if (missing.length > 0) throw new BadInput(code, 'whyWithout', { count: missing.length });
}
