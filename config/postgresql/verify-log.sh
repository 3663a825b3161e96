#!/usr/bin/env bash
# Asks whether the log of what was done is whole: every line sealed by the one before, none changed, none missing. Ends with 1
# and tells where, if not.   PGHOST=127.0.0.1 PGUSER=doanket PGPASSFILE=… config/postgresql/verify-log.sh
# For an embedded database: see the head of config/backup/backup.sh.
set -euo pipefail

ask() { psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1" "${PGDATABASE:-doanket}"; }

guard=$(ask "select count(*) from pg_tables l join pg_tables p on p.schemaname = 'public' and p.tablename = 'person'
    where l.schemaname = 'audit' and l.tableowner = p.tableowner")
[ "$guard" = 0 ] || echo "Warning: the portal's own role owns its log; run config/postgresql/log.sql as administrator."
broken=$(ask "set statement_timeout = 0; select nr || ' ' || deed_id || ' ' || what from audit.breaks()")
if [ -n "$broken" ]; then
  printf 'The log is NOT whole:\n%s\n' "$broken"
  exit 1
fi
ask "select 'The log is whole: ' || count(*) || ' lines, the last seal is ' || coalesce(max(nr), 0) || ' '
    || coalesce((select encode(hash, 'hex') from audit.deed_seal order by nr desc limit 1), '-') from audit.deed_seal"
