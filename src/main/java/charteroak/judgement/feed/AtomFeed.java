package charteroak.judgement.feed;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.deadline.Deadline;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Writes deadlines as an Atom feed (RFC 4287), soonest first. An entry keeps its id, and is updated when an act on its
 * document is recorded or the deadline enters a nearer band.
 */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] of(List<Deadline> deadlines, LocalDate today, ZoneId zone, String site, Language language) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(urn("deadlines"));
        feed.setTitle(Sentence.of("feed.programme").in(language));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", site + "/api/v1/deadlines.atom", "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", site + "/", "text/html")));
        List<Entry> entries = deadlines.stream()
                .map(deadline -> entry(deadline, zone, site, language))
                .toList();
        feed.setEntries(entries);
        feed.setUpdated(entries.stream()
                .map(Entry::getUpdated)
                .max(Comparator.naturalOrder())
                .orElse(Date.from(today.atStartOfDay(zone).toInstant())));
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry entry(Deadline deadline, ZoneId zone, String site, Language language) {
        FeedText text = FeedText.of(deadline, language);
        Sentence due = Sentence.of("feed.due", Part.text(deadline.due().toString()), Part.text(text.text()));
        Entry entry = new Entry();
        entry.setId(urn(deadline.id()));
        entry.setTitle(printable(text.title()));
        entry.setUpdated(Date.from(updated(deadline, zone)));
        entry.setAlternateLinks(List.of(link("alternate", FeedText.page(deadline, site), "text/html")));
        Content content = new Content();
        content.setType("text");
        content.setValue(printable(due.in(language)));
        entry.setContents(List.of(content));
        entry.setCategories(List.of(
                category(deadline.kind().name()), category(deadline.band().name())));
        return entry;
    }

    private static Instant updated(Deadline deadline, ZoneId zone) {
        Deadline.Band band = deadline.band();
        if (band == Deadline.Band.LATER) {
            return deadline.learntAt();
        }
        Instant entered = band.entered(deadline.due()).atStartOfDay(zone).toInstant();
        return entered.isAfter(deadline.learntAt()) ? entered : deadline.learntAt();
    }

    /** A text without control characters, which XML does not allow. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static SyndPerson author() {
        SyndPerson author = new SyndPersonImpl();
        author.setName("Charter Oak");
        return author;
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("charter-oak " + name).getBytes(StandardCharsets.UTF_8));
    }
}
