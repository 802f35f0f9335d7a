package charteroak.agreements.act;

/** Cypher with which other queries collect whole dossiers, so that facts about many agreements come in one answer. */
public final class Dossiers {

    /** Turns {@code act}, a node on an agreement or project, into what {@link Act#of} reads. */
    public static final String ACT = """
            act {
              .*,
              links: [(act)-[link:BY|CONCERNS|ON_SCHEDULE|VOIDS|OF_USER|ADDS|ENDS|SIGNS]->(end) | {type: type(link), id: end.id}]
            }
            """;

    private static final String PARTIES = """
            .*,
            parties: COLLECT {
              MATCH (agreement)-[party:PARTY]->(agency:Agency)
              RETURN {role: party.role, agency: agency, recordedAt: party.recordedAt}
              ORDER BY party.role, agency.code
            },
            """;

    /** The entries of {@code agreement} as a dossier that tell whom it binds and when: no attestations, no users. */
    public static final String BINDING = PARTIES + """
            acts: COLLECT {
              MATCH (act:Act)-[:ON]->(agreement)
              WHERE NOT act.kind IN ['ATTESTED', 'ATTESTATION_WITHDRAWN', 'ACCESS_GRANTED', 'ACCESS_ENDED', 'NDA_SIGNED', 'USER_ACKNOWLEDGED']
              RETURN
            """ + ACT + """
            }
            """;

    /** Turns {@code agreement} into {@code dossier}, for Dossier to read. */
    public static final String COLLECTED = """
            CALL (agreement) {
              RETURN agreement {
            """ + PARTIES + """
                schedules: COLLECT {
                  MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
                  OPTIONAL MATCH (schedule)-[:OF]->(provider:Agency)
                  RETURN schedule {.*, provider: provider}
                  ORDER BY schedule.id
                },
                acts: COLLECT {
                  MATCH (act:Act)-[:ON]->(agreement)
                  RETURN
            """ + ACT + """
                },
                users: COLLECT {
                  MATCH (agreement)-[:NAMES]->(user:LicensedUser)
                  RETURN user
                  ORDER BY user.id
                }
              } AS dossier
            }
            """;

    private Dossiers() {}
}
