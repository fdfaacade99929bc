const SCHOOLS_A_DISTRICT = 500;
const STARTS = ['2022-09-01', '2021-09-01', '2020-09-01'];

/**
 * A monitoring by these definitions whose forms all came in: so many schools in districts of 500, each with another value of every
 * measure, now and in the years before. Needs a task and a person to be there. Answers its id.
 */
export async function makeCampaign(source, definitions, schools) {
  const districts = Math.ceil(schools / SCHOOLS_A_DISTRICT);
  await source.query(
    `insert into organisation (name, match_key, kind, time_zone, state)
     select 'Управление № ' || number, 'bench-district-' || number, 'municipal_authority', 'Asia/Yekaterinburg', 'active'
     from generate_series(1, $1::int) number`,
    [districts],
  );
  await source.query(
    `insert into organisation (name, match_key, kind, parent_id, time_zone, state)
     select 'Школа № ' || number, 'bench-school-' || number, 'school', district.id, 'Asia/Yekaterinburg', 'active'
     from generate_series(1, $1::int) number
     join organisation district on district.match_key = 'bench-district-' || 1 + number % $2`,
    [schools, districts],
  );
  const [{ id }] = await source.query(
    `with chief as (select id from person where kind = 'person' limit 1),
       catalogue as (
         insert into indicator_catalogue (organisation_id, name, created_at, created_by)
         select district.id, 'Показатели', now(), chief.id from organisation district, chief
         where district.match_key = 'bench-district-1' returning id),
       version as (
         insert into catalogue_version (catalogue_id, number, definitions, changed_at, changed_by, published_at, published_by)
         select catalogue.id, 1, $1, now(), chief.id, now(), chief.id from catalogue, chief returning id)
     insert into monitoring_campaign
       (task_id, version_id, codes, period_start, period_end, due_on, closing, opened_at, opened_by)
     select (select id from task limit 1), version.id, $2, '2022-09-01', '2023-05-31', '2023-03-20', 'as_is', now(), chief.id
     from version, chief returning id`,
    [JSON.stringify(definitions), definitions.map(({ code }) => code)],
  );
  await source.query(
    `insert into campaign_form (campaign_id, organisation_id, state, first_sent_on)
     select $1, body.id, 'submitted', '2023-03-10' from organisation body where body.match_key like 'bench-%'`,
    [id],
  );
  await keepValues(source, id, definitions);
  for (const table of ['organisation', 'campaign_form', 'measured_value'])
    await source.query(`vacuum analyze ${table}`);
  return id;
}

/** Answers the id of the run. */
export async function askForEvaluation(source, campaignId) {
  const [run] = await source.query(
    `insert into indicator_run (campaign_id, cause, asked_at) values ($1, 'closing', now()) returning id`,
    [campaignId],
  );
  return run.id;
}

/** What every form asks, with a number or a word that looks like chance and is the same in every run. */
async function keepValues(source, campaignId, definitions) {
  const asked = new Map(
    definitions.flatMap(({ subject, quantities }) =>
      quantities
        .filter(({ level }) => level === 'own' || subject === 'municipality')
        .map((quantity) => [JSON.stringify([subject, quantity.measure, quantity.yearsBack]), { ...quantity, subject }]),
    ),
  );
  const column = (take) => [...asked.values()].map(take);
  const client = source.createQueryRunner();
  try {
    // The rows are right by how they are made; asking for each whether its organisation is there takes longer than writing it.
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into measured_value (organisation_id, measure, period_start, period_end, number, word, campaign_id, at, by_person)
       select body.id, asked.measure, asked.start, asked.start + 272,
         case when cardinality(words) = 0 then 1 + chance.value % 400 / 4.0 end,
         words[1 + chance.value % nullif(cardinality(words), 0)], campaign.id, campaign.opened_at, campaign.opened_by
       from monitoring_campaign campaign
       join campaign_form form on form.campaign_id = campaign.id
       join organisation body on body.id = form.organisation_id
       cross join unnest($2::text[], $3::date[], $4::text[], $5::text[]) asked (measure, start, words_json, subject)
       cross join lateral (select array(select jsonb_array_elements_text(words_json::jsonb)) as words) listed
       cross join lateral (
         select (hashtext(body.match_key || asked.measure || asked.start)::bigint & 2147483647)::int as value) chance
       where campaign.id = $1 and (asked.subject = 'school') = (body.kind = 'school')`,
      [
        campaignId,
        column(({ measure }) => measure),
        column(({ yearsBack }) => STARTS[yearsBack]),
        column(({ categories }) => JSON.stringify(categories ?? [])),
        column(({ subject }) => subject),
      ],
    );
  } finally {
    await client.query('reset session_replication_role');
    await client.release();
  }
}
