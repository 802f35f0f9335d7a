// What counsel does to the law under an id of their own choice is done once.
CREATE CONSTRAINT enactment_id IF NOT EXISTS FOR (n:Enactment) REQUIRE n.id IS UNIQUE;
