-- What there is at the end of a period in the sets that come with the portal: houses that are not solid yet, groups, households,
-- loans. Added up over units, never over periods.
update indicator
set sum_rule = 'STOCK'
where sum_rule = 'SUM' and id in (
    '00000000-0000-7000-8000-003180090010',
    '00000000-0000-7000-8000-000480050040',
    '00000000-0000-7000-8000-000480050050',
    '00000000-0000-7000-8000-000480070020',
    '00000000-0000-7000-8000-000480070030',
    '00000000-0000-7000-8000-000480070060',
    '00000000-0000-7000-8000-000480080030',
    '00000000-0000-7000-8000-000480090030');
