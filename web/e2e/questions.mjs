import assert from "node:assert/strict";

/** Listens to what the app asks the server in a page; what is asked there by hand, in the explorer, is nobody's of the app. */
export function questionsOf(page) {
  const asked = [];
  page.on("request", (request) => {
    if (page.url().endsWith("/graphiql")) return;
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
