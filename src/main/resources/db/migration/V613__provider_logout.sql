-- What the provider of single sign-on calls a session, so that it can end it, and which of its words have been heard already.
alter table device_session add column provider_session text;
create index device_session_provider on device_session (provider_session) where provider_session is not null;

create table provider_logout (
    word text primary key,
    -- nobody believes it afterwards
    ends timestamptz not null
);
