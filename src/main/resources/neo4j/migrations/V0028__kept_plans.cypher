// Plans of requests that are kept with the people who make them, one of each person.
CREATE CONSTRAINT kept_plan_id IF NOT EXISTS FOR (n:KeptPlan) REQUIRE n.id IS UNIQUE;
