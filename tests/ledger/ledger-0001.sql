-- A ledger as migration 0001 made it and rows as its factcheck wrote them; never to be changed.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE article (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "article" VALUES(1,'ferry.txt');
CREATE TABLE history (
	id INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	words TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	was TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	source TEXT NOT NULL, 
	note TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(article) REFERENCES article (id), 
	FOREIGN KEY(version) REFERENCES version (id)
);
INSERT INTO "history" VALUES(1,1,1,'abcdefg','31 people','2021-07-08T10:00:00Z','AB','open','confirmed','coast guard','','');
INSERT INTO "history" VALUES(2,1,1,'abcdefg','31 people','2021-07-08T11:00:00Z','CD','confirmed','wrong','coast guard','32 by now','');
CREATE TABLE signature (
	id INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	open INTEGER NOT NULL, 
	errors INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(article) REFERENCES article (id), 
	FOREIGN KEY(version) REFERENCES version (id)
);
INSERT INTO "signature" VALUES(1,1,1,'2021-07-08T12:00:00Z','CD','',0,0);
CREATE TABLE version (
	id INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	text TEXT NOT NULL, 
	published TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (article, digest), 
	FOREIGN KEY(article) REFERENCES article (id)
);
INSERT INTO "version" VALUES(1,1,'0123','31 people were killed.','2021-07-08');
CREATE INDEX history_of_article ON history (article, claim);
CREATE TRIGGER article_no_update BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER article_no_delete BEFORE DELETE ON article BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER version_no_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER version_no_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;
COMMIT;
