-- Schema 2: the rules of the organisation itself, every version that was ever in force here: a determination names a pack and its
-- version, and must be given again years later.

CREATE TABLE rule_pack (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'past')),
    valid_from TEXT NOT NULL,
    saved_at_utc TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    body ${bytes} NOT NULL,
    PRIMARY KEY (pack, version)
);
