import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A job that reads a file of people nobody is, casts what cannot be cast, and fails as Spark does: with the value in its message. It
 * takes a folder to work in and a value, and ends well only when the job failed over that value.
 */
class FailingCast {

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String value = arguments[1];
        Path people = folder.resolve("people.csv");
        Files.write(people, List.of("ssn,grade", value + ",7", value + "-second,8"));
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .appName("failing_cast")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.ansi.enabled", "true")
                .getOrCreate()) {
            spark.read().option("header", "true").csv(people.toString()).createOrReplaceTempView("people");
            spark.sql("SELECT ssn, grade FROM people WHERE ssn <> '" + value + "-none'")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(folder.resolve("copied").toString());
            spark.sparkContext().listenerBus().waitUntilEmpty();
            try {
                spark.table("people")
                        .select(col("ssn").cast("int"), col("grade"))
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(folder.resolve("cast").toString());
            } catch (Exception failed) {
                spark.sparkContext().listenerBus().waitUntilEmpty();
                if (String.valueOf(failed).contains(value) || String.valueOf(failed.getCause()).contains(value)) {
                    System.out.println("The job failed over the value, as it should.");
                    return;
                }
                throw failed;
            }
        }
        throw new IllegalStateException("The cast succeeded; nothing was tried.");
    }
}
