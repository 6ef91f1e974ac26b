-- Schema 1: the register's own facts, the audit trail, units and their names, tags, and spending.
-- ${identity} is the dialect's way to number rows. Statements are divided by a semicolon at the end of a line.

CREATE TABLE register_info (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE audit_entry (
    sequence ${identity},
    at_utc TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    record TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- A ministry or a program: an identity that outlives its names.
CREATE TABLE unit (
    id ${identity},
    kind TEXT NOT NULL CHECK (kind IN ('ministry', 'program')),
    code TEXT NOT NULL,
    UNIQUE (kind, code)
);

-- Years are the calendar years in which fiscal years start; 0 means without bound.
CREATE TABLE unit_name (
    id ${identity},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    predecessors TEXT NOT NULL,
    source TEXT NOT NULL
);

CREATE TABLE crosswalk (
    id ${identity},
    kind TEXT NOT NULL CHECK (kind IN ('ministry', 'program')),
    written TEXT NOT NULL,
    within_ministry TEXT NOT NULL,
    with_component TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    source TEXT NOT NULL
);

CREATE TABLE dimension_member (
    id ${identity},
    dimension TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    aliases TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (dimension, code)
);

CREATE TABLE tag (
    id ${identity},
    code TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL
);

CREATE TABLE tag_rule (
    id ${identity},
    tag_id BIGINT NOT NULL REFERENCES tag (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    UNIQUE (tag_id, code)
);

CREATE TABLE source_file (
    id ${identity},
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    licence TEXT NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    control_total BIGINT NOT NULL,
    imported_at TEXT NOT NULL,
    superseded_by BIGINT REFERENCES source_file (id)
);

CREATE INDEX source_file_sha256 ON source_file (sha256);

-- Words of the sources, each once, exactly as written.
CREATE TABLE source_text (
    id ${identity},
    text TEXT NOT NULL UNIQUE
);

CREATE TABLE vendor_name (
    id ${identity},
    text TEXT NOT NULL UNIQUE
);

-- One row per distinct combination of a source file's words and of what they mean, with its sum in cents.
CREATE TABLE spend_cell (
    id ${identity},
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    fiscal_year INTEGER NOT NULL,
    ministry_text BIGINT NOT NULL REFERENCES source_text (id),
    category_text BIGINT NOT NULL REFERENCES source_text (id),
    program_text BIGINT NOT NULL REFERENCES source_text (id),
    component_text BIGINT NOT NULL REFERENCES source_text (id),
    item_text BIGINT NOT NULL REFERENCES source_text (id),
    account_text BIGINT NOT NULL REFERENCES source_text (id),
    detail_text BIGINT NOT NULL REFERENCES source_text (id),
    ministry_id BIGINT REFERENCES unit (id),
    program_id BIGINT REFERENCES unit (id),
    account_id BIGINT REFERENCES dimension_member (id),
    size_class_id BIGINT REFERENCES dimension_member (id),
    size_band_id BIGINT REFERENCES dimension_member (id),
    method_id BIGINT REFERENCES dimension_member (id),
    commodity_id BIGINT REFERENCES dimension_member (id),
    vor_id BIGINT REFERENCES dimension_member (id),
    kind_id BIGINT REFERENCES dimension_member (id),
    amount BIGINT NOT NULL,
    line_count BIGINT NOT NULL
);

CREATE INDEX spend_cell_source_file ON spend_cell (source_file_id);

-- Which rule of a tag names a cell, and whether the tag counts it.
CREATE TABLE spend_cell_tag (
    cell_id BIGINT NOT NULL REFERENCES spend_cell (id),
    tag_rule_id BIGINT NOT NULL REFERENCES tag_rule (id),
    decision TEXT NOT NULL CHECK (decision IN ('counted', 'left-out-year', 'left-out-amortisation')),
    PRIMARY KEY (cell_id, tag_rule_id)
);

CREATE TABLE spend_line (
    id ${identity},
    cell_id BIGINT NOT NULL REFERENCES spend_cell (id),
    line_number BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    vendor_id BIGINT REFERENCES vendor_name (id),
    reference TEXT
);

CREATE INDEX spend_line_cell ON spend_line (cell_id);
