-- Schema 3: vendors. Lists of a vendor keep their order in position, from 0. Dates are ISO 8601, empty when unknown; money is cents.

-- Sort keys are words without case and accents (core/vendors/searchwords.h). Revision counts changes of the whole register of
-- vendors (register_info, vendor-revision); listed is 0 for a vendor that was merged into another.
CREATE TABLE vendor (
    id ${identity},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    country TEXT NOT NULL,
    province TEXT NOT NULL,
    place TEXT NOT NULL,
    place_key TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    headquarters_country TEXT NOT NULL,
    headquarters_province TEXT NOT NULL,
    notes TEXT NOT NULL,
    parent_id BIGINT REFERENCES vendor (id),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    revision BIGINT NOT NULL
);

CREATE INDEX vendor_by_name ON vendor (listed, name_key, id);

CREATE INDEX vendor_by_place ON vendor (listed, place_key, id);

CREATE INDEX vendor_by_revision ON vendor (listed, revision, id);

CREATE INDEX vendor_parent ON vendor (parent_id);

CREATE TABLE vendor_called (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('legal', 'operating', 'former')),
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_identifier (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    account TEXT NOT NULL,
    proven_on TEXT NOT NULL,
    proof_ends TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position),
    UNIQUE (scheme, value)
);

CREATE INDEX vendor_identifier_proof ON vendor_identifier (proof_ends);

CREATE TABLE vendor_staff (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    region TEXT NOT NULL,
    full_time BIGINT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_ownership (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    attribute TEXT NOT NULL,
    evidence TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_category (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    scheme TEXT NOT NULL CHECK (scheme IN ('naics', 'unspsc', 'gsin', 'free-words')),
    code TEXT NOT NULL,
    words_en TEXT NOT NULL,
    words_fr TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

-- Personal data.
CREATE TABLE vendor_contact (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_source (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    reference TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_size (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    employees BIGINT,
    revenue BIGINT,
    balance BIGINT,
    currency TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_standing (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    arrangement TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    category TEXT NOT NULL,
    ceiling BIGINT,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'expired', 'pending')),
    evidence TEXT NOT NULL,
    PRIMARY KEY (vendor_id, position)
);

CREATE TABLE vendor_member (
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    position INTEGER NOT NULL,
    member_id BIGINT NOT NULL REFERENCES vendor (id),
    PRIMARY KEY (vendor_id, position)
);

CREATE INDEX vendor_member_of ON vendor_member (member_id);

-- A vendor found to be another one. Its own rows stay as they are, so that undoing restores them.
CREATE TABLE vendor_merge (
    vendor_id BIGINT PRIMARY KEY REFERENCES vendor (id),
    into_id BIGINT NOT NULL REFERENCES vendor (id),
    merged_at_utc TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE INDEX vendor_merge_into ON vendor_merge (into_id);

-- Two vendors that somebody found not to be the same; the smaller number first.
CREATE TABLE vendor_different (
    first_id BIGINT NOT NULL REFERENCES vendor (id),
    second_id BIGINT NOT NULL REFERENCES vendor (id),
    decided_at_utc TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);

CREATE INDEX vendor_different_second ON vendor_different (second_id);

-- Which standing of another government counts here, from when, on whose decision.
CREATE TABLE standing_equivalence (
    id ${identity},
    jurisdiction TEXT NOT NULL,
    category TEXT NOT NULL,
    local_jurisdiction TEXT NOT NULL,
    local_category TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decision TEXT NOT NULL
);

-- The size of a vendor on the day of an award, with the figures it was derived from: it stays with the award.
CREATE TABLE award_size (
    award TEXT NOT NULL,
    vendor_id BIGINT NOT NULL REFERENCES vendor (id),
    awarded_on TEXT NOT NULL,
    definition TEXT NOT NULL,
    micro_below INTEGER NOT NULL,
    size TEXT NOT NULL,
    basis TEXT NOT NULL,
    doubt TEXT NOT NULL,
    as_of TEXT NOT NULL,
    employees BIGINT,
    revenue BIGINT,
    balance BIGINT,
    currency TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (award, vendor_id, definition, micro_below)
);

CREATE INDEX award_size_vendor ON award_size (vendor_id);

-- What search looks at: the words of 256 vendors with neighbouring numbers, packed: see core/vendors/searchblock.h.
CREATE TABLE vendor_search_block (
    position BIGINT PRIMARY KEY,
    revision BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    content ${bytes} NOT NULL
);

CREATE INDEX vendor_search_block_revision ON vendor_search_block (revision);
