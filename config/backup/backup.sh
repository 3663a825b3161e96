#!/usr/bin/env bash
# Backs up the portal's database, in which everything is, files too. Run daily by cron or a timer, as a user who may read the
# database:   PGHOST=127.0.0.1 PGUSER=doanket PGPASSFILE=… BACKUP_DIR=/var/backups/doanket config/backup/backup.sh
# An embedded database can be dumped while the portal runs: PGPORT is the fourth line of DATA/postgres/postmaster.pid, the
# user is postgres, the password is in DATA/database-password, and pg_dump must be of version 17 or newer.
set -euo pipefail

folder=${BACKUP_DIR:?where to}
database=${PGDATABASE:-doanket}
keep=${BACKUP_KEEP_DAYS:-30}
umask 077

mkdir -p "$folder"
name="$folder/$database-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --compress=6 --file="$name.part" "$database"
# A dump that cannot be listed is none.
pg_restore --list "$name.part" > /dev/null
sync "$name.part"
mv "$name.part" "$name"
find "$folder" -name "$database-*.dump" -mtime "+$keep" -delete
echo "$name $(stat -c %s "$name") bytes"
