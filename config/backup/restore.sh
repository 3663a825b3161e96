#!/usr/bin/env bash
# Puts a backup back into a new, empty database:
#   PGHOST=127.0.0.1 PGUSER=postgres config/backup/restore.sh /var/backups/doanket/doanket-….tar [database]
# The portal may run meanwhile on the database it has: restore into another name, set DOANKET_DB_URL to it, start the portal anew.
# Refuses an archive that is not what its manifest says, and a database that already holds a portal; nothing is changed then.
set -euo pipefail

archive=${1:?which archive}
database=${2:-doanket}
owner=${DOANKET_DB_USER:-doanket}

work=$(mktemp -d "${TMPDIR:-/tmp}/doanket-restore.XXXXXX")
trap 'rm -rf "$work"' EXIT
damaged() {
    echo "The archive $archive is damaged: $1. Nothing was changed; take another one." >&2
    exit 1
}
tar -C "$work" -xf "$archive" MANIFEST database.dump 2> /dev/null || damaged "it cannot be unpacked"
[ "$(head -n 1 "$work/MANIFEST")" = "doanket-backup 1" ] || damaged "it has no manifest of a backup"
grep -E '^[0-9a-f]{64}  database\.dump$' "$work/MANIFEST" > "$work/hashes" || damaged "its manifest has no hash"
(cd "$work" && sha256sum --check --strict --status hashes) || damaged "its content is not what its manifest says"
pg_restore --list "$work/database.dump" > /dev/null || damaged "its dump cannot be read"

if [ "$(psql -At -d postgres -c "select count(*) from pg_database where datname = '$database'")" = 0 ]; then
    psql -q -d postgres -c "create database \"$database\" owner \"$owner\" encoding 'UTF8' template template0"
fi
if [ "$(psql -At -d "$database" -c "select count(*) from information_schema.tables where table_schema = 'public'")" != 0 ]; then
    echo "The database $database is not empty. Restore into another one, or rename it first; nothing was changed." >&2
    exit 1
fi
pg_restore --no-owner --role="$owner" --exit-on-error --single-transaction --dbname="$database" "$work/database.dump"
# The log of what was done belongs to the administrator again.
if [ "$owner" = doanket ]; then
    psql -q -v ON_ERROR_STOP=1 -d "$database" -f "$(dirname "$0")/../postgresql/log.sql"
else
    echo "The portal signs in as $owner: put that name for doanket into a copy of config/postgresql/log.sql and run it, or the portal could change its log." >&2
fi
psql -At -d "$database" -c "select 'Restored: ' || (select count(*) from account) || ' accounts, schema ' || (select version from flyway_schema_history order by installed_rank desc limit 1)"
