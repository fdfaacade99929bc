import type { Actor } from '@domain/access';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONSULTATION_COLUMNS, type ConsultationRow } from './tasks/consultation-register.js';

/** A row of an order from above that promises consultations. */
export interface OfferedConsultation {
  readonly taskId: string;
  readonly title: string;
  readonly orderNumber: string | null;
  readonly leadName: string;
}

export interface OwnConsultation extends ConsultationRow {
  readonly taskId: string;
  readonly title: string;
}

const MOST_OWN = 200;

/** Consultations as whoever asks for them sees them. */
@Injectable()
export class ConsultationsView {
  constructor(private readonly dataSource: DataSource) {}

  /** `mayAskConsultation` as SQL: what orders of the actor's organisation and of all above it promise. */
  offered(actor: Actor): Promise<OfferedConsultation[]> {
    return this.dataSource.query(
      `select task.id as "taskId", task.title, task_order.number as "orderNumber",
         coalesce(lead_person.full_name, lead_body.name) as "leadName"
       from organisation asker
       join order_document task_order on task_order.owner_organisation_id = any(asker.lineage)
       join task on task.order_id = task_order.id and task.kind = 'consultation' and task.state = any($2)
       join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
       join organisation lead_body on lead_body.id = lead.organisation_id
       left join person lead_person on lead_person.id = lead.person_id
       where asker.id = $1 and not exists (
         select from task child where child.parent_task_id = task.id
           and (child.class_id is null or child.class_id = task.assignee_organisation_id))
       order by task_order.order_date desc nulls last, task.sequence`,
      [actor.organisationId, ACTIVE_STATES],
    );
  }

  /** What the actor's organisation asked, the last first. */
  own(actor: Actor): Promise<OwnConsultation[]> {
    return this.dataSource.query(
      `select ${CONSULTATION_COLUMNS}, task.id as "taskId", task.title
       from consultation join task on task.id = consultation.task_id
       left join person answerer on answerer.id = answered_by
       where consultation.organisation_id = $1 order by asked_on desc, registered_at desc, consultation.id limit ${MOST_OWN}`,
      [actor.organisationId],
    );
  }
}
