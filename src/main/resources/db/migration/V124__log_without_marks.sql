-- Words as people look for them: small letters without marks, as VietnameseText.fold writes them, in whatever locale the database is.
create function audit.fold(words text) returns text language sql immutable parallel safe as $$
    select translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036F]', '', 'g')), 'Đđ', 'dd')
$$;
