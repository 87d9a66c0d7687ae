-- SPDX-License-Identifier: Apache-2.0
-- What documents, codings, findings and verdicts say is only ever added. What may change is marked
-- "derived": it can be computed again from the rest.

CREATE TABLE document (
  document_key   BIGINT PRIMARY KEY,
  id             TEXT COLLATE "C" NOT NULL,
  hash           TEXT COLLATE "C" NOT NULL,
  publisher      TEXT,
  published      TEXT COLLATE "C",
  title          TEXT,
  uri            TEXT,
  text           TEXT NOT NULL,
  added_at       TEXT COLLATE "C" NOT NULL,
  current_coding BIGINT NOT NULL,            -- derived: the coding added last
  UNIQUE (id, hash)
);

CREATE TABLE coding (
  coding_key   BIGINT PRIMARY KEY,
  document_key BIGINT NOT NULL REFERENCES document,
  version      TEXT COLLATE "C" NOT NULL,                 -- of the data and the engine that made it
  frame        TEXT NOT NULL,                 -- the record without its text and its findings
  added_at     TEXT COLLATE "C" NOT NULL,
  UNIQUE (document_key, version)
);

-- One row a finding and coding; a document is a row too, of kind "document".
CREATE TABLE finding (
  finding_key  BIGINT PRIMARY KEY,
  document_key BIGINT NOT NULL REFERENCES document,
  coding_key   BIGINT NOT NULL REFERENCES coding,
  id           TEXT COLLATE "C" NOT NULL,                 -- the same for the same words in every coding
  local_id     TEXT COLLATE "C" NOT NULL,                 -- in its record: e3
  ordinal      INTEGER NOT NULL,              -- in its array of the record
  kind         TEXT COLLATE "C" NOT NULL,
  type         TEXT COLLATE "C" NOT NULL,
  status       TEXT COLLATE "C" NOT NULL,
  day_from     TEXT COLLATE "C" NOT NULL,                 -- ISO days; empty: no day is known
  day_to       TEXT COLLATE "C" NOT NULL,
  day_basis    TEXT NOT NULL,                 -- told, reported, none
  core_start   INTEGER NOT NULL,              -- hull of the words it hangs on, in code points
  core_end     INTEGER NOT NULL,
  essence      TEXT NOT NULL,                 -- hash of what it says: type, status, parties
  made_by      BIGINT,                       -- the verdict that wrote it; null: a coding did
  added_at     TEXT COLLATE "C" NOT NULL,                 -- when this id first stood here
  live         INTEGER NOT NULL,              -- derived: 1 shown, 2 set aside by a person, 0 superseded
  verdict      TEXT COLLATE "C" NOT NULL                  -- derived: none, accepted, rejected, edited, merged, split
);
CREATE INDEX finding_by_day ON finding (live, day_from, finding_key, kind);
CREATE INDEX finding_by_id ON finding (id);
CREATE INDEX finding_by_document ON finding (document_key);
CREATE INDEX finding_by_added ON finding (added_at);

CREATE TABLE body (
  finding_key BIGINT PRIMARY KEY REFERENCES finding,
  words       TEXT NOT NULL,                  -- the sentences that tell it
  json        TEXT NOT NULL                   -- as it stands in the record
);

CREATE TABLE actor (
  actor_key BIGINT PRIMARY KEY,
  name      TEXT NOT NULL,
  kind      TEXT COLLATE "C" NOT NULL,
  country   TEXT NOT NULL,                    -- ISO 3166 alpha-3; empty: not known
  code      TEXT NOT NULL,
  UNIQUE (name, kind, country, code)
);

CREATE TABLE party (
  finding_key BIGINT NOT NULL REFERENCES finding,
  role        TEXT COLLATE "C" NOT NULL,                  -- actor, recipient, participant, source, relay
  ordinal     INTEGER NOT NULL,
  actor_key   BIGINT NOT NULL REFERENCES actor,
  PRIMARY KEY (finding_key, role, ordinal)
);

-- What can be searched for, folded, each word behind its field: actor_code/rus.
CREATE TABLE terms (
  finding_key BIGINT PRIMARY KEY REFERENCES finding,
  vector      TSVECTOR NOT NULL
);
CREATE INDEX terms_by_vector ON terms USING gin (vector);

CREATE TABLE verdict (
  verdict_key  BIGINT PRIMARY KEY,
  document_key BIGINT NOT NULL REFERENCES document,
  decision     TEXT NOT NULL,                 -- accept, reject, withdraw, edit, merge, split
  who          TEXT COLLATE "C" NOT NULL,
  decided_at   TEXT COLLATE "C" NOT NULL,
  note         TEXT NOT NULL
);
CREATE INDEX verdict_by_document ON verdict (document_key);

-- The very rows that were decided on: re-coding adds other rows and leaves these.
CREATE TABLE verdict_finding (
  verdict_key BIGINT NOT NULL REFERENCES verdict,
  ordinal     INTEGER NOT NULL,
  finding_key BIGINT NOT NULL REFERENCES finding,
  part        TEXT NOT NULL,                  -- on: decided on, into: others were merged into it, made: written by it
  PRIMARY KEY (verdict_key, ordinal)
);
CREATE INDEX verdict_finding_by_finding ON verdict_finding (finding_key);

CREATE TABLE look (
  look_key  BIGINT PRIMARY KEY,
  who       TEXT COLLATE "C" NOT NULL,
  looked_at TEXT COLLATE "C" NOT NULL                     -- everything added before has been seen
);
