CREATE INDEX request_predecessor IF NOT EXISTS FOR (request:Request) ON (request.predecessor);
