-- When a unit moves, the entries of the units beneath it get other keys.
create index search_entry_unit on search_entry (unit_id);
