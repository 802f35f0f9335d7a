import { vi } from "vitest";
import type { TypedDocumentString } from "../gql/graphql";

type Question = { query: string; variables: Record<string, unknown> };
type Reply = (variables: Record<string, unknown>) => unknown;

/** A server that knows the answers it was told and remembers what it was asked. */
export class FakeCatalogue {
  readonly asked: Question[] = [];
  private readonly languagesAsked = new Set<string>();
  private readonly replies = new Map<string, Reply>();

  constructor() {
    vi.stubGlobal("fetch", (_address: string, init: RequestInit) => this.respond(init));
  }

  answers<T, V>(document: TypedDocumentString<T, V>, answer: T | ((variables: V) => T)): this {
    const reply = typeof answer === "function" ? (answer as Reply) : () => answer;
    return this.replyTo(document, (variables) => ({ data: reply(variables) }));
  }

  /** The same, once it is told to. */
  answersLater<T, V>(document: TypedDocumentString<T, V>, answer: T): () => void {
    let resolve: (reply: unknown) => void = () => {};
    const promise = new Promise((settle) => {
      resolve = settle;
    });
    this.replyTo(document, () => promise);
    return () => resolve({ data: answer });
  }

  /** Answers with nothing and says that what was named is not there. */
  lacks<T, V>(document: TypedDocumentString<T, V>, answer: T): this {
    const errors = [{ message: "There is no such thing.", extensions: { classification: "NOT_FOUND" } }];
    return this.replyTo(document, () => ({ data: answer, errors }));
  }

  refuses<T, V>(document: TypedDocumentString<T, V>, message: string, classification = "BAD_REQUEST"): this {
    return this.replyTo(document, () => ({ errors: [{ message, extensions: { classification } }] }));
  }

  lastAsked<T, V>(document: TypedDocumentString<T, V>) {
    return this.asked.findLast((question) => question.query === document.toString())?.variables as V;
  }

  private replyTo<T, V>(document: TypedDocumentString<T, V>, reply: Reply) {
    this.replies.set(document.toString(), reply);
    return this;
  }

  /** The languages it was asked in, in the order in which they were first asked for. */
  languages() {
    return [...this.languagesAsked];
  }

  private async respond({ body, headers }: RequestInit) {
    const question = JSON.parse(String(body)) as Question;
    this.asked.push(question);
    this.languagesAsked.add(new Headers(headers).get("Accept-Language") ?? "none");
    const reply = this.replies.get(question.query);
    if (!reply) throw new TypeError("no such server");
    return new Response(JSON.stringify(await reply(question.variables)), { status: 200 });
  }
}
