-- From when until when offices work; outside of these hours the portal reminds nobody by itself. They were code before.
alter table work_week
    add column opens time not null default '08:00',
    add column closes time not null default '17:00',
    add constraint office_hours check (opens < closes);
