-- What PostgreSQL 16 added to definitions.
CREATE TABLE kept (
    small text STORAGE MAIN,
    large text STORAGE EXTERNAL COMPRESSION pglz NOT NULL
);
CREATE COLLATION ruled (provider = icu, locale = 'und', rules = '&a < g');
CREATE VIEW told AS
SELECT JSON_OBJECT('small' : small, 'large' : large ABSENT ON NULL RETURNING jsonb) AS both,
    JSON_ARRAY(small, large) AS list,
    small IS JSON OBJECT WITH UNIQUE KEYS AS valid
FROM kept;
CREATE VIEW counted AS
SELECT JSON_OBJECTAGG(small : large) AS pairs, JSON_ARRAYAGG(small ORDER BY large) AS list
FROM kept;
