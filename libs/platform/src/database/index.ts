export { checkServer, reasonOf, withoutPassword } from './check-server.js';
export { ClusterFolder } from './embedded-postgres/cluster-folder.js';
export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres/embedded-postgres.js';
export { EMBEDDED_DATABASE, type OpenedDatabase, openDatabase } from './open-database.js';
export { withClient } from './with-client.js';
