-- Schema 6: money of procurement files. Each fiscal year and kind has a source file of its own (format 'procurement-files'); its
-- lines are blocks like those of any source, appended and never changed. Where its cells are: found by what they are about.
CREATE TABLE ledger_cell (
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    position BIGINT NOT NULL,
    path_position BIGINT NOT NULL,
    terms_position BIGINT NOT NULL,
    PRIMARY KEY (source_file_id, position),
    UNIQUE (source_file_id, path_position, terms_position)
);

-- What stands of each file now; the lines tell how it came to that, and prove it. The indirect vendor is the real maker when the
-- vendor only passes the money on.
CREATE TABLE ledger_entry (
    file_number TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('awarded', 'committed', 'invoiced', 'paid')),
    source_file_id BIGINT NOT NULL REFERENCES source_file (id),
    day TEXT NOT NULL,
    cell_position BIGINT NOT NULL,
    vendor_id BIGINT REFERENCES vendor_name (id),
    indirect_vendor_id BIGINT REFERENCES vendor_name (id),
    indirect_size_id BIGINT REFERENCES dimension_member (id),
    amount BIGINT NOT NULL,
    PRIMARY KEY (file_number, record, kind)
);

-- What is bound by contract lies between what was awarded and what was invoiced. A new register gets it with the shipped members.
UPDATE dimension_member SET position = position + 1 WHERE dimension = 'kind' AND code IN ('invoiced', 'paid')
AND NOT EXISTS (SELECT 1 FROM dimension_member k WHERE k.dimension = 'kind' AND k.code = 'committed');

INSERT INTO dimension_member (dimension, code, position, name_en, name_fr, aliases, source)
SELECT 'kind', 'committed', position + 1, 'Committed', 'Engagé', 'commitment|commitments|engagement|engagements', source
FROM dimension_member WHERE dimension = 'kind' AND code = 'awarded'
AND NOT EXISTS (SELECT 1 FROM dimension_member k WHERE k.dimension = 'kind' AND k.code = 'committed');
