-- In which order somebody wants the tiles of the first page; those not named stand behind, as the portal puts them.

create table tile_order (
    account_id uuid primary key references account on delete cascade,
    keys text not null check (length(keys) <= 2000)
);
