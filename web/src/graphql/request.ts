import type { TypedDocumentString } from "../gql/graphql";
import { language } from "../locales/language";
import { proof } from "./session";

/** Why a question got no answer: the server is unreachable, it broke, it refused the question, or it is of another version than the page. */
export type Trouble = "unreachable" | "broken" | "refused" | "outdated";

export class Unanswered extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
    this.name = "Unanswered";
  }
}

type GraphQLError = { message: string; extensions?: { classification?: string; code?: string } };
type Body<T> = { data?: T | null; errors?: GraphQLError[]; detail?: string };
type Reply<T> = { response: Response; body: Body<T> };

/** What the server says of a question it will not take; anything else is its own failure. */
const REFUSALS = [
  "BAD_REQUEST",
  "NOT_FOUND",
  "FORBIDDEN",
  "UNAUTHORIZED",
  "ValidationError",
  "InvalidSyntax",
];

/** What it says when a question asks for too much, or comes too often. */
const LIMITS = ["LIMIT_EXCEEDED", "RATE_LIMITED", "TIME_LIMIT"];

/** Asks the catalog one question over GraphQL: as built by the document's id, which the server knows from the same build. */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const id = import.meta.env.PROD ? document.toString() : undefined;
  const asked = id ? { documentId: id } : { query: document.toString() };
  return answer(await ask<T>({ ...asked, variables }, signal));
}

async function ask<T>(question: unknown, signal?: AbortSignal): Promise<Reply<T>> {
  const response = await post(JSON.stringify(question), signal);
  return { response, body: await read<T>(response) };
}

function answer<T>({ response, body }: Reply<T>): T {
  if (body.errors?.[0]?.extensions?.code === "PERSISTED_DOCUMENT_NOT_FOUND") {
    throw new Unanswered("outdated", "The server does not know the question.");
  }
  if (body.errors?.length && !(body.data && body.errors.every(isOfSomethingMissing))) {
    throw unanswered(body.errors);
  }
  if (response.status === 429) {
    throw new Unanswered("refused", body.detail ?? "");
  }
  if (!response.ok || !body.data) {
    throw new Unanswered("broken", `status ${response.status}`);
  }
  return body.data;
}

/** What a question names and is not there is null or empty in the answer, and the page says so. */
function isOfSomethingMissing({ extensions }: GraphQLError) {
  return extensions?.classification === "NOT_FOUND";
}

function unanswered(errors: GraphQLError[]) {
  const words = errors.map((error) => error.message).join(" ");
  const refused = errors.every(
    ({ extensions }) =>
      REFUSALS.includes(extensions?.classification ?? "") || LIMITS.includes(extensions?.code ?? ""),
  );
  return new Unanswered(refused ? "refused" : "broken", words);
}

/** Sends a question as the app does: in the language of the pages, with the proof that it comes from them. */
export async function post(body: string, signal?: AbortSignal) {
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json",
        "Accept-Language": language(),
        ...proof(),
      },
      body,
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unanswered("unreachable", String(cause));
  }
}

async function read<T>(response: Response): Promise<Body<T>> {
  try {
    return (await response.json()) as Body<T>;
  } catch {
    throw new Unanswered("broken", `status ${response.status}`);
  }
}
