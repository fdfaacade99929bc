import type { EntityManager } from 'typeorm';

export interface TaskParticipantRow {
  readonly role: 'lead' | 'executor' | 'co_executor';
  readonly name: string;
  /** The post for which he takes part, with the body it is of. */
  readonly post: string | null;
  readonly email: string | null;
}

/** Who takes part in a task, the lead first, each with the address letters about it go to. */
export function participantsOf(manager: EntityManager, taskId: string): Promise<TaskParticipantRow[]> {
  return manager.query(
    `select participant.role, coalesce(named.full_name, body.name) as name,
         case when post.id <> body.id then concat_ws(', ', post.name, post_of.name) end as post,
         case when participant.person_id is null then office.email else named.email end as email
       from task_participant participant
       join organisation body on body.id = participant.organisation_id
       left join person named on named.id = participant.person_id
       left join body_addressee whole on participant.person_id is null and whole.organisation_id = body.id
       left join person office on office.id = whole.person_id
       left join organisation post on post.id = participant.post_id
       left join organisation post_of on post_of.id = post.parent_id
       where participant.task_id = $1 order by participant.position`,
    [taskId],
  );
}
