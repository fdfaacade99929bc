#!/usr/bin/env bash
# Runs what touches the database once more on what operators have: Debian's PostgreSQL (15), the queue on Debian's Redis.
set -euo pipefail
cd "$(dirname "$0")/../.."

bin=$(ls -d /usr/lib/postgresql/*/bin | head -1)
# In memory where there is room: see run-folder.mjs.
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
folder=$(if ((${room:-0} > 4000000)); then mktemp -d -p /dev/shm; else mktemp -d; fi)
# PostgreSQL refuses to run as root; the package brings the user it may run as.
as_owner=()
if [ "$(id -u)" = 0 ]; then
  as_owner=(runuser -u postgres --)
  chown postgres "$folder"
fi
stop() {
  (cd / && "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -s stop) || true
  rm -rf "$folder"
}
trap stop EXIT

port=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
(
  cd /
  "${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U vekha --auth=trust --encoding=UTF8 --locale=C >/dev/null
  "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w -s -l "$folder/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200" start
)
export TEST_DATABASE_URL="postgres://vekha@127.0.0.1:$port/postgres"
node test/support/run-tests.mjs redis
# What works on jobs, with the queue in this PostgreSQL too; and a backup by Debian's own pg_dump.
node test/support/run-tests.mjs integration 'test/(workflow/(queues|walk)|operations/backup-dump)'
