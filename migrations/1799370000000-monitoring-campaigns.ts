import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Collection of values for a monitoring task: the campaign, a form of each organisation, the values themselves, which are only ever
 * added to, and what the indicators came to by them, run by run.
 */
export class MonitoringCampaigns1799370000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table monitoring_campaign (
        id uuid primary key default gen_random_uuid(),
        task_id uuid not null references task,
        version_id uuid not null references catalogue_version,
        codes text[] not null,
        period_start date not null,
        period_end date not null,
        due_on date not null,
        closing text not null,
        opened_at timestamptz not null,
        opened_by uuid not null references person,
        locked_at timestamptz,
        locked_by uuid references person,
        constraint monitoring_campaign_once unique (task_id),
        constraint monitoring_campaign_period check (period_start <= period_end),
        constraint monitoring_campaign_closing check (closing in ('complete', 'as_is'))
      )`);
    await runner.query(`
      create table campaign_form (
        campaign_id uuid not null references monitoring_campaign,
        organisation_id uuid not null references organisation,
        state text not null default 'empty',
        entries jsonb not null default '[]',
        edition integer not null default 1,
        changed_at timestamptz,
        changed_by uuid references person,
        first_sent_on date,
        submitted_at timestamptz,
        submitted_by uuid references person,
        unlocked_at timestamptz,
        unlocked_by uuid references person,
        unlocked_reason text,
        primary key (campaign_id, organisation_id),
        constraint campaign_form_state check (state in ('empty', 'begun', 'submitted')),
        constraint campaign_form_submitted check (state <> 'submitted' or first_sent_on is not null)
      )`);
    await runner.query('create index campaign_form_organisation on campaign_form (organisation_id)');
    await runner.query(`
      create table measured_value (
        id bigint generated always as identity primary key,
        organisation_id uuid not null references organisation,
        measure text not null,
        period_start date not null,
        period_end date not null,
        number double precision,
        word text,
        missing text,
        campaign_id uuid not null references monitoring_campaign,
        at timestamptz not null,
        by_person uuid not null references person,
        constraint measured_value_one check (num_nonnulls(number, word, missing) = 1),
        constraint measured_value_missing check (missing in ('not-held', 'not-submitted', 'not-applicable'))
      )`);
    await runner.query(
      'create index measured_value_organisation on measured_value (organisation_id, period_end, period_start)',
    );
    await runner.query(`
      create table indicator_run (
        id bigint generated always as identity primary key,
        campaign_id uuid not null references monitoring_campaign,
        cause text not null,
        state text not null default 'waiting',
        asked_at timestamptz not null,
        asked_by uuid references person,
        started_at timestamptz,
        finished_at timestamptz,
        done_to uuid,
        organisation_count integer not null default 0,
        failure text,
        constraint indicator_run_cause check (cause in ('closing', 'correction', 'request')),
        constraint indicator_run_state check (state in ('waiting', 'running', 'done', 'failed')),
        constraint indicator_run_failure check ((state = 'failed') = (failure is not null))
      )`);
    await runner.query('create index indicator_run_campaign on indicator_run (campaign_id)');
    // Whatever is asked while one waits is answered by that one.
    await runner.query(
      `create unique index indicator_run_waiting on indicator_run (campaign_id) where state = 'waiting'`,
    );
    await runner.query(`create index indicator_run_open on indicator_run (id) where state in ('waiting', 'running')`);
    await runner.query(`
      create table indicator_score (
        campaign_id uuid not null references monitoring_campaign,
        organisation_id uuid not null references organisation,
        code text not null,
        run_id bigint not null references indicator_run,
        outcome text not null,
        value double precision,
        points double precision,
        step integer,
        inputs jsonb not null,
        primary key (campaign_id, organisation_id, code, run_id),
        constraint indicator_score_outcome check (outcome in ('scored', 'unscored', 'hole', 'no-value')),
        constraint indicator_score_points check ((outcome = 'scored') = (points is not null))
      )`);
    await runner.query(`
      create function refuse_change_of_what_was_measured() returns trigger language plpgsql as $$
      begin
        raise exception '% is only added to', tg_table_name;
      end $$`);
    for (const table of ['measured_value', 'indicator_score']) {
      await runner.query(`
        create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change_of_what_was_measured()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'indicator_score',
      'indicator_run',
      'measured_value',
      'campaign_form',
      'monitoring_campaign',
    ]) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('drop function refuse_change_of_what_was_measured()');
  }
}
