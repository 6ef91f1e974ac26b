-- What lists show of procurement files without opening them: 128 files with neighbouring ids, packed: see
-- core/procurements/filesummaries.h. The revision grows with each change of the block.
CREATE TABLE file_summary_block (
    position BIGINT PRIMARY KEY,
    revision BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    content ${bytes} NOT NULL
);
