-- Schema 4: arrangements and agreements, the community that shares them, and what was shared.

-- The tree of categories; codes never change. Seeded below, edited by the register's people.
CREATE TABLE agreement_category (
    code TEXT PRIMARY KEY,
    parent TEXT REFERENCES agreement_category (code),
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL
);

-- Arrangements, price guides, agreements, term sets, members, meetings, terms of the chair and recommendations: every version, as
-- canonical JSON (core/agreements/recordlayout.h). Origin is empty for our own, else the fingerprint of the office that sent it.
CREATE TABLE agreement_record (
    kind TEXT NOT NULL,
    uid TEXT NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'past', 'removed')),
    origin TEXT NOT NULL,
    saved_at_utc TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    body ${bytes} NOT NULL,
    PRIMARY KEY (kind, uid, revision)
);

CREATE INDEX agreement_record_state ON agreement_record (kind, state);

-- Contents of documents, each once, named by their SHA-256.
CREATE TABLE agreement_document (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    content ${bytes} NOT NULL
);

-- Offices that joined an agreement; amounts in cents.
CREATE TABLE agreement_join (
    id ${identity},
    agreement_uid TEXT NOT NULL,
    joiner TEXT NOT NULL,
    entity TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    day TEXT NOT NULL,
    amount BIGINT NOT NULL,
    seats BIGINT NOT NULL
);

CREATE INDEX agreement_join_agreement ON agreement_join (agreement_uid);

-- Invitations to second stages and contracts called off; amounts in cents.
CREATE TABLE arrangement_use (
    id ${identity},
    arrangement_uid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'call-off')),
    vendor TEXT NOT NULL,
    category TEXT NOT NULL,
    day TEXT NOT NULL,
    amount BIGINT NOT NULL,
    reference TEXT NOT NULL
);

CREATE INDEX arrangement_use_arrangement ON arrangement_use (arrangement_uid);

-- Offices whose packages are taken, by the fingerprint of their key.
CREATE TABLE share_sender (
    fingerprint TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('trusted', 'forgotten'))
);

CREATE TABLE share_import (
    id ${identity},
    sha256 TEXT NOT NULL,
    sender TEXT NOT NULL REFERENCES share_sender (fingerprint),
    made_at_utc TEXT NOT NULL,
    imported_at_utc TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'undone'))
);

-- What an import did to a record; revision_before is 0 where there was none. A document that it brought: kind 'document', its
-- SHA-256 as uid, revisions 0.
CREATE TABLE share_import_item (
    import_id BIGINT NOT NULL REFERENCES share_import (id),
    kind TEXT NOT NULL,
    uid TEXT NOT NULL,
    revision_before INTEGER NOT NULL,
    revision_after INTEGER NOT NULL,
    PRIMARY KEY (import_id, kind, uid)
);

INSERT INTO agreement_category (code, parent, name_en, name_fr) VALUES
    ('goods', NULL, 'Goods', 'Biens'),
    ('services', NULL, 'Services', 'Services'),
    ('consulting', NULL, 'Consulting services', 'Services d’experts-conseils'),
    ('construction', NULL, 'Construction', 'Construction'),
    ('iit', NULL, 'Information and information technology', 'Information et technologie de l’information');

INSERT INTO agreement_category (code, parent, name_en, name_fr) VALUES
    ('b2b', 'iit', 'Business-to-business services and products', 'Services et produits interentreprises'),
    ('iit-cloud', 'iit', 'Cloud services', 'Services infonuagiques'),
    ('iit-hardware', 'iit', 'Hardware', 'Matériel informatique'),
    ('iit-networks', 'iit', 'Networks and telecommunications', 'Réseaux et télécommunications'),
    ('iit-services', 'iit', 'Information technology services', 'Services de technologie de l’information'),
    ('iit-software', 'iit', 'Software and licences', 'Logiciels et licences');
