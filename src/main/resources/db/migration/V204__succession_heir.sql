-- Of the units that come after a closed one, exactly one takes over what is still open there.

alter table succession add column takes_over boolean not null default false;
update succession s
set takes_over = true
from (select distinct on (predecessor_id) id from succession order by predecessor_id, id) first
where first.id = s.id;
alter table succession alter column takes_over drop default;
create unique index succession_heir on succession (predecessor_id) where takes_over;
