-- By which decision and outline a supervision or criticism is held, who chairs it and who takes part.
alter table opinion_oversight
    add column decision text not null default '' check (length(decision) <= 500),
    add column outline text not null default '' check (length(outline) <= 4000),
    add column chair text not null default '' check (length(chair) <= 300),
    add column joining text not null default '' check (length(joining) <= 1000);
