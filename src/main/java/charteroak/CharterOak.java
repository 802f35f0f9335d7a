package charteroak;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the catalogue: one process that serves the GraphQL API, the web app and the public register. */
@SpringBootApplication
public class CharterOak {

    public static void main(String[] args) {
        SpringApplication.run(CharterOak.class, args);
    }
}
