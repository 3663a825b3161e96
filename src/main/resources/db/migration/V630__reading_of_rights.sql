-- Who may do what, and what was set, is read by those who look after it and by auditors.
insert into role_permission (role_code, permission)
select distinct role_code, 'RIGHTS_READ'
from role_permission
where permission in ('PEOPLE_MANAGE', 'AUDIT_READ');

insert into role_permission (role_code, permission)
select distinct role_code, 'SETTINGS_READ'
from role_permission
where permission in ('CATALOGUE_MANAGE', 'AUDIT_READ');
