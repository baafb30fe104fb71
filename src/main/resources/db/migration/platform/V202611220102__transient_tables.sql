-- What a comment calls transient is not exported: it is worth nothing to another installation.
comment on table platform.spring_session is 'transient: who is signed in';
comment on table platform.spring_session_attributes is 'transient: who is signed in';
