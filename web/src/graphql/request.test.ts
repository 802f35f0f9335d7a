import { afterEach, describe, expect, it, vi } from "vitest";
import { AccountDocument, TypedDocumentString } from "../gql/graphql";
import { request } from "./request";

const viewer = { name: "public", signedIn: false };

afterEach(() => vi.unstubAllEnvs());

describe("a question", () => {
  it("names its document by the hash that the build leaves of it", async () => {
    vi.stubEnv("PROD", true);
    const asked = answering({ data: { viewer } });
    const built = `sha256:${"0".repeat(64)}`;
    await request(new TypedDocumentString(built), {});
    expect(asked()).toEqual([{ documentId: built, variables: {} }]);
  });

  it("says that the page is outdated when the server does not know the name", async () => {
    vi.stubEnv("PROD", true);
    answering({ errors: [{ message: "?", extensions: { code: "PERSISTED_DOCUMENT_NOT_FOUND" } }] });
    await expect(request(AccountDocument, {})).rejects.toMatchObject({ trouble: "outdated" });
  });

  it("is refused when it asks for too much", async () => {
    answering({ errors: [{ message: "Ask for less.", extensions: { code: "LIMIT_EXCEEDED" } }] });
    await expect(request(AccountDocument, {})).rejects.toMatchObject({
      trouble: "refused",
      message: "Ask for less.",
    });
  });

  it("is refused when it comes too often", async () => {
    vi.stubGlobal(
      "fetch",
      async () => new Response(JSON.stringify({ detail: "Try again in 3 s." }), { status: 429 }),
    );
    await expect(request(AccountDocument, {})).rejects.toMatchObject({
      trouble: "refused",
      message: "Try again in 3 s.",
    });
  });
});

function answering(...answers: unknown[]) {
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => {
    return new Response(JSON.stringify(answers.shift()), { status: 200 });
  });
  vi.stubGlobal("fetch", fetched);
  return () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init.body)));
}
