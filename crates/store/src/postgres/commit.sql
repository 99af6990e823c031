-- Applies one batch and returns its revision, or minus the place of the first key whose expectation does not hold.
--
-- Called outside a transaction, so the call is the transaction: one round trip, one commit. The arrays are parallel, one
-- place a key, ordered by table and key, no key twice; thereby all batches take their locks in one order and cannot
-- deadlock each other, and since the locks are held to the end, batches are serializable.
--
-- The inner block is a subtransaction that takes everything back when a key does not hold. Raising the error to the client
-- instead would write each conflict into the server's log, and conflicts are ordinary.
CREATE OR REPLACE FUNCTION drover.commit_v1(
    tables text[], keys bytea[], expected bigint[], changes smallint[], vals text[]
) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    rev bigint;
    verdict smallint;
    place integer;
BEGIN
    LOOP
        rev := nextval('drover.revision');
        BEGIN
            FOR i IN 1 .. cardinality(keys) LOOP
                place := i;
                CASE tables[i]
                    {dispatch}
                END CASE;
                IF verdict <> 0 THEN
                    RAISE SQLSTATE 'DR001';
                END IF;
            END LOOP;
            RETURN rev;
        EXCEPTION WHEN SQLSTATE 'DR001' THEN
            IF verdict = 1 THEN
                RETURN -place;
            END IF;
            -- Verdict 2: a batch with a later revision was faster. Once more, with a revision above that one.
        END;
    END LOOP;
END
$$;
