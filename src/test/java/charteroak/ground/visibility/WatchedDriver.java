package charteroak.ground.visibility;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands between the catalogue and its graph, and has every query looked at and perhaps changed on its way. */
record WatchedDriver(Watch watch) implements BeanPostProcessor {

    /** Who looks. */
    interface Watch {

        /** The query that is asked instead. */
        String passed(String query, Map<String, Object> parameters);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? watched(Driver.class, driver) : bean;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object answer =
                                method.invoke(target, method.getName().equals("run") ? watched(arguments) : arguments);
                        if (answer instanceof Session session) {
                            return watched(Session.class, session);
                        }
                        return answer instanceof Transaction transaction
                                ? watched(Transaction.class, transaction)
                                : answer;
                    } catch (InvocationTargetException failure) {
                        throw Objects.requireNonNull(failure.getCause());
                    }
                }));
    }

    /** The arguments of a run, the first of which is the query or its text, and the second its parameters. */
    private Object[] watched(Object[] arguments) {
        Object[] watched = arguments.clone();
        if (arguments[0] instanceof Query query) {
            watched[0] = new Query(watch.passed(query.text(), query.parameters().asMap()), query.parameters());
        } else {
            Object second = arguments.length > 1 ? arguments[1] : Map.of();
            watched[0] =
                    watch.passed((String) arguments[0], second instanceof Value value ? value.asMap() : asMap(second));
        }
        return watched;
    }

    private static Map<String, Object> asMap(Object parameters) {
        Map<String, Object> map = new HashMap<>();
        if (parameters instanceof Map<?, ?> given) {
            given.forEach((name, value) -> map.put((String) name, value));
        }
        return map;
    }
}
