import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The skeleton everything grows on: directory, orders, items, tasks with their history, reminders, letters. */
export class InitialSchema1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directory);
    await runner.query(orders);
    await runner.query(tasks);
    await runner.query(reminders);
    await runner.query(access);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table session, audit_event, action_link, sign_in_link, mailbox_letter, reminder, letter, report_file, report,
        task_history, task_participant, task, roadmap_item, order_document, stored_file, person, organisation cascade;
      drop function refuse_change;
    `);
  }
}

// Names sort by the Russian alphabet whatever the database's own locale is.
const directory = `
  create table organisation (
    id uuid primary key default gen_random_uuid(),
    name text not null collate "ru-x-icu",
    match_key text not null unique collate "C",
    full_name text collate "ru-x-icu",
    kind text not null check (kind in
      ('ministry', 'institute', 'municipal_authority', 'school', 'body', 'class', 'group', 'role')),
    parent_id uuid references organisation,
    time_zone text not null,
    state text not null check (state in ('proposed', 'active')),
    version integer not null default 1
  );
  create table person (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('person', 'office')),
    full_name text not null collate "ru-x-icu",
    match_key text not null unique collate "C",
    position text,
    email text,
    role text not null check (role in
      ('administrator', 'coordinator', 'supervisor', 'official', 'school', 'observer')),
    state text not null check (state in ('proposed', 'active')),
    version integer not null default 1
  );
  create index person_organisation on person (organisation_id);
  -- The office (приёмная) holds the e-mail of its organisation, so there is one of it.
  create unique index person_office on person (organisation_id) where kind = 'office';
`;

const orders = `
  create table stored_file (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    media_type text not null,
    byte_count integer not null,
    sha256 text not null collate "C",
    bytes bytea not null,
    created_at timestamptz not null default now()
  );
  create table order_document (
    id uuid primary key default gen_random_uuid(),
    file_id uuid not null references stored_file,
    file_sha256 text not null unique collate "C",
    state text not null check (state in ('received', 'read', 'unreadable', 'confirmed')),
    refusal jsonb,
    attempts integer not null default 0,
    number text,
    number_key text collate "C",
    order_date date,
    issuer text,
    issuer_key text collate "C",
    title text collate "ru-x-icu",
    period_start date,
    period_end date,
    reading jsonb,
    source_text text,
    profile text not null default 'default',
    time_zone text not null,
    coordinator_id uuid references person,
    controller_id uuid references person,
    signatory_id uuid references person,
    received_at timestamptz not null,
    received_by uuid references person,
    confirmed_at timestamptz,
    confirmed_by uuid references person,
    version integer not null default 1
  );
  -- The same order from another file cannot be issued a second time.
  create unique index order_document_issued on order_document (issuer_key, number_key, order_date)
    where state = 'confirmed';
  create table roadmap_item (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references order_document on delete cascade,
    source text not null check (source in ('table', 'clause')),
    part text not null check (part in ('order', 'annex')),
    number text not null collate "C",
    number_occurrence integer not null default 1,
    position integer not null,
    section_index integer,
    title text not null,
    deadline_text text,
    kind text not null check (kind in
      ('consultation', 'meeting', 'monitoring', 'document', 'training', 'publication', 'other')),
    recommended boolean not null default false,
    reading jsonb not null,
    corrected_deadline_text text,
    version integer not null default 1,
    unique (order_id, source, part, number, number_occurrence)
  );
