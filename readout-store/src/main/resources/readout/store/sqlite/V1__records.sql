-- SPDX-License-Identifier: Apache-2.0
-- What documents, codings, findings and verdicts say is only ever added. What may change is marked
-- "derived": it can be computed again from the rest.

CREATE TABLE document (
  document_key   INTEGER PRIMARY KEY,
  id             TEXT NOT NULL,
  hash           TEXT NOT NULL,
  publisher      TEXT,
  published      TEXT,
  title          TEXT,
  uri            TEXT,
  text           TEXT NOT NULL,
  added_at       TEXT NOT NULL,
  current_coding INTEGER NOT NULL,            -- derived: the coding added last
  UNIQUE (id, hash)
);

CREATE TABLE coding (
  coding_key   INTEGER PRIMARY KEY,
  document_key INTEGER NOT NULL REFERENCES document,
  version      TEXT NOT NULL,                 -- of the data and the engine that made it
  frame        TEXT NOT NULL,                 -- the record without its text and its findings
  added_at     TEXT NOT NULL,
  UNIQUE (document_key, version)
);

-- One row a finding and coding; a document is a row too, of kind "document".
CREATE TABLE finding (
  finding_key  INTEGER PRIMARY KEY,
  document_key INTEGER NOT NULL REFERENCES document,
  coding_key   INTEGER NOT NULL REFERENCES coding,
  id           TEXT NOT NULL,                 -- the same for the same words in every coding
  local_id     TEXT NOT NULL,                 -- in its record: e3
  ordinal      INTEGER NOT NULL,              -- in its array of the record
  kind         TEXT NOT NULL,
  type         TEXT NOT NULL,
  status       TEXT NOT NULL,
  day_from     TEXT NOT NULL,                 -- ISO days; empty: no day is known
  day_to       TEXT NOT NULL,
  day_basis    TEXT NOT NULL,                 -- told, reported, none
  core_start   INTEGER NOT NULL,              -- hull of the words it hangs on, in code points
  core_end     INTEGER NOT NULL,
  essence      TEXT NOT NULL,                 -- hash of what it says: type, status, parties
  made_by      INTEGER,                       -- the verdict that wrote it; null: a coding did
  added_at     TEXT NOT NULL,                 -- when this id first stood here
  live         INTEGER NOT NULL,              -- derived: 1 shown, 2 set aside by a person, 0 superseded
  verdict      TEXT NOT NULL                  -- derived: none, accepted, rejected, edited, merged, split
);
CREATE INDEX finding_by_day ON finding (live, day_from, finding_key, kind);
CREATE INDEX finding_by_id ON finding (id);
CREATE INDEX finding_by_document ON finding (document_key);
CREATE INDEX finding_by_added ON finding (added_at);

CREATE TABLE body (
  finding_key INTEGER PRIMARY KEY REFERENCES finding,
  words       TEXT NOT NULL,                  -- the sentences that tell it
  json        TEXT NOT NULL                   -- as it stands in the record
);

CREATE TABLE actor (
  actor_key INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL,
  country   TEXT NOT NULL,                    -- ISO 3166 alpha-3; empty: not known
  code      TEXT NOT NULL,
  UNIQUE (name, kind, country, code)
);

CREATE TABLE party (
  finding_key INTEGER NOT NULL REFERENCES finding,
  role        TEXT NOT NULL,                  -- actor, recipient, participant, source, relay
  ordinal     INTEGER NOT NULL,
  actor_key   INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (finding_key, role, ordinal)
) WITHOUT ROWID;

-- What can be searched for, folded: lower case, no accents, words apart.
CREATE VIRTUAL TABLE terms USING fts5 (
  kind, type, status, actor_code, actor_name, recipient_code, recipient_name, source_code, source_name,
  publisher, words, content = '', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE verdict (
  verdict_key  INTEGER PRIMARY KEY,
  document_key INTEGER NOT NULL REFERENCES document,
  decision     TEXT NOT NULL,                 -- accept, reject, withdraw, edit, merge, split
  who          TEXT NOT NULL,
  decided_at   TEXT NOT NULL,
  note         TEXT NOT NULL
);
CREATE INDEX verdict_by_document ON verdict (document_key);

-- The very rows that were decided on: re-coding adds other rows and leaves these.
CREATE TABLE verdict_finding (
  verdict_key INTEGER NOT NULL REFERENCES verdict,
  ordinal     INTEGER NOT NULL,
  finding_key INTEGER NOT NULL REFERENCES finding,
  part        TEXT NOT NULL,                  -- on: decided on, into: others were merged into it, made: written by it
  PRIMARY KEY (verdict_key, ordinal)
) WITHOUT ROWID;
CREATE INDEX verdict_finding_by_finding ON verdict_finding (finding_key);

CREATE TABLE look (
  look_key  INTEGER PRIMARY KEY,
  who       TEXT NOT NULL,
  looked_at TEXT NOT NULL                     -- everything added before has been seen
);
