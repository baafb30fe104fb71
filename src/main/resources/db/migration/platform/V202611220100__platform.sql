create schema platform;
CREATE TABLE platform.spring_session (PRIMARY_ID CHAR(36) NOT NULL PRIMARY KEY, SESSION_ID CHAR(36) NOT NULL UNIQUE, CREATION_TIME BIGINT NOT NULL, LAST_ACCESS_TIME BIGINT NOT NULL,
 MAX_INACTIVE_INTERVAL INT NOT NULL, EXPIRY_TIME BIGINT NOT NULL, PRINCIPAL_NAME VARCHAR(100));
create index on platform.spring_session (EXPIRY_TIME);
create index on platform.spring_session (PRINCIPAL_NAME);
CREATE TABLE platform.spring_session_attributes (SESSION_PRIMARY_ID CHAR(36) NOT NULL REFERENCES platform.spring_session ON DELETE CASCADE, ATTRIBUTE_NAME VARCHAR(200) NOT NULL, ATTRIBUTE_BYTES BYTEA NOT NULL,
 PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME));
grant usage on schema platform to ${app};
grant select, insert, update, delete on all tables in schema platform to ${app};
