-- What was held back of the figures of an area and a year. It stays so: what is hidden instead of it tomorrow would give it away.
create table opinion_hidden (
    area_id uuid not null references unit,
    year int not null,
    period text not null,
    -- empty: the sum of all topics
    topic text not null,
    -- the nil key: the sum of all places
    place_id uuid not null,
    -- how many people it was then, and how many in all of the period: once both have grown enough it may be shown
    people int not null,
    total int not null,
    primary key (area_id, year, period, topic, place_id)
);