`;

const tasks = `
  create table task (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references order_document,
    item_id uuid not null references roadmap_item,
    occurrence integer not null,
    occurrence_count integer not null,
    assignee_organisation_id uuid not null references organisation,
    parent_task_id uuid references task,
    title text not null,
    kind text not null,
    schedule_kind text not null,
    start_date date,
    due_date date,
    control_date date,
    runs_to date,
    external_plan text,
    state text not null check (state in ('awaiting_schedule', 'scheduled', 'open', 'in_progress', 'submitted',
      'closed', 'returned', 'declined', 'suspended', 'cancelled')),
    retrospective boolean not null default false,
    recommended boolean not null default false,
    acceptor_id uuid references person,
    round integer not null default 1,
    round_started_on date not null,
    created_on date not null,
    created_at timestamptz not null,
    closed_at timestamptz,
    version integer not null default 1,
    unique (item_id, occurrence, assignee_organisation_id)
  );
  create index task_order on task (order_id);
  create index task_due on task (control_date) where state in ('scheduled', 'open', 'in_progress', 'returned');
  create index task_start on task (start_date) where state = 'scheduled';
  create index task_assignee on task (assignee_organisation_id, state);
  create table task_participant (
    task_id uuid not null references task on delete cascade,
    position integer not null,
    role text not null check (role in ('lead', 'executor', 'co_executor')),
    organisation_id uuid not null references organisation,
    person_id uuid references person,
    primary key (task_id, position)
  );
  create unique index task_participant_lead on task_participant (task_id) where role = 'lead';
  create index task_participant_organisation on task_participant (organisation_id);
  create table task_history (
    id bigint generated always as identity primary key,
    task_id uuid not null references task,
    at timestamptz not null,
    actor_id uuid references person,
    via text not null check (via in ('web', 'link', 'cli', 'system')),
    command text not null,
    from_state text,
    to_state text not null,
    reason text,
    details jsonb not null default '{}',
    previous_hash text not null collate "C",
    hash text not null collate "C"
  );
  create index task_history_task on task_history (task_id, id);
  create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name; end $$;
  create trigger task_history_append_only before update or delete on task_history
    for each row execute function refuse_change();
  create table report (
    id uuid primary key default gen_random_uuid(),
    task_id uuid not null references task,
    round integer not null,
    kind text not null check (kind in ('execution', 'interim')),
    author_id uuid not null references person,
    text text not null,
    document_number text,
    document_date date,
    address text,
    submitted_at timestamptz not null,
    decision text check (decision in ('accepted', 'returned')),
    decision_reason text,
    decided_by uuid references person,
    decided_at timestamptz
  );
  create index report_task on report (task_id, submitted_at);
  create table report_file (
    report_id uuid not null references report on delete cascade,
    file_id uuid not null references stored_file,
    primary key (report_id, file_id)
  );
`;

const reminders = `
  create table letter (
    id uuid primary key default gen_random_uuid(),
    recipient_id uuid not null references person,
    local_day date not null,
    class text not null check (class in ('digest', 'decision', 'sign_in')),
    sequence integer not null,
    state text not null check (state in ('gathering', 'frozen', 'sent', 'skipped', 'failed')),
    send_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts integer not null default 0,
    queued_until timestamptz,
    leased_until timestamptz,
    skip_reason text,
    message_id text unique collate "C",
    address text,
    subject text,
    raw bytea,
    frozen_at timestamptz,
    sent_at timestamptz,
    server_answer text,
    last_error text,
    unique (recipient_id, local_day, class, sequence)
  );
  create index letter_due on letter (next_attempt_at) where state in ('gathering', 'frozen');
  create index letter_recipient on letter (recipient_id, local_day);
  create table reminder (
    id uuid primary key default gen_random_uuid(),
    task_id uuid not null references task on delete cascade,
    rung text not null,
    round integer not null,
    recipient_role text not null,
    planned_for date not null,
    send_at timestamptz not null,
    state text not null check (state in ('planned', 'gathered', 'sent', 'skipped')),
    skip_reason text,
    recipient_id uuid references person,
    letter_id uuid references letter,
    settled_at timestamptz,
    unique (task_id, rung, round, recipient_role)
  );
  create index reminder_due on reminder (send_at) where state = 'planned';
  create index reminder_letter on reminder (letter_id);
  -- The built-in mailbox: what a mail server would have taken. A second delivery of one letter is counted, not kept.
  create table mailbox_letter (
    id bigint generated always as identity primary key,
    message_id text not null unique collate "C",
    address text not null,
    raw bytea not null,
    delivered_at timestamptz not null,
    deliveries integer not null default 1
  );
`;

const access = `
  create table sign_in_link (
    token_hash text primary key collate "C",
    person_id uuid not null references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create table action_link (
    id uuid primary key default gen_random_uuid(),
    token_hash text not null unique collate "C",
    person_id uuid not null references person,
    task_id uuid not null references task,
    letter_id uuid references letter,
    purpose text not null check (purpose in ('task', 'accept')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz
  );
  create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid references person,
    action text not null,
    subject text not null,
    details jsonb not null default '{}'
  );
  create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change();
  create table session (
    sid varchar primary key collate "C",
    sess json not null,
    expire timestamp(6) not null
  );
  create index session_expire on session (expire);
`;
