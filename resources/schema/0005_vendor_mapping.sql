-- Schema 5: what the columns of tables of vendors mean, remembered by their headings (core/vendors/vendormapping.h). Mapping is
-- JSON, as the command line takes it with --map.
CREATE TABLE vendor_mapping (
    headings TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    saved_at_utc TEXT NOT NULL,
    saved_by TEXT NOT NULL
);
