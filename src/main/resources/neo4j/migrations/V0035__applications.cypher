// Applications of agencies to take part, and what was done about them.
CREATE CONSTRAINT application_id IF NOT EXISTS FOR (n:Application) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT application_number IF NOT EXISTS FOR (n:Application) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT application_act_id IF NOT EXISTS FOR (n:ApplicationAct) REQUIRE n.id IS UNIQUE;
CREATE INDEX application_key IF NOT EXISTS FOR (n:Application) ON (n.key);
