import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Posts and who holds them. A post is an entry of kind `role` below its body; `standing` marks the one whose holder leads the
 * body and gets its letters. Who was appointed when stands in `appointment`; `holder_id` is who holds the post now, and
 * passes together with its tasks. A participant remembers the post for which somebody takes part.
 */
export class Posts1799100000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appointment (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation on delete cascade,
        person_id uuid not null references person,
        capacity text not null check (capacity in ('holder')),
        from_day date not null,
        to_day date,
        created_at timestamptz not null,
        created_by uuid not null references person,
        check (from_day <= to_day)
      );
      create index appointment_organisation on appointment (organisation_id, from_day);
      create index appointment_person on appointment (person_id, from_day);
      create unique index appointment_open on appointment (organisation_id) where capacity = 'holder' and to_day is null;

      alter table organisation
        add column holder_id uuid references person,
        add column standing text check (standing in ('head')),
        add constraint organisation_post check (kind = 'role' or (holder_id is null and standing is null));
      create unique index organisation_standing on organisation (parent_id, standing) where standing is not null;
      create index organisation_holder on organisation (holder_id) where holder_id is not null;

      create view body_addressee as
        select body.id as organisation_id, coalesce(head.id, office.id) as person_id
        from organisation body
        left join organisation post on post.parent_id = body.id and post.standing = 'head'
        left join person head on head.id = post.holder_id and head.organisation_id = body.id and head.email is not null
        left join person office on office.organisation_id = body.id and office.kind = 'office';

      alter table task_participant add column post_id uuid references organisation;
      update task_participant own set post_id = own.organisation_id
      from organisation post where post.id = own.organisation_id and post.kind = 'role' and own.person_id is null;
      create index task_participant_post on task_participant (post_id) where post_id is not null;

      alter table handover
        alter column person_id drop not null,
        add column organisation_id uuid references organisation on delete cascade,
        add constraint handover_of check (person_id is not null or (organisation_id is not null and successor_id is not null));
      drop index handover_waiting;
      create unique index handover_waiting on handover (person_id) where done_at is null and organisation_id is null;
      create unique index handover_of_post_waiting on handover (organisation_id) where done_at is null and organisation_id is not null;

      -- «Директор» of one issuer is not that of another.
      update organisation post set match_key = post.match_key || '|' || above.match_key
      from organisation above where above.id = post.parent_id and post.kind = 'role'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update organisation post set match_key = left(post.match_key, -(1 + length(above.match_key)))
      from organisation above where above.id = post.parent_id and post.kind = 'role'
        and post.match_key like '%|' || above.match_key
        and not exists (select from organisation other
          where other.match_key = left(post.match_key, -(1 + length(above.match_key))));
      delete from handover where organisation_id is not null;
      drop index handover_of_post_waiting, handover_waiting;
      alter table handover drop constraint handover_of, drop column organisation_id, alter column person_id set not null;
      create unique index handover_waiting on handover (person_id) where done_at is null;
      alter table task_participant drop column post_id;
      drop view body_addressee;
      alter table organisation drop constraint organisation_post, drop column standing, drop column holder_id;
      drop table appointment`);
  }
}
