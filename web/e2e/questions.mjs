import assert from "node:assert/strict";

/** Listens to what a page asks the server. */
export function questionsOf(page) {
  const asked = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(JSON.parse(request.postData()));
  });
  return {
    async areKnown() {
      assert.ok(asked.length > 10, `${asked.length} questions`);
      const whole = asked.filter(
        ({ documentId, query }) => query || !/^sha256:[0-9a-f]{64}$/.test(documentId),
      );
      assert.deepEqual(whole, []);
    },
  };
}
