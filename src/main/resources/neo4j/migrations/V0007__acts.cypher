// Conditions of law are things of their own, and licenses name their users.
CREATE CONSTRAINT condition_id IF NOT EXISTS FOR (n:Condition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT condition_code IF NOT EXISTS FOR (n:Condition) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT licensed_user_id IF NOT EXISTS FOR (n:LicensedUser) REQUIRE n.id IS UNIQUE;
