import type { TypedDocumentString } from "../gql/graphql";
import { proof } from "./session";

/** Why a question got no answer: the server is unreachable, it broke, or it refused the question. */
export type Trouble = "unreachable" | "broken" | "refused";

export class Unanswered extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
    this.name = "Unanswered";
  }
}

type GraphQLError = { message: string; extensions?: { classification?: string } };
type Body<T> = { data?: T | null; errors?: GraphQLError[] };

/** What the server says of a question it will not take; anything else is its own failure. */
const REFUSALS = [
  "BAD_REQUEST",
  "NOT_FOUND",
  "FORBIDDEN",
  "UNAUTHORIZED",
  "ValidationError",
  "InvalidSyntax",
];

/** Asks the catalogue one question over GraphQL. */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const body = await read<T>(response);
  if (body.errors?.length) {
    throw unanswered(body.errors);
  }
  if (!response.ok || !body.data) {
    throw new Unanswered("broken", `status ${response.status}`);
  }
  return body.data;
}

function unanswered(errors: GraphQLError[]) {
  const words = errors.map((error) => error.message).join(" ");
  const refused = errors.every((error) => REFUSALS.includes(error.extensions?.classification ?? ""));
  return new Unanswered(refused ? "refused" : "broken", words);
}

async function post(body: string, signal?: AbortSignal) {
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json",
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
