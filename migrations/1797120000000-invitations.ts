import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters by which a person is invited and by which he sets a new password; see `InvitePerson`, `RequestPasswordReset`. */
export class Invitations1797120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check
          check (class in ('digest', 'decision', 'sign_in', 'test', 'invitation', 'password_reset'));
      alter table sign_in_link drop constraint sign_in_link_purpose_check,
        add constraint sign_in_link_purpose_check check (purpose in ('sign_in', 'terminal', 'password_reset'));
      create table invitation (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        invited_by uuid not null references person,
        created_at timestamptz not null,
        -- Of the link, which is made when the letter is frozen.
        token_hash text unique collate "C",
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz
      );
      create unique index invitation_open on invitation (person_id) where accepted_at is null and revoked_at is null;
      create index invitation_person on invitation (person_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table invitation;
      delete from sign_in_link where purpose = 'password_reset';
      alter table sign_in_link drop constraint sign_in_link_purpose_check,
        add constraint sign_in_link_purpose_check check (purpose in ('sign_in', 'terminal'));
      delete from letter where class in ('invitation', 'password_reset');
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check (class in ('digest', 'decision', 'sign_in', 'test'));
    `);
  }
}
