import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A region's scores come by the million, and three references of each row took four fifths of the time of writing it. What they
 * said is asked once a statement when scores come: they are of an organisation their campaign asks and of a run of that campaign.
 * Afterwards triggers refuse less than the references did: only the deletion of a form or a run by its row. Emptying
 * these tables (TRUNCATE) passes, and so does a change of which organisation a form or which campaign a run is of; no statement of
 * the application does either.
 */
export class ScoresOfMany1799430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_score drop constraint indicator_score_campaign_id_fkey,
        drop constraint indicator_score_organisation_id_fkey, drop constraint indicator_score_run_id_fkey`);
    await runner.query(`
      create function demand_what_scores_are_of() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (select distinct campaign_id, organisation_id from added) score
          where not exists (select from campaign_form form
            where form.campaign_id = score.campaign_id and form.organisation_id = score.organisation_id)
        ) then
          raise foreign_key_violation using message = 'a score is of an organisation that its campaign does not ask';
        end if;
        if exists (
          select from (select distinct campaign_id, run_id from added) score
          where not exists (select from indicator_run run
            where run.id = score.run_id and run.campaign_id = score.campaign_id)
        ) then
          raise foreign_key_violation using message = 'a score is of a run that its campaign does not have';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create trigger indicator_score_references after insert on indicator_score referencing new table as added
      for each statement execute function demand_what_scores_are_of()`);
    await runner.query(`
      create function keep_what_scores_are_of() returns trigger language plpgsql as $$
      begin
        raise exception '% is never deleted: scores may be of it', tg_table_name;
      end $$`);
    for (const table of ['campaign_form', 'indicator_run']) {
      await runner.query(`
        create trigger ${table}_kept before delete on ${table}
        for each row execute function keep_what_scores_are_of()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['campaign_form', 'indicator_run'])
      await runner.query(`drop trigger ${table}_kept on ${table}`);
    await runner.query('drop function keep_what_scores_are_of()');
    await runner.query('drop trigger indicator_score_references on indicator_score');
    await runner.query('drop function demand_what_scores_are_of()');
    await runner.query(`
      alter table indicator_score add foreign key (campaign_id) references monitoring_campaign,
        add foreign key (organisation_id) references organisation, add foreign key (run_id) references indicator_run`);
  }
}
