import type { Detector } from './define.ts';
import { isRealPassword } from './support/credentials.ts';
import { find } from './support/find.ts';

/** Schemes that databases, queues and mail servers register for themselves. */
const schemes =
  'postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\\+srv)?|rediss?|valkeys?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|couchdb|cassandra|neo4j|nats|kafka|mqtts?|smtps?|ldaps?|s?ftps?';

const address = new RegExp(
  `(?<![\\w+.-])(?:jdbc:)?(?:${schemes})(?:\\+[a-z0-9]{1,20})?://[^\\s:@/'"\`<>()]{0,100}:(?<password>[^\\s/'"\`<>]{3,200})@[\\w[][\\w.:[\\]-]{0,250}`,
  'gi',
);

/** The id is secretlint's name for it; gitleaks has none. */
export const databaseConnectionString: Detector = {
  id: 'database-connection-string',
  groups: ['secrets'],
  title: 'Database address with its password',
  source: 'RFC 3986, section 3.2.1; https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
  keywords: ['://'],
  find: text => find(address, text.raw, match => isRealPassword(match.groups!.password!)),
};
