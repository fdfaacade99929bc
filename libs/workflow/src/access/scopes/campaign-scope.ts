import type { Actor } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { formsFor } from './body-scope.js';
import { tasksFor } from './task-scope.js';

/**
 * Campaigns as SQL, for a statement that has the tables `campaign` and its `task`: they are managed by whoever may collect for the
 * task, and seen by him and by everybody who sees a form of theirs.
 */
export function campaignsFor(actor: Actor, action: 'see' | 'manage', parameters: SqlParameters): string {
  const managed = tasksFor(actor, 'collect', parameters);
  if (action === 'manage' || managed === 'true') return managed;
  const seen = `campaign.id in (select form.campaign_id from organisation body
    join campaign_form form on form.organisation_id = body.id where ${formsFor(actor, 'see', parameters)})`;
  return `(${managed} or ${seen})`;
}
