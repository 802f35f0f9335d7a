import type { ApplicationPageQuery } from "../../gql/graphql";

/** An application that whoever asks may see. */
export type FoundApplication = NonNullable<ApplicationPageQuery["application"]>;
