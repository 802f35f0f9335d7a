package charteroak.daybyday;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.ElementUse;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.List;

/** In which ways a use can be granted and licensed; where none does, those that come nearest. */
final class Ways {

    private static final Way NOTHING = new Way(null, null, null, null);

    private final Papers papers;

    Ways(Papers papers) {
        this.papers = papers;
    }

    List<Way> of(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Way sharing : sharings(use)) {
            for (Way license : licenses(use)) {
                ways.add(new Way(sharing.sharing(), sharing.schedule(), license.license(), license.listed()));
            }
        }
        return ways;
    }

    private List<Way> sharings(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Dossier dossier : papers.of(AgreementKind.DSA)) {
            for (Schedule schedule : dossier.schedules()) {
                if (grants(use, schedule)) {
                    ways.add(new Way(dossier, schedule, null, null));
                }
            }
        }
        if (!ways.isEmpty()) {
            return ways;
        }
        for (Dossier dossier : papers.of(AgreementKind.DSA)) {
            if (Papers.names(dossier, use.provider().id(), Party.Role.PROVIDER)) {
                ways.add(new Way(dossier, null, null, null));
            }
        }
        if (ways.isEmpty()) {
            papers.of(AgreementKind.DSA).forEach(dossier -> ways.add(new Way(dossier, null, null, null)));
        }
        if (ways.isEmpty()) {
            ways.add(NOTHING);
        }
        return ways;
    }

    private List<Way> licenses(Use use) {
        List<Way> ways = new ArrayList<>();
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return List.of(NOTHING);
        }
        for (Dossier dossier : papers.of(AgreementKind.DUL)) {
            for (Schedule schedule : dossier.schedules()) {
                if (grants(use, schedule)) {
                    ways.add(new Way(null, null, dossier, schedule));
                }
            }
        }
        if (ways.isEmpty()) {
            papers.of(AgreementKind.DUL).forEach(dossier -> ways.add(new Way(null, null, dossier, null)));
        }
        if (ways.isEmpty()) {
            ways.add(NOTHING);
        }
        return ways;
    }

    private static boolean grants(Use use, Schedule schedule) {
        boolean own = schedule.provider() == null
                || schedule.provider().id().equals(use.provider().id());
        return own && use.grantingScheduleIds().contains(schedule.id());
    }
}
