-- What a unit was called on a day, and in which place it lay: papers and figures of that day are told so for ever.
create function name_on(of_unit uuid, day date) returns text language sql stable as $$
    select coalesce((
        select f.name
        from former_name f
        where f.unit_id = u.id and f.last_day >= day
        order by f.last_day, f.id
        limit 1), u.name)
    from unit u
    where u.id = of_unit
$$;

-- The unit itself where it is a place; where it lies in none on that day, the last one before, or else the first one to come.
create function area_on(of_unit uuid, day date) returns uuid language sql stable as $$
    select case when t.territorial then u.id else r.upper_id end
    from unit u
    join unit_type t on t.code = u.type_code
    left join unit_relation r on r.lower_id = u.id and r.kind_code = 'TERRITORY'
    where u.id = of_unit
    order by coalesce(r.valid_from <= day and (r.valid_to is null or r.valid_to >= day), false) desc,
        case when r.valid_from <= day then r.valid_from end desc nulls last,
        r.valid_from
    limit 1
$$;
