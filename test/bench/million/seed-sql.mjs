/** A number that looks like chance and is the same in every run, as SQL. */
const chance = (words) => `(hashtext(${words})::bigint & 2147483647)`;

const NAMES = `array['Озёрск', 'Лесн', 'Заречн', 'Каменск', 'Приозёрн', 'Луговск', 'Боровск', 'Полянск', 'Ручьёвск', 'Дубровск',
  'Холмск', 'Берёзовск', 'Светловск', 'Ключевск']`;
const SIDES = `array['', 'Верхне', 'Нижне']`;
const district = (number) =>
  `(${SIDES})[1 + ${number} / 14 % 3] || case when ${number} / 14 % 3 = 0 then name.word else lower(name.word) end || 'ого района'`;

/** Towns 1 to 40 stand under the first region with 25 schools each, 41 and 42 under the second with 20 each. */
export const ORGANISATIONS = `
  with region as (
    insert into organisation (name, match_key, kind, time_zone, state)
    select 'Министерство образования ' || place, 'million-region-' || number, 'ministry', 'Europe/Moscow', 'active'
    from unnest(array['Северной области', 'Южной области']) with ordinality as two (place, number)
    returning id, match_key),
  institute as (
    insert into organisation (name, match_key, kind, time_zone, state, parent_id)
    select given.name, given.key, given.kind, 'Europe/Moscow', 'active', region.id
    from region, (values ('Институт развития образования', 'million-institute', 'institute')) given (name, key, kind)
    where region.match_key = 'million-region-1' returning id)
  insert into organisation (name, match_key, kind, time_zone, state, parent_id)
  select 'Управление образования ' || ${district('(number - 1)')}, 'million-town-' || number, 'municipal_authority',
    case when number % 3 = 0 then 'Asia/Yekaterinburg' else 'Europe/Moscow' end, 'active', region.id
  from generate_series(1, 42) number
  cross join lateral (select (${NAMES})[1 + (number - 1) % 14] as word) name
  join region on region.match_key = 'million-region-' || case when number > 40 then 2 else 1 end;
  insert into organisation (name, match_key, kind, time_zone, state, parent_id, tags)
  select 'Средняя школа № ' || school || ' ' || replace(town.name, 'Управление образования ', ''),
    town.match_key || '-school-' || school, 'school', town.time_zone, 'active', town.id,
    case when school % 9 = 0 then array['ШНОР'] else '{}' end
  from organisation town cross join generate_series(1, 25) school
  where town.match_key like 'million-town-%'
    and (school <= 20 or town.match_key not in ('million-town-41', 'million-town-42'));
  insert into organisation (name, match_key, kind, time_zone, state, parent_id, member_kind)
  select 'Все школы Северной области', 'million-class', 'class', 'Europe/Moscow', 'active', region.id, 'school'
  from organisation region where region.match_key = 'million-region-1';`;

const PERSON_NAME = `(array['Орлов', 'Ветров', 'Лугов', 'Соснин', 'Рябинин', 'Зимин', 'Полевой', 'Озеров', 'Ключев', 'Светлов'])
  [1 + ${chance(`body.match_key || post.key`)} % 10] || ' ' || chr(1040 + (${chance(`body.match_key`)} % 26)::int) || '.'
  || chr(1040 + (${chance(`post.key`)} % 26)::int) || '.'`;

/** A principal for each school; a coordinator and an official for each town; coordinator, 4 controllers, 20 officials above. */
export const PEOPLE = `
  insert into person (organisation_id, kind, full_name, match_key, position, email, role, state, branch_id)
  select body.id, 'person', ${PERSON_NAME}, body.match_key || '-' || post.key, post.name, body.match_key || '-' || post.key || '@million.example',
    post.role, 'active', body.id
  from organisation body join (
    values ('school', 'director', 'директор', 'school'),
      ('municipal_authority', 'coordinator', 'координатор', 'coordinator'),
      ('municipal_authority', 'official', 'методист', 'official'),
      ('ministry', 'coordinator', 'начальник отдела', 'coordinator'),
      ('ministry', 'controller-1', 'заместитель министра', 'supervisor'), ('ministry', 'controller-2', 'заместитель министра', 'supervisor'),
      ('ministry', 'controller-3', 'заместитель министра', 'supervisor'), ('ministry', 'controller-4', 'заместитель министра', 'supervisor'),
      ('ministry', 'official', 'консультант', 'official'), ('institute', 'official', 'методист', 'official')
  ) post (kind, key, name, role) on post.kind = body.kind
  where body.match_key like 'million-%'`;

