import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail that comes in: each letter once, by its Message-ID, its bytes in the file store; see `TakeInMail`, `OpenMail`. What
 * was done because of a letter names it, so that nothing is done twice. An address that takes no letters any more is
 * remembered beside its person.
 */
export class IncomingMail1799320300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table incoming_mail (
        id uuid primary key default gen_random_uuid(),
        message_id text not null unique collate "C",
        source text not null check (source in ('imap', 'webhook')),
        file_id uuid not null references stored_file,
        -- Only its headers were taken: the whole is larger than what is read.
        is_cut boolean not null,
        received_at timestamptz not null,
        state text not null check (state in ('received', 'acted', 'unclear', 'ignored', 'bounce', 'decided')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        leased_until timestamptz,
        -- What was recorded, or why nothing was: a code and what fills its sentence.
        why text,
        why_values jsonb not null default '{}',
        sender text,
        subject text,
        body text,
        letter_id uuid references letter on delete set null,
        task_id uuid references task on delete set null,
        person_id uuid references person,
        settled_at timestamptz,
        decided_by uuid references person,
        decision text check (decision in ('comment', 'report', 'dismissed')),
        decision_reason text,
        answer_letter_id uuid references letter on delete set null,
        check ((state = 'received') = (settled_at is null)),
        check ((state = 'decided') = (decided_by is not null and decision is not null))
      );
      create index incoming_mail_due on incoming_mail (next_attempt_at, id) where state = 'received';
      create index incoming_mail_state on incoming_mail (state, received_at desc);
      create index incoming_mail_task on incoming_mail (task_id) where task_id is not null;
      create index incoming_mail_answer on incoming_mail (answer_letter_id) where answer_letter_id is not null;

      alter table task_history drop constraint task_history_via_check;
      alter table task_history add constraint task_history_via_check
        check (via in ('web', 'link', 'cli', 'system', 'token', 'mail'));
      alter table task_comment add column mail_id uuid unique references incoming_mail;

      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check
          (class in ('digest', 'decision', 'sign_in', 'test', 'invitation', 'password_reset', 'mail_answer'));

      alter table person add column bounced_email text, add column bounced_at timestamptz, add column bounced_answer text,
        add check ((bounced_email is null) = (bounced_at is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person drop column bounced_email, drop column bounced_at, drop column bounced_answer;
      alter table task_comment drop column mail_id;
      drop table incoming_mail;
      delete from letter where class = 'mail_answer';
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check
          check (class in ('digest', 'decision', 'sign_in', 'test', 'invitation', 'password_reset'));
      alter table task_history drop constraint task_history_via_check;
      alter table task_history add constraint task_history_via_check
        check (via in ('web', 'link', 'cli', 'system', 'token'));
    `);
  }
}
