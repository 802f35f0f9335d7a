// Signed copies of agreements, each known by the hash of its file.
CREATE CONSTRAINT signed_copy_sha256 IF NOT EXISTS FOR (n:SignedCopy) REQUIRE n.sha256 IS UNIQUE;