const VERBS = `array['Провести', 'Организовать', 'Подготовить', 'Обеспечить', 'Согласовать', 'Направить', 'Разместить', 'Обобщить']`;
const THINGS = `array['мониторинг качества образования', 'совещание с руководителями школ', 'повышение квалификации учителей',
  'анализ результатов всероссийских проверочных работ', 'консультации для молодых педагогов', 'план работы методических объединений',
  'отчёт о летней занятости', 'сведения об оснащении кабинетов', 'конкурс педагогического мастерства', 'проверку школьных сайтов',
  'программу наставничества', 'итоги муниципального этапа олимпиады', 'дорожную карту поддержки школ']`;

/** What the statements are told by `seedMillion`. */
const TODAY = `current_setting('million.today')::date`;
const ORDERS_OF = {
  region: `current_setting('million.of_region')::int`,
  town: `current_setting('million.of_town')::int`,
};

/** Orders of the first region and of each town, 40 rows each, given over two and a half years. */
export const ORDERS = `
  with file as (
    insert into stored_file (name, media_type, byte_count, sha256, bytes)
    values ('million.txt', 'text/plain', 5, 'million', 'order') returning id),
  wanted as (
    select owner.id as owner_id, owner.match_key as owner_key, owner.name as owner_name, owner.time_zone, number,
      ${TODAY} - (${chance(`owner.match_key || number`)} % 900)::int as given_on
    from organisation owner cross join lateral
      generate_series(1, case when owner.match_key = 'million-region-1' then ${ORDERS_OF.region} else ${ORDERS_OF.town} end) number
    where owner.match_key = 'million-region-1' or owner.kind = 'municipal_authority' and owner.match_key like 'million-town-%'),
  made as (
    insert into order_document (file_id, file_sha256, state, number, number_key, order_date, issuer, issuer_key, title,
      period_start, period_end, reading, time_zone, owner_organisation_id, coordinator_id, controller_id,
      received_at, confirmed_at)
    select file.id, 'million-' || wanted.owner_key || '-' || wanted.number, 'confirmed', wanted.number::text,
      'million-' || wanted.number, wanted.given_on, wanted.owner_name, wanted.owner_key,
      'О мерах по повышению качества образования, приказ № ' || wanted.number, wanted.given_on, wanted.given_on + 500,
      '{"sections": [], "warnings": []}', wanted.time_zone, wanted.owner_id, coordinator.id, controller.id,
      wanted.given_on, wanted.given_on
    from wanted cross join file
    join person coordinator on coordinator.match_key = wanted.owner_key || '-coordinator'
    left join person controller on controller.match_key = wanted.owner_key || '-controller-' || (1 + wanted.number % 4)
    returning id, number, issuer_key)
  insert into roadmap_item (order_id, source, part, number, position, title, deadline_text, kind, reading)
  select made.id, 'table', 'annex', (1 + position / 10) || '.' || (1 + position % 10), position,
    (${VERBS})[1 + ${chance('made.id::text || position')} % 8] || ' ' || (${THINGS})[1 + ${chance('position || made.id::text')} % 13],
    'по отдельному графику', 'other',
    jsonb_build_object('responsibleText', 'органы управления образованием, школы', 'expectedResult', 'информация, справка')
  from made cross join generate_series(0, 39) position`;

