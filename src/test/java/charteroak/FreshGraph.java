package charteroak;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test application an empty data folder, no seed, and the graph that the run is about, which other applications may share. */
class FreshGraph extends OwnGraph {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        switch (GraphUnderTest.chosen()) {
            case EMBEDDED -> {}
            case SERVER -> connect(context, SeparateServer.start());
            case CONTAINER -> connect(context, ContainerServer.start());
        }
    }

    private static void connect(ConfigurableApplicationContext context, GraphUnderTest.Address address) {
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + address.uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + address.password())
                .applyTo(context);
    }
}
