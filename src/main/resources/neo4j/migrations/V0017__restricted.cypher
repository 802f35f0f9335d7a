// Who was shown a restricted thing is recorded, whatever the thing is: it is found by its id alone.
CREATE INDEX restricted_id IF NOT EXISTS FOR (n:Restricted) ON (n.id);