/** The rows 1 and 21 of the region's orders go to every school under one parent, sixteen to every town, the rest to itself. */
const DEALT = `
  select item.id as item_id, orders.id as order_id, orders.time_zone, item.title, dealt.*, orders.controller_id,
    orders.coordinator_id, ${chance(`item.id::text || dealt.body_key || dealt.occurrence`)} as chance,
    orders.order_date as given_on,
    orders.order_date + 14 + (${chance(`item.id::text`)} % 400)::int + 90 * (dealt.occurrence - 1) as due
  from order_document orders
  join roadmap_item item on item.order_id = orders.id
  join organisation owner on owner.id = orders.owner_organisation_id
  cross join lateral (
    select body.id as body_id, body.match_key as body_key, 1 as occurrence, 1 as occurrences, body.kind = 'class' as is_parent
    from organisation body
    where owner.kind = 'ministry' and item.position in (1, 21) and (body.lineage @> array[owner.id] and body.kind = 'school' or body.match_key = 'million-class')
      or owner.kind = 'ministry' and item.position between 2 and 17 and body.kind = 'municipal_authority' and body.parent_id = owner.id
      or owner.kind = 'municipal_authority' and body.kind = 'school' and body.parent_id = owner.id
    union all
    select body.id, body.match_key, occurrence, 4, false from organisation body cross join generate_series(1, 4) occurrence
    where owner.kind = 'ministry' and item.position not between 1 and 17 and item.position <> 21
      and body.match_key = case when item.position % 3 = 0 then 'million-institute' else owner.match_key end
  ) dealt
  where orders.issuer_key like 'million-%'`;

const STATE = `case
  when is_parent then 'open'
  when due < ${TODAY} then case
    when chance % 100 < 70 then 'closed' when chance % 100 < 73 then 'cancelled' when chance % 100 < 78 then 'open'
    when chance % 100 < 84 then 'in_progress' when chance % 100 < 86 then 'returned' when chance % 100 < 96 then 'submitted'
    when chance % 100 < 98 then 'declined' when chance % 100 < 99 then 'suspended' else 'scheduled' end
  else case
    when chance % 100 < 40 then 'scheduled' when chance % 100 < 75 then 'open' when chance % 100 < 88 then 'in_progress'
    when chance % 100 < 92 then 'submitted' when chance % 100 < 97 then 'closed' when chance % 100 < 99 then 'awaiting_schedule'
    else 'declined' end
  end`;

/** A date that falls on a weekend is controlled on the Friday before. */
const CONTROL = `one.due - case extract(isodow from one.due) when 6 then 1 when 7 then 2 else 0 end`;

export const TASKS = `
  create temporary table dealt_task on commit drop as
    select gen_random_uuid() as id, dealt.*, ${STATE} as state from (${DEALT}) dealt;
  create index on dealt_task (item_id) where is_parent;
  analyze dealt_task;
  insert into task (id, order_id, item_id, occurrence, occurrence_count, assignee_organisation_id, parent_task_id, title, kind,
    schedule_kind, start_date, due_date, control_date, state, retrospective, acceptor_id, round_started_on, created_on, created_at)
  select one.id, one.order_id, one.item_id, one.occurrence, one.occurrences, one.body_id, parent.id, one.title, 'other', 'window',
    one.given_on, case when one.state <> 'awaiting_schedule' then one.due end,
    case when one.state <> 'awaiting_schedule' then ${CONTROL} end,
    one.state, one.chance % 400 = 7, case when one.chance % 300 <> 5 then coalesce(one.controller_id, one.coordinator_id) end,
    one.given_on, one.given_on, one.given_on
  from dealt_task one
  left join dealt_task parent on parent.item_id = one.item_id and parent.is_parent and not one.is_parent
  order by one.given_on, one.order_id, one.item_id, one.is_parent desc;
  insert into task_participant (task_id, position, role, organisation_id, person_id, by_date, sequence, state, retrospective,
    item_id, order_id)
  select task.id, given.position, given.role, given.body_id, null, task.by_date, task.sequence, task.state, task.retrospective,
    task.item_id, task.order_id
  from task join dealt_task one on one.id = task.id
  cross join lateral (
    select 0 as position, 'lead' as role, one.body_id
    union all
    -- The rows of towns name the institute beside each school in every tenth.
    select 1, 'co_executor', body.id from organisation body where body.match_key = 'million-institute' and one.chance % 10 = 3
      and one.controller_id is null) given;`;
