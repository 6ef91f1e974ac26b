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

CREATE INDEX unit_name_unit ON unit_name (unit_id);

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

-- A path: what a source file writes about where its money went, each distinct combination once, and what the register
-- makes of it. Position counts from 0 within the file; amount (cents) and line_count sum its lines.
CREATE TABLE spend_path (
    id ${identity},
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    position BIGINT NOT NULL,
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
    amount BIGINT NOT NULL,
    line_count BIGINT NOT NULL,
    UNIQUE (source_file_id, position)
);

-- Which rule of a tag names a path, and whether the tag counts it.
CREATE TABLE spend_path_tag (
    path_id BIGINT NOT NULL REFERENCES spend_path (id),
    tag_rule_id BIGINT NOT NULL REFERENCES tag_rule (id),
    decision TEXT NOT NULL CHECK (decision IN ('counted', 'left-out-year', 'left-out-amortisation')),
    PRIMARY KEY (path_id, tag_rule_id)
);

-- How money of a source file was spent: each distinct combination once, position from 0 within the file.
CREATE TABLE spend_terms (
    id ${identity},
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    position BIGINT NOT NULL,
    size_class_id BIGINT REFERENCES dimension_member (id),
    size_band_id BIGINT REFERENCES dimension_member (id),
    method_id BIGINT REFERENCES dimension_member (id),
    commodity_id BIGINT REFERENCES dimension_member (id),
    vor_id BIGINT REFERENCES dimension_member (id),
    kind_id BIGINT REFERENCES dimension_member (id),
    UNIQUE (source_file_id, position)
);

-- The lines of a source file in the order of its rows, and its cells (a path with terms, and their sum), packed: see
-- core/spending/spendblock.h. Lines refer to cells, cells to paths and terms, by position.
CREATE TABLE spend_block (
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    kind TEXT NOT NULL CHECK (kind IN ('cells', 'lines')),
    position BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (source_file_id, kind, position)
);
