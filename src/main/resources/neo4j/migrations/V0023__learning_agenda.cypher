// Topics of the learning agenda have one stable public id, as every thing has.
CREATE CONSTRAINT learning_agenda_topic_id IF NOT EXISTS FOR (n:LearningAgendaTopic) REQUIRE n.id IS UNIQUE;
