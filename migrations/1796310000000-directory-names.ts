import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What orders call entries of the directory by other names than their own, and indexes that find names much alike.
 * pg_trgm is a trusted extension since PostgreSQL 13: the owner of the database may create it.
 */
export class DirectoryNames1796310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(`
      create table directory_alias (
        match_key text primary key collate "C",
        organisation_id uuid references organisation on delete cascade,
        person_id uuid references person on delete cascade,
        chosen_by uuid references person on delete set null,
        created_at timestamptz not null default now(),
        check (num_nonnulls(organisation_id, person_id) = 1)
      )`);
    // pg_trgm knows the letters of the database's own locale only: under the locale C Cyrillic letters are none.
    await runner.query(`
      create function trigram_letters(words text) returns text language sql immutable strict parallel safe
      return lower(translate(words,
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
        'abvgdeejzijklmnoprstufhccsswyweuqabvgdeejzijklmnoprstufhccsswyweuq') collate "C")`);
    await runner.query(`
      create index organisation_name_letters on organisation using gin (trigram_letters(name) gin_trgm_ops);
      create index organisation_full_name_letters on organisation using gin (trigram_letters(full_name) gin_trgm_ops);
      create index person_name_letters on person using gin (trigram_letters(full_name) gin_trgm_ops) where kind = 'person'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index person_name_letters, organisation_full_name_letters, organisation_name_letters;
      drop function trigram_letters;
      drop table directory_alias;
      drop extension pg_trgm`);
  }
}
