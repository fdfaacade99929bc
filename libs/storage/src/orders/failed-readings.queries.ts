/** How many orders and lists were given up through a fault of the program, as `count`. */
export const FAILED_READINGS_SQL = `
  select ((select count(*) from order_document where state = 'unreadable' and refusal ->> 'code' = 'reading-failed')
    + (select count(*) from directory_import where state = 'refused' and refusal ->> 'code' = 'import-failed'))::int
    as count`;
