-- Locks one key of one table, checks the expectation and applies the change. Returns 0 when done, 1 when the expectation
-- does not hold, 2 when the document has a later revision than this batch.
--
-- expected: NULL nothing, 0 absent, else the revision. change: 0 none, 1 put, 2 delete.
--
-- In READ COMMITTED a statement that meets a row which another transaction holds waits for it and looks again, so each of
-- these statements checks and locks in one. A key that is absent has no row to lock; there a row is inserted and deleted
-- again, which makes everybody else who inserts the same key wait for the end of this transaction.
CREATE OR REPLACE FUNCTION drover.write_{table}_v1(k bytea, expected bigint, change smallint, v text, rev bigint)
RETURNS smallint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF expected IS NULL AND change = 1 THEN
        INSERT INTO drover.{table} AS t (key, revision, value) VALUES (k, rev, v)
            ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, value = excluded.value
            WHERE t.revision < excluded.revision;
        RETURN CASE WHEN FOUND THEN 0 ELSE 2 END;
    ELSIF expected IS NULL THEN
        LOOP
            DELETE FROM drover.{table} WHERE key = k;
            EXIT WHEN FOUND;
            INSERT INTO drover.{table} (key, revision, value) VALUES (k, 0, '') ON CONFLICT (key) DO NOTHING;
        END LOOP;
        RETURN 0;
    ELSIF expected = 0 THEN
        INSERT INTO drover.{table} (key, revision, value) VALUES (k, rev, coalesce(v, '')) ON CONFLICT (key) DO NOTHING;
        IF FOUND AND change <> 1 THEN
            DELETE FROM drover.{table} WHERE key = k;
        END IF;
    ELSIF change = 1 THEN
        UPDATE drover.{table} SET revision = rev, value = v WHERE key = k AND revision = expected;
    ELSIF change = 2 THEN
        DELETE FROM drover.{table} WHERE key = k AND revision = expected;
    ELSE
        PERFORM 1 FROM drover.{table} WHERE key = k AND revision = expected FOR SHARE;
    END IF;
    RETURN CASE WHEN FOUND THEN 0 ELSE 1 END;
END
$$;
