// Meetings of boards, what stands on their agendas, and what was done about them.
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_number IF NOT EXISTS FOR (n:Meeting) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT meeting_act_id IF NOT EXISTS FOR (n:MeetingAct) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agenda_item_id IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE;
CREATE INDEX agenda_item_about IF NOT EXISTS FOR (n:AgendaItem) ON (n.aboutId);
CREATE INDEX meeting_held_on IF NOT EXISTS FOR (n:Meeting) ON (n.heldOn);
