-- A document as it was handed in, beside the text that was taken out of it (source_file). Texts that
-- were imported as such have none. The fingerprint is SHA-256 in hexadecimal digits.
create table source_original (
    file_id     bigint       not null primary key references source_file,
    study       bigint       not null references study,
    name        varchar(255) not null,
    media_type  varchar(100) not null,
    fingerprint varchar(64)  not null,
    content     ${bytes}     not null
);

create index source_original_study on source_original (study, fingerprint);
