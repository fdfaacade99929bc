export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres/embedded-postgres.js';
export { ensureDatabase } from './ensure-database.js';
export { withClient } from './with-client.js';
