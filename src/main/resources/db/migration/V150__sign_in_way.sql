-- By what an account is opened, and what the provider of single sign-on calls its owner.

alter table account
    add column sign_in_way text not null default 'LOCAL',
    add column provider_issuer text,
    add column provider_subject text,
    add constraint account_sign_in_way check (sign_in_way in ('LOCAL', 'PROVIDER')),
    add constraint account_provider check (
        (sign_in_way = 'PROVIDER') = (provider_issuer is not null and provider_subject is not null));
create unique index account_provider on account (provider_issuer, provider_subject);

-- What the provider wants to see again when somebody signs out; it goes with the session.
alter table device_session add column provider_token text;
