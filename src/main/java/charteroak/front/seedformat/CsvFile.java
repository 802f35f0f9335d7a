package charteroak.front.seedformat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of a seed folder: a header row, then one thing a row. Lists in a cell are separated by semicolons. */
record CsvFile(String name, Reading reading) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    /** Reads every row as the fields of a form. */
    List<SeedValue> read(String text, RecordForm shape) {
        List<SeedValue> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = records.hasNext() ? records.next().toList() : List.of();
            if (!isHeaderOf(header, shape)) {
                return rows;
            }
            for (line = nextLine(parser); records.hasNext(); line = nextLine(parser)) {
                row(records.next(), header, shape, new SeedPlace(name, line), rows);
            }
        } catch (UncheckedIOException | IOException broken) {
            reading.unreadable(new SeedPlace(name, line), "this is not CSV: %s", String.valueOf(broken.getMessage()));
        }
        return rows;
    }

    private static int nextLine(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private boolean isHeaderOf(List<String> header, RecordForm shape) {
        boolean whole = new HashSet<>(header).size() == header.size()
                && shape.names().containsAll(header)
                && header.containsAll(shape.requiredNames());
        if (!whole) {
            reading.unreadable(new SeedPlace(name, 1), "the header row must be %s.", String.join(",", shape.names()));
        }
        return whole;
    }

    private void row(CSVRecord record, List<String> header, RecordForm shape, SeedPlace place, List<SeedValue> rows) {
        boolean empty = record.size() == 1 && record.get(0).isBlank();
        if (record.size() == header.size()) {
            rows.add(new SeedValue.Fields(place, fields(record, header, shape, place)));
        } else if (!empty) {
            reading.problem(place, "this row has %d cells, but the header row has %d.", record.size(), header.size());
        }
    }

    private static Map<String, SeedValue> fields(
            CSVRecord record, List<String> header, RecordForm shape, SeedPlace place) {
        Map<String, SeedValue> fields = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String cell = record.get(column);
            boolean list = shape.isList(header.get(column));
            fields.put(
                    header.get(column),
                    cell.isBlank()
                            ? new SeedValue.Nothing(place)
                            : list ? items(cell, place) : new SeedValue.Text(place, cell));
        }
        return fields;
    }

    private static SeedValue items(String cell, SeedPlace place) {
        return new SeedValue.Items(
                place,
                Arrays.stream(cell.split(";", -1))
                        .map(item -> (SeedValue) new SeedValue.Text(place, item.strip()))
                        .toList());
    }
}
