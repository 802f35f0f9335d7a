package charteroak.ground.store;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.aop.framework.ProxyFactory;

/** A driver whose sessions keep to the time of the current request. */
final class TimedDriver {

    /** Marks a driver whose sessions do. */
    private interface Timed {}

    private TimedDriver() {}

    static Driver of(Driver driver) {
        ProxyFactory timed = new ProxyFactory(driver);
        timed.addInterface(Timed.class);
        timed.addAdvice((MethodInterceptor) TimedDriver::timed);
        return (Driver) timed.getProxy(Timed.class.getClassLoader());
    }

    static boolean isOne(Driver driver) {
        return driver instanceof Timed;
    }

    private static @Nullable Object timed(MethodInvocation call) throws Throwable {
        if (call.getMethod().getName().equals("executableQuery")) {
            throw new UnsupportedOperationException("such a query would know of no request time: use a session");
        }
        Object answer = call.proceed();
        return answer instanceof Session session ? new TimedSession(session) : answer;
    }
}
