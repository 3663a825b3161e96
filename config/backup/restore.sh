#!/usr/bin/env bash
# Puts a dump back into a new, empty database, while the portal is stopped:
#   PGHOST=127.0.0.1 PGUSER=postgres config/backup/restore.sh /var/backups/doanket/doanket-….dump [database]
# Refuses a database that already holds a portal; rename that one first (alter database doanket rename to doanket_old).
set -euo pipefail

dump=${1:?which dump}
database=${2:-doanket}
owner=${DOANKET_DB_USER:-doanket}

if [ "$(psql -At -d postgres -c "select count(*) from pg_database where datname = '$database'")" = 0 ]; then
    psql -q -d postgres -c "create database \"$database\" owner \"$owner\" encoding 'UTF8' template template0"
fi
if [ "$(psql -At -d "$database" -c "select count(*) from information_schema.tables where table_schema = 'public'")" != 0 ]; then
    echo "The database $database is not empty. Rename it first; nothing was changed." >&2
    exit 1
fi
pg_restore --no-owner --role="$owner" --exit-on-error --single-transaction --dbname="$database" "$dump"
# The log of what was done belongs to the administrator again.
[ "$owner" != doanket ] || psql -q -v ON_ERROR_STOP=1 -d "$database" -f "$(dirname "$0")/../postgresql/log.sql"
psql -At -d "$database" -c "select 'Restored: ' || (select count(*) from account) || ' accounts, schema ' || (select version from flyway_schema_history order by installed_rank desc limit 1)"
