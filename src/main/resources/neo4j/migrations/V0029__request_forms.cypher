// Forms of requests, the versions of them that were handed in, and the numbers that requests have before they are taken up.
CREATE CONSTRAINT request_form_id IF NOT EXISTS FOR (n:RequestForm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT form_version_id IF NOT EXISTS FOR (n:FormVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT request_numbers_id IF NOT EXISTS FOR (n:RequestNumbers) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_working_number IF NOT EXISTS FOR (n:Project) REQUIRE n.workingNumber IS UNIQUE;
