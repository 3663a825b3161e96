-- Accounts whose password the installation's directory keeps.

alter table account drop constraint account_sign_in_way;
alter table account add constraint account_sign_in_way check (
    sign_in_way in ('LOCAL', 'PROVIDER', 'DIRECTORY', 'EMERGENCY'));
