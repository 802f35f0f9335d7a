// Notices are paged through by one property, which holds both when they were noticed and which they are.
MATCH (n:Notice) WHERE n.place IS NULL SET n.place = toString(n.noticedAt) + '|' + n.id;
