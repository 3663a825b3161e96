#!/usr/bin/env bash
# Backs up the portal's database, in which everything is, files too, while the portal runs: one archive with a manifest of hashes.
# Run daily by cron or a timer, as a user who may read the database:
#   PGHOST=127.0.0.1 PGUSER=doanket PGPASSFILE=… BACKUP_DIR=/var/backups/doanket config/backup/backup.sh
# An embedded database can be backed up so too: PGPORT is the fourth line of DATA/postgres/postmaster.pid, the user is postgres,
# the password is in DATA/database-password, and pg_dump must be of version 17 or newer.
set -euo pipefail

folder=${BACKUP_DIR:?where to}
database=${PGDATABASE:-doanket}
keep=${BACKUP_KEEP_DAYS:-30}
umask 077

mkdir -p "$folder"
name="$folder/$database-$(date -u +%Y%m%dT%H%M%SZ).tar"
work=$(mktemp -d "$folder/.backup.XXXXXX")
trap 'rm -rf "$work" "$name.part"' EXIT

pg_dump --format=custom --compress=6 --file="$work/database.dump" "$database"
# A dump that cannot be listed is none.
pg_restore --list "$work/database.dump" > /dev/null
{
    echo "doanket-backup 1"
    echo "made $(date -u +%Y-%m-%dT%H:%M:%SZ)"
    echo "database $database"
    echo "schema $(psql -At -d "$database" -c "select version from flyway_schema_history order by installed_rank desc limit 1")"
    echo "bytes $(stat -c %s "$work/database.dump")"
    (cd "$work" && sha256sum database.dump)
} > "$work/MANIFEST"
tar -C "$work" -cf "$name.part" MANIFEST database.dump
sync "$name.part"
mv "$name.part" "$name"
find "$folder" -maxdepth 1 -name "$database-*.tar" -mtime "+$keep" -delete
echo "$name $(stat -c %s "$name") bytes"
