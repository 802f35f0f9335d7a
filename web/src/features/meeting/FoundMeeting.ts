import type { MeetingPageQuery } from "../../gql/graphql";

/** A meeting that whoever asks may see. */
export type FoundMeeting = NonNullable<MeetingPageQuery["meeting"]>;
