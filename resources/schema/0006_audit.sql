-- Schema 6: the history of one record, found among millions of entries. The fields of a record are told under its name with
-- a number sign behind it, so that one index finds them as a span of texts; by their bytes, in whatever language the engine sorts.

CREATE INDEX audit_entry_record ON audit_entry (record ${bytewise});
