-- Made and kept at the lock like the other renderings; reports that were locked before have none.
alter table consolidation.consolidation
  add column pdf_file uuid,
  add column pdf_sha256 text,
  add constraint pdf_with_its_hash check ((pdf_file is null) = (pdf_sha256 is null));

create or replace view consolidation.v_consolidation as
  select id, campaign, no, state, stale, approved_on, content_hash, signed_on, signer_name, number, symbol, dated_on, locked_at, docx_file, html_file, json_file, pdf_file
    from consolidation.consolidation;
