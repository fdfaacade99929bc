export const cli = {
  'cli.command.api': 'the server alone: on a database of your own, on as many machines as you like',
  'cli.command.worker':
    'reading orders and sending letters alone: on a database of your own, on as many machines as you like',
  'role.unknown_argument':
    'The command {{role}} does not know the argument “{{argument}}”. Settings are environment variables: docs/operations.md.',
  'role.database_missing':
    'The command {{role}} works on a shared database and makes none of its own. Set it in DATABASE_URL; the command up starts everything at once.',
  'role.public_url_missing':
    'The command {{role}} does not know the address at which people open Vekha: the links of letters carry it. Set it in PUBLIC_URL.',
  'role.secret_missing':
    'The shared key that signs sessions is not set. Give the same VEKHA_SECRET to every server, for example: openssl rand -hex 32.',
} as const;
