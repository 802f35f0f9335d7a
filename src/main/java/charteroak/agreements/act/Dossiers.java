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

    /** Turns {@code agreement} into {@code dossier}, for Dossier to read. */
    public static final String COLLECTED = """
            CALL (agreement) {
              RETURN agreement {
                .*,
                parties: COLLECT {
                  MATCH (agreement)-[party:PARTY]->(agency:Agency)
                  RETURN {role: party.role, agency: agency}
                  ORDER BY party.role, agency.code
                },
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
