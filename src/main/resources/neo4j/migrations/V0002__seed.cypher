// A graph remembers the one seed that was loaded into it; two instances that start together must not both load it.
CREATE CONSTRAINT seed_load_id IF NOT EXISTS FOR (n:SeedLoad) REQUIRE n.id IS UNIQUE;
