import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Curators and mentors of schools: appointments of a person or of an entry, as a school that mentors another. A class may mean
 * them instead of its schools («кураторы ШНОР»): then only those that have one are in its list, so that a change of who is
 * attached leaves a mark for it.
 */
export class Curators1799220000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment drop constraint appointment_capacity_check,
        add constraint appointment_capacity_check
          check (capacity in ('holder', 'chair', 'secretary', 'member', 'curator', 'mentor'));
      alter table organisation
        add column member_through text check (member_through in ('curator', 'mentor')),
        drop constraint organisation_member_rule,
        add constraint organisation_member_rule check (member_kind is not null or
          (member_tags = '{}' and not member_every_tag and member_branch_id is null and member_through is null));
      drop trigger organisation_marks_classes on organisation;
      create trigger organisation_marks_classes
        after insert or delete or update of kind, tags, state, parent_id, lineage, member_kind, member_tags,
          member_every_tag, member_branch_id, member_through on organisation
        for each statement execute function mark_classes();
      create trigger appointment_marks_classes after insert or update of state on appointment
        for each row when (new.capacity in ('curator', 'mentor')) execute function mark_classes();
      create trigger appointment_gone_marks_classes after delete on appointment
        for each row when (old.capacity in ('curator', 'mentor')) execute function mark_classes()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from appointment where capacity in ('curator', 'mentor');
      drop trigger appointment_gone_marks_classes on appointment;
      drop trigger appointment_marks_classes on appointment;
      drop trigger organisation_marks_classes on organisation;
      create trigger organisation_marks_classes
        after insert or delete or update of kind, tags, state, parent_id, lineage, member_kind, member_tags,
          member_every_tag, member_branch_id on organisation
        for each statement execute function mark_classes();
      alter table organisation drop constraint organisation_member_rule, drop column member_through,
        add constraint organisation_member_rule check (member_kind is not null or
          (member_tags = '{}' and not member_every_tag and member_branch_id is null));
      alter table appointment drop constraint appointment_capacity_check,
        add constraint appointment_capacity_check check (capacity in ('holder', 'chair', 'secretary', 'member'))`);
  }
}
