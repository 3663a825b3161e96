-- Words as people look for them: small letters without marks, gaps and dashes as one space, as VietnameseText.fold writes them,
-- in whatever locale the database is.
create function audit.fold(words text) returns text language sql immutable parallel safe as $$
    select trim(regexp_replace(
        translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036F]', '', 'g')), 'Đđ', 'dd'),
        '[\s\u00A0\u2000-\u200A\u202F\u3000\u2010-\u2015-]+', ' ', 'g'))
$$;
