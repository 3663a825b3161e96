-- Words as people look for them: small letters without marks, as VietnameseText.fold writes them.
create function audit.fold(words text) returns text language sql immutable parallel safe as $$
    select replace(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036F]', '', 'g'), 'đ', 'd')
$$;
