-- Procurement files, each as canonical JSON, with every save that led there and the documents that are attached to them.

CREATE TABLE procurement_file (
    id ${identity},
    number TEXT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    body ${bytes} NOT NULL,
    saved_at_utc TEXT NOT NULL,
    saved_by TEXT NOT NULL
);

-- A save: the fields that it changed, so that it can be taken back. Undoes names the revision it took back; 0: none.
CREATE TABLE procurement_step (
    file_id BIGINT NOT NULL REFERENCES procurement_file (id),
    revision BIGINT NOT NULL,
    undoes BIGINT NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_utc TEXT NOT NULL,
    changes ${bytes} NOT NULL,
    PRIMARY KEY (file_id, revision)
);

-- What the office keeps once for all files, such as its people and their authority.
CREATE TABLE procurement_setting (
    name TEXT PRIMARY KEY,
    revision BIGINT NOT NULL,
    body ${bytes} NOT NULL
);

-- Documents by their content, in pieces.
CREATE TABLE procurement_document (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    kept_at_utc TEXT NOT NULL
);

CREATE TABLE procurement_document_piece (
    sha256 TEXT NOT NULL REFERENCES procurement_document (sha256),
    position BIGINT NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (sha256, position)
);

-- Which files have, or had, a document: what was attached once is kept for undo and for auditors.
CREATE TABLE procurement_document_use (
    file_id BIGINT NOT NULL REFERENCES procurement_file (id),
    sha256 TEXT NOT NULL REFERENCES procurement_document (sha256),
    PRIMARY KEY (file_id, sha256)
);
